/** One file a unit, made from the plan of the workbook that is open and handed over as one zip. */
import { issuedName, planFor } from '../../collect/planFor';
import type { CountyPlan } from '../../plan/county';
import type { ListedUnit } from '../../plan/unitList';
import { texts } from '../../text/text';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import type { SheetLanguage } from '../../workbook/sheet';
import { writeBook } from '../../xlsx/writeBook';
import { zip, type Entry } from '../../xlsx/writing/zip';

export interface UnitsOrder {
  readonly plan: CountyPlan;
  readonly language: SheetLanguage;
  readonly units: readonly ListedUnit[];
  /** Whether contacts of other units go along. */
  readonly contacts: 'own' | 'all';
}

export interface MakingWatch {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Lets the page draw, and hear a press of the button that stops it. */
function breath(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

/** The files, each under its own name; null when it was stopped: then there are none rather than some. */
async function unitFiles(
  { plan, language, units, contacts }: UnitsOrder,
  { onProgress, signal }: MakingWatch,
): Promise<readonly Entry[] | null> {
  const files: Entry[] = [];
  for (const unit of units) {
    await breath();
    if (signal.aborted) return null;
    const own = planFor(plan, unit, { contacts });
    const book = countyBook(own, { language, paper: 'A4', fonts: commonFonts, texts });
    files.push({ path: issuedName(own), content: writeBook(book) });
    onProgress(files.length);
  }
  await breath();
  return signal.aborted ? null : files;
}

/** The same order gives the same bytes. */
export async function unitsZip(order: UnitsOrder, watch: MakingWatch): Promise<Uint8Array | null> {
  const files = await unitFiles(order, watch);
  return files === null ? null : zip(files);
}
