/** A table of groups of measures: how many, where they stand in words and numbers, and the same drawn as a bar. */
import type { ReactNode } from 'react';
import type { Standing, Tally } from '../../plan/steering/rows';
import { CountWords } from './CountWords';
import { StandingBar } from './StandingBar';

export interface StandingLine extends Tally {
  readonly key: string;
  readonly name: ReactNode;
}

interface StandingTableProps {
  readonly caption: string;
  readonly headers: { readonly name: string; readonly lights: string; readonly total: string };
  readonly lines: readonly StandingLine[];
  /** Such as `绿灯3`. */
  readonly say: (standing: Standing, count: number) => string;
}

export function StandingTable({ caption, headers, lines, say }: StandingTableProps) {
  return (
    <table className="standing-table">
      <caption className="hidden-words">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{headers.name}</th>
          <th scope="col">{headers.lights}</th>
          <th scope="col" className="number">
            {headers.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, total, counts }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <StandingBar counts={counts} />
              <span className="quiet under">
                <CountWords counts={counts} say={say} />
              </span>
            </td>
            <td className="number">{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
