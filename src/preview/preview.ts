/** The preview's page: the very same pane beside an embedded spreadsheet, for who has no Excel. */
import type { Language } from '../editions/model';
import { setMessageLanguage } from '../functions/call';
import { formatCell } from '../standin/book/addresses';
import { Book } from '../standin/book/book';
import { texts, type Text } from '../text/text';
import { registerFunctions } from './functions';
import { mirror } from './mirror';
import { openShell, type Shell } from './shell';
import './shell.css';
import { startUniver, UniverMissing } from './univer';
import { UniverGrid } from './univerGrid';

const firstSheet = 'first';

function askedLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return asked.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

async function showGrid(shell: Shell, book: Book, text: Text, language: Language): Promise<void> {
  shell.wait(text.preview.loading);
  const univer = await startUniver({
    container: shell.grid.id,
    language,
    workbookName: text.preview.workbookName,
    firstSheet: { id: firstSheet, name: book.active.name },
  });
  const messageAt = registerFunctions(univer, text);
  const grid = new UniverGrid(univer);
  mirror(book, grid, firstSheet, {
    later: (act) => setTimeout(act),
    onRefused: (refused) =>
      shell.say(refused === 'cell' ? text.preview.sheetLocked : text.preview.workbookLocked, 'problem'),
  });
  grid.subscribe((event) => {
    if (event.kind !== 'selected') return;
    const { top, left } = event.rect;
    const address = formatCell(top, left);
    const failed = messageAt(event.sheet, top, left);
    if (failed === undefined) shell.say(text.preview.ready);
    else shell.say(text.preview.cellMessage(address, failed.code, failed.message), 'problem');
  });
  shell.say(text.preview.ready);
}

const language = askedLanguage();
setMessageLanguage(language);
const text = texts[language];
const shell = openShell(text, language);
const book = new Book();
Object.assign(globalThis, { keypointsBook: book });
showGrid(shell, book, text, language).catch((error: unknown) => {
  shell.wait(text.preview.loadFailed(error instanceof UniverMissing ? error.file : String(error)));
});
