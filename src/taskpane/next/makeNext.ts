/** Makes the workbook of the next edition from the plan that was read: loaded when a button asks for it. */
import type { CarriedSummary } from '../../collect/carryNotes';
import type { MoveDecisions } from '../../collect/moving/decision';
import { moveToEdition } from '../../collect/moving/moveToEdition';
import { emptyNextPlan } from '../../collect/moving/proposal';
import type { Edition } from '../../editions/model';
import type { Ran } from '../../excel/host';
import { texts } from '../../text/text';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import type { PlanInBook } from '../../workbook/reading/planOf';
import { sayPlanNote } from '../../workbook/reading/sayNote';
import type { SheetLanguage } from '../../workbook/sheet';
import { afterDrawing, bookFile, type BookFile, openFile, saveFile } from '../bookFile';
import { namesIn } from '../plan/planOrder';
import type { MoveKind, Moved } from './nextStore';

export interface NextOrder {
  /** The plan as it was last read when the work begins. */
  readonly found: () => PlanInBook;
  readonly to: Edition;
  readonly decisions: MoveDecisions;
}

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

/** The language of the workbook that the plan was read from; Chinese where it does not say. */
function languageOf({ identity }: PlanInBook): SheetLanguage {
  const said = identity.values.get('keypoints.language');
  return languages.find((each) => each === said) ?? 'zh';
}

export function nextFile({ found, to, decisions }: NextOrder): {
  readonly file: BookFile;
  readonly summary: CarriedSummary;
} {
  const read = found();
  const language = languageOf(read);
  const names = namesIn(language);
  const alsoLook = read.notes.map((note) => sayPlanNote(note, texts[names]));
  const empty = emptyNextPlan(read.plan, to, names);
  const { plan, summary } = moveToEdition(read.plan, empty, decisions, { language: names, alsoLook });
  return { file: bookFile(countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts })), summary };
}

/** Opens the workbook of the next edition in a window of its own, or gives it away as a file. */
export async function makeNext(order: NextOrder, how: MoveKind): Promise<Ran<Moved>> {
  await afterDrawing();
  const { file, summary } = nextFile(order);
  if (how === 'save') saveFile(file);
  else {
    const opened = await openFile(file);
    if (!opened.ok) return opened;
  }
  return { ok: true, value: { how, name: file.name, summary } };
}
