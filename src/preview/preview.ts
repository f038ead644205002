/** The preview's page: the very same pane beside an embedded spreadsheet, for who has no Excel. */
import type { Language } from '../editions/model';
import { setMessageLanguage } from '../functions/call';
import { formatCell } from '../standin/book/addresses';
import type { StandIn } from '../standin/standIn';
import { bytesOf } from '../taskpane/plan/base64';
import { addressOf } from '../taskpane/plan/download';
import { texts, type Text } from '../text/text';
import { registerFunctions } from './functions';
import { openHost } from './host';
import { mirror } from './mirror';
import { commandsOf, fetchManifest, showRibbon, type Command } from './ribbon';
import { openShell, type Shell } from './shell';
import './shell.css';
import { startUniver, UniverMissing, type Univer } from './univer';
import { UniverGrid } from './univerGrid';

/** Milliseconds. */
const gridCatchesUp = 500;

/** The grid's id of the sheet that every new workbook has. */
const firstSheet = 'first';

function askedLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return asked.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Whether the workbook is to begin with a plan in it: `?plan=sample`. */
function wantsPlan(): boolean {
  return new URLSearchParams(location.search).get('plan') === 'sample';
}

/** Runs a command as Excel's ribbon or menu does. */
async function runCommand(command: Command, standIn: StandIn): Promise<void> {
  if (command.action === null) await standIn.Office.addin.showAsTaskpane();
  else if (standIn.actions().includes(command.action)) await standIn.runAction(command.action);
}

async function showCommands(
  shell: Shell,
  standIn: StandIn,
  text: Text,
  language: Language,
): Promise<readonly Command[]> {
  const manifest = await fetchManifest();
  if (manifest === null) {
    // It stands where the buttons would, so that what the grid says later does not wipe it away.
    shell.ribbon.textContent = text.preview.manifestFailed;
    return [];
  }
  const commands = commandsOf(manifest, language);
  const labels = { ribbon: text.preview.ribbon, cell: text.preview.cellCommands };
  shell.setPaneTitle(commands.name);
  showRibbon(shell.ribbon, commands, labels, (command) => void runCommand(command, standIn));
  return commands.cell;
}

async function showGrid(shell: Shell, standIn: StandIn, text: Text, language: Language): Promise<Univer> {
  shell.wait(text.preview.loading);
  const { book } = standIn;
  const univer = await startUniver({
    container: shell.grid.id,
    language,
    workbookName: text.preview.workbookName,
    firstSheet: { id: firstSheet, name: book.active.name },
  });
  const messageAt = registerFunctions(univer, text);
  const { gridIdOf } = mirror(book, new UniverGrid(univer), firstSheet, {
    later: (act) => setTimeout(act),
    onRefused: (refused) => {
      shell.say(refused === 'cell' ? text.preview.sheetLocked : text.preview.workbookLocked, 'problem');
    },
  });
  // Excel shows what an error means beside its cell; here the line under the grid does, for the cell that is selected.
  book.subscribe((change) => {
    if (change.kind !== 'selected' && change.kind !== 'activated') return;
    const { top, left } = book.active.selection;
    const failed = messageAt(gridIdOf(book.active.id) ?? '', top, left);
    if (failed === undefined) shell.say(text.preview.ready);
    else shell.say(text.preview.cellMessage(formatCell(top, left), failed.code, failed.message), 'problem');
  });
  shell.say(text.preview.ready);
  return univer;
}

/** Puts the right-click commands of a cell at the end of the grid's own menu. */
function addToCellMenu(univer: Univer, commands: readonly Command[], standIn: StandIn): void {
  for (const command of commands) {
    const action = (): void => void runCommand(command, standIn);
    univer.api
      .createMenu({ id: command.id, title: command.label, action })
      .appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  }
}

async function open(): Promise<void> {
  const language = askedLanguage();
  const text = texts[language];
  setMessageLanguage(language);
  const shell = openShell(text, language);
  const offer = (base64: string | null): void => {
    // The preview has no other window, but the file is a whole one: Excel and WPS open it.
    if (base64 === null) return;
    shell.offer(text.preview.otherWindow, {
      address: addressOf(bytesOf(base64)),
      name: text.preview.fileName,
    });
  };
  // `?file=` says which workbook it is, so that the pane can tell one from another.
  const file = new URLSearchParams(location.search).get('file');
  const standIn = openHost(language, text.preview.platform, offer, file);
  shell.onPaneClosed(() => void standIn.Office.addin.hide());
  await standIn.Office.addin.onVisibilityModeChanged((event) => {
    shell.showPane(event.visibilityMode === standIn.Office.VisibilityMode.taskpane);
  });
  const openPane = (): void => {
    shell.pane.src = 'pane.html';
  };
  // The pane first: it is small, and can be used while the grid is on its way. It finds a plan that is asked for.
  if (!wantsPlan()) openPane();
  const commands = showCommands(shell, standIn, text, language);
  try {
    const univer = await showGrid(shell, standIn, text, language);
    if (wantsPlan()) {
      const { laySamplePlan } = await import('./samplePlan');
      await laySamplePlan(standIn, language);
      const front = standIn.book.active.name;
      // The grid shows each new sheet of its own accord, a moment after it was given it.
      await new Promise((go) => setTimeout(go, gridCatchesUp));
      standIn.user.activate(front);
      openPane();
    }
    addToCellMenu(univer, await commands, standIn);
    // For the browser's console and the tests.
    Reflect.set(window, 'keypointsPreview', { standIn, grid: univer.workbook });
  } catch (error) {
    if (!(error instanceof UniverMissing)) throw error;
    shell.wait(text.preview.loadFailed(error.file));
  }
}

void open();
