/** Money executed against plan: in all, and by aspect, department or project. */
import { useId } from 'react';
import type { Edition } from '../../editions/model';
import type { MoneyTally } from '../../plan/steering/money';
import type { ProgressView } from '../../plan/steering/progressView';
import { digits } from '../../text/digits';
import { rateText } from '../../text/steeringFigures';
import { RateBar } from '../charts/RateBar';
import { usePane } from '../context';
import { Fold } from './Fold';
import type { MoneyGroup } from './progressStore';
import { useProgressWords } from './progressWords';
import { useProgressStore } from './useProgress';

const groups: readonly MoneyGroup[] = ['aspects', 'units', 'projects'];

interface Line extends MoneyTally {
  readonly key: string;
  readonly name: string;
}

function useLines({ money }: ProgressView, edition: Edition, group: MoneyGroup): readonly Line[] {
  const { language } = usePane().state;
  const { page } = useProgressWords();
  const words = page.money;
  switch (group) {
    case 'aspects': {
      const titles = new Map(edition.aspects.map(({ number, wording }) => [number, wording[language]]));
      return money.aspects.map(({ number, ...tally }) => ({
        ...tally,
        key: String(number),
        name: number === null ? words.noTask : page.aspects.numbered(number, titles.get(number) ?? ''),
      }));
    }
    case 'units':
      return money.units.map(({ name, ...tally }) => ({
        ...tally,
        key: name ?? '',
        name: name ?? words.noUnit,
      }));
    case 'projects':
      return money.projects.map(({ id, code, name, budget, executed, rate }) => ({
        budget,
        executed,
        rate,
        key: id,
        name: words.project(code, name),
      }));
  }
}

function Amounts({ budget, executed, rate }: MoneyTally) {
  const { page, steering } = useProgressWords();
  const amount = (value: number | null): string => (value === null ? page.none : digits(value, 4));
  return (
    <>
      <td>
        {page.money.amounts(amount(executed), amount(budget))}
        <RateBar rate={rate} />
      </td>
      <td className="number">{rateText(rate, steering)}</td>
    </>
  );
}

function Table({ view, edition }: { readonly view: ProgressView; readonly edition: Edition }) {
  const { page } = useProgressWords();
  const { state, send } = useProgressStore();
  const id = useId();
  const words = page.money;
  const group = state.money;
  const lines = useLines(view, edition, group);
  return (
    <>
      <p className="quiet">{words.unit}</p>
      <div className="field-line">
        <label className="quiet" htmlFor={id}>
          {words.by}
        </label>
        <select
          id={id}
          className="control"
          value={group}
          onChange={({ target: { value } }) => {
            const money = groups.find((each) => each === value);
            if (money !== undefined) send({ money });
          }}
        >
          {groups.map((each) => (
            <option key={each} value={each}>
              {words.groups[each]}
            </option>
          ))}
        </select>
      </div>
      <table className="standing-table">
        <caption className="hidden-words">{words.caption[group]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns[group]}</th>
            <th scope="col">{words.columns.amounts}</th>
            <th scope="col" className="number">
              {words.columns.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, ...tally }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <Amounts {...tally} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            <Amounts {...view.money.all} />
          </tr>
        </tfoot>
      </table>
    </>
  );
}

export function Money({ view, edition }: { readonly view: ProgressView; readonly edition: Edition }) {
  const { page, steering } = useProgressWords();
  const { all, projects } = view.money;
  const heading = all.rate === null ? page.money.heading : page.money.rateOf(rateText(all.rate, steering));
  return (
    <Fold fold="money" heading={heading}>
      {projects.length === 0 ? <p>{page.money.none}</p> : <Table view={view} edition={edition} />}
    </Fold>
  );
}
