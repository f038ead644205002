/** Targets in numbers, held against what the nation, the province and the city set. */
import { isMeasured, type TargetLine } from '../../plan/steering/targets';
import type { ProgressView } from '../../plan/steering/progressView';
import { nationText, shareText, targetText } from '../../text/steeringFigures';
import { RateBar } from '../charts/RateBar';
import { usePane } from '../context';
import { Badge } from '../parts/Badge';
import { LightMark } from '../parts/LightMark';
import { Fold } from './Fold';
import { useProgressWords } from './progressWords';

/** A rate that is short of another is short by percentage points. */
function useLacking(): (line: TargetLine) => string {
  const { page, steering } = useProgressWords();
  return ({ lacking, figures }) => {
    if (lacking === null) return page.targets.unknown;
    if (lacking === 0) return page.targets.reached;
    const { unit, direction } = figures.subject;
    const amount =
      unit === 'fraction' || unit === 'increase'
        ? steering.pointsOf(lacking)
        : targetText(lacking, figures, steering);
    return direction === 'lower' ? page.targets.over(amount) : page.targets.lacking(amount);
  };
}

function Line({ line }: { readonly line: TargetLine }) {
  const { language } = usePane().state;
  const { page, steering } = useProgressWords();
  const lackingOf = useLacking();
  const words = page.targets;
  const { figures, province, city, target, actual } = line;
  const { subject, attainment, light, warning, implausible } = figures;
  const said = (entry: TargetLine['target']): string => targetText(entry, figures, steering);
  const facts: readonly (readonly [string, string])[] = [
    [words.nation, nationText(figures, steering)],
    ...(province === null || province === '' ? [] : [[words.province, said(province)] as const]),
    ...(city === null || city === '' ? [] : [[words.city, said(city)] as const]),
    [words.own, said(target)],
    [words.actual, said(actual)],
  ];
  return (
    <li>
      <div className="head-line">
        {light !== null && <LightMark standing={light} word={steering.standings[light]} />}
        <span className="measure">{subject.name?.[language] ?? subject.row.name}</span>
      </div>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <dt>{words.attainment}</dt>
        <dd>
          <RateBar rate={attainment} /> {shareText(attainment, steering)}{' '}
          <span className="quiet">{lackingOf(line)}</span>
        </dd>
      </dl>
      {warning !== null && <Badge warn={warning === 'weaker'}>{words[warning]}</Badge>}{' '}
      {implausible && <Badge warn>{words.implausible}</Badge>}
    </li>
  );
}

export function Targets({ view }: { readonly view: ProgressView }) {
  const { filter } = usePane().state;
  const { page } = useProgressWords();
  const words = page.targets;
  const targets = view.targets.filter(isMeasured);
  const reached = targets.filter((line) => line.reached === true).length;
  return (
    <Fold fold="targets" heading={words.heading(targets.length, reached)}>
      {filter.aspect !== null && <p className="quiet">{words.overall}</p>}
      {targets.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="behind-list">
          {targets.map((line) => (
            <Line key={line.at} line={line} />
          ))}
        </ul>
      )}
    </Fold>
  );
}
