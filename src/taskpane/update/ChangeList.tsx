/** What would change, cell by cell; formulas, of which there may be hundreds, column by column. */
import { useState } from 'react';
import { addressOf } from '../../workbook/reading/address';
import { changeTexts } from '../../workbook/checking/sayChange';
import type { MergeCell } from '../../workbook/merging/merge';
import { changeOf } from './changeOf';
import { useUpdateWords } from './updateWords';

const atATime = 50;

/** `任务分解 K12 · 国家举措`. */
export function usePlace(): (cell: MergeCell) => string {
  const { preview } = useUpdateWords().merging;
  return ({ cell: { sheet, at, header } }) =>
    preview.places(`${sheet} ${addressOf(at.row, at.column)}`, header);
}

export function CellTable({
  cells,
  label,
}: {
  readonly cells: readonly MergeCell[];
  readonly label: string;
}) {
  const words = useUpdateWords();
  const { preview } = words.merging;
  const placeOf = usePlace();
  const [shown, setShown] = useState(atATime);
  const more = Math.min(atATime, cells.length - shown);
  return (
    <>
      <div className="update-table" role="region" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{preview.place}</th>
              <th scope="col">{preview.now}</th>
              <th scope="col">{preview.then}</th>
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, shown).map((cell) => {
              const { before, after } = changeTexts(changeOf(cell), words);
              return (
                <tr key={cell.key}>
                  <th scope="row">
                    {placeOf(cell)}
                    {cell.entries && <p className="quiet">{preview.entries}</p>}
                  </th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <button type="button" className="plain-button" onClick={() => setShown(shown + atATime)}>
          {preview.more(more)}
        </button>
      )}
    </>
  );
}

/** How many formulas of each column. */
export function FormulaList({ cells }: { readonly cells: readonly MergeCell[] }) {
  const { preview } = useUpdateWords().merging;
  const counts = new Map<string, number>();
  for (const { cell } of cells) {
    const place = preview.places(cell.sheet, cell.header.replace(/\s+/g, ' '));
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return (
    <ul className="update-list">
      {[...counts].map(([place, count]) => (
        <li key={place}>{preview.formulaCount(place, count)}</li>
      ))}
    </ul>
  );
}
