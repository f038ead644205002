/** The year month by month: drawn, and as numbers. Months without a record say so. */
import type { MonthLine } from '../../plan/steering/months';
import type { ProgressView } from '../../plan/steering/progressView';
import { progressText } from '../../text/steeringFigures';
import { CountWords } from '../charts/CountWords';
import { MonthChart } from '../charts/MonthChart';
import { Fold } from './Fold';
import { useProgressWords, useSayCount } from './progressWords';

function Numbers({ months }: { readonly months: readonly MonthLine[] }) {
  const { page, steering } = useProgressWords();
  const say = useSayCount();
  const words = page.months;
  return (
    <table className="numbers month-numbers">
      <caption>{words.numbers}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.month}</th>
          <th scope="col" className="number">
            {words.columns.due}
          </th>
          <th scope="col">{words.columns.progress}</th>
          <th scope="col">{words.columns.lights}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, kind, due, progress, reported, tally }) => (
          <tr key={month}>
            <th scope="row">{words.month(month)}</th>
            <td className="number">{progressText(due, steering)}</td>
            <td>
              {progress === null ? words.kinds[kind] : words.of(progressText(progress, steering), reported)}
            </td>
            <td>{tally === null ? page.none : <CountWords counts={tally.counts} say={say} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Months({ view: { months } }: { readonly view: ProgressView }) {
  const { page } = useProgressWords();
  const words = page.months;
  const recorded = months
    .filter(({ kind }) => kind === 'recorded' || kind === 'present')
    .map(({ month }) => words.month(month));
  return (
    <Fold fold="months" heading={words.heading}>
      <MonthChart
        title={words.title}
        description={words.description(recorded.length === 0 ? words.noneRecorded : words.listed(recorded))}
        months={months.map(({ month, kind, due, progress }) => ({
          label: words.month(month),
          due,
          progress,
          present: kind === 'present',
        }))}
        names={{ progress: words.progress, due: words.due }}
      />
      <Numbers months={months} />
      <p className="quiet">{words.hint}</p>
    </Fold>
  );
}
