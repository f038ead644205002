/** The measures in view by aspect and by who leads them. */
import type { Edition } from '../../editions/model';
import type { ProgressView } from '../../plan/steering/progressView';
import { StandingTable } from '../charts/StandingTable';
import { usePane } from '../context';
import { Badge } from '../parts/Badge';
import { Fold } from './Fold';
import { useProgressWords, useSayCount } from './progressWords';
import { useProgressStore } from './useProgress';

/** Units shown at first. */
const foremost = 10;

export function Aspects({ view, edition }: { readonly view: ProgressView; readonly edition: Edition }) {
  const { language } = usePane().state;
  const { page } = useProgressWords();
  const say = useSayCount();
  const words = page.aspects;
  const titles = new Map(edition.aspects.map(({ number, wording }) => [number, wording[language]]));
  const lines = view.aspects.map(({ number, ...tally }) => ({
    ...tally,
    key: String(number),
    name: number === null ? words.elsewhere : words.numbered(number, titles.get(number) ?? ''),
  }));
  return (
    <Fold fold="aspects" heading={words.heading}>
      <StandingTable
        caption={words.caption}
        headers={{ name: words.name, lights: page.lights, total: page.total }}
        lines={lines}
        say={say}
      />
    </Fold>
  );
}

export function Units({ view: { units } }: { readonly view: ProgressView }) {
  const { page } = useProgressWords();
  const { state, send } = useProgressStore();
  const say = useSayCount();
  const words = page.units;
  const shown = state.allUnits ? units : units.slice(0, foremost);
  const lines = shown.map(({ name, unit, total, counts }) => ({
    key: name ?? '',
    total,
    counts,
    name: (
      <>
        {name ?? words.noLead} {name !== null && unit === null && <Badge warn>{words.unlisted}</Badge>}
      </>
    ),
  }));
  return (
    <Fold fold="units" heading={words.heading(units.length)}>
      <StandingTable
        caption={words.caption}
        headers={{ name: words.name, lights: page.lights, total: page.total }}
        lines={lines}
        say={say}
      />
      {shown.length < units.length && (
        <button type="button" className="link" onClick={() => send({ allUnits: true })}>
          {words.all(units.length)}
        </button>
      )}
    </Fold>
  );
}
