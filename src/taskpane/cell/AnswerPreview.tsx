/** A function's answer as the cell would show it. */
import type { Answer } from '../../functions/call';
import { figure } from '../../keypoints/numbers';
import { usePages } from '../pageWords';

const rowsShown = 8;

function shown(value: string | number): string {
  return typeof value === 'number' ? figure(value, 'users') : value;
}

export function AnswerPreview({ answer }: { readonly answer: Answer }) {
  const { cell } = usePages();
  switch (answer.kind) {
    case 'error':
      return (
        <>
          <p className="answer">{answer.code}</p>
          <p>{answer.message}</p>
        </>
      );
    case 'value': {
      const text = shown(answer.value);
      return <p className={text.length > 24 ? 'answer long' : 'answer'}>{text}</p>;
    }
    case 'spill': {
      const { rows } = answer;
      return (
        <>
          <p className="quiet">{cell.spills(rows.length, rows[0]?.length ?? 0)}</p>
          <div className="spill-frame" tabIndex={0} role="group" aria-label={cell.value}>
            <table className="spill">
              <tbody>
                {rows.slice(0, rowsShown).map((row, index) => (
                  <tr key={index}>
                    {row.map((value, column) => (
                      <td key={column} className={String(value).length <= 12 ? 'short' : undefined}>
                        {shown(value)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {rows.length > rowsShown && <p className="quiet">{cell.more(rows.length - rowsShown)}</p>}
        </>
      );
    }
  }
}
