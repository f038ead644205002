/** A light of the plan: a sign of its own shape, so that nobody needs the colour; the word stands beside it. */
import type { Standing } from '../../plan/steering/rows';

const signs: { readonly [S in Standing]: string } = {
  done: 'M3 8.5 6.5 12 13 4.5',
  green: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z',
  amber: 'M8 2.5 14 13H2Z',
  red: 'M3.5 3.5h9v9h-9Z',
  none: 'M4 8h8',
  adjusted: 'M3 6h10M3 10h10',
};

const filled: ReadonlySet<Standing> = new Set(['green', 'amber', 'red']);

export function LightMark({ standing, word }: { readonly standing: Standing; readonly word: string }) {
  return (
    <span className={`light light-${standing}`}>
      <svg className="icon" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
        <path
          d={signs[standing]}
          fill={filled.has(standing) ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {word}
    </span>
  );
}
