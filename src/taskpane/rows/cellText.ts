/** What the selected cell shows, kept up as the person moves through the workbook. */
import { useEffect, useState } from 'react';
import { readActiveCell } from '../../excel/cells';
import { watchBook, type StopWatching } from '../../excel/open/watchBook';

/** How long the selection has to rest, in milliseconds: whoever moves by arrow keys is not read at every step. */
const rest = 200;

function followCell(tell: (text: string | null) => void): () => void {
  let over = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stop: StopWatching | null = null;
  const look = async (): Promise<void> => {
    const cell = await readActiveCell();
    if (!over) tell(cell.ok && cell.value.text !== '' ? cell.value.text : null);
  };
  const onSelect = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), rest);
  };
  void look();
  void watchBook({ onSelect, onChange: () => undefined }).then((watched) => {
    if (!watched.ok) return;
    if (over) void watched.value();
    else stop = watched.value;
  });
  return () => {
    over = true;
    clearTimeout(waiting);
    void stop?.();
  };
}

/** Null while nothing is known, or the cell is empty. */
export function useCellText(): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => followCell(setText), []);
  return text;
}
