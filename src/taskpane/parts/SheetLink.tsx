/** The name of a sheet in the workbook, which leads there. */
import { usePane } from '../context';
import { usePages } from '../pageWords';

export function SheetLink({ name }: { readonly name: string }) {
  const { actions } = usePane();
  const pages = usePages();
  return (
    <button
      type="button"
      className="link"
      aria-label={pages.result.go(name)}
      onClick={() => void actions.goToSheet(name)}
    >
      {name}
    </button>
  );
}
