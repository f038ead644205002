/** The title of a sheet that names the county: it follows the name on the first sheet, whenever that is entered. */
import type { Text } from '../../text/text';
import { literal } from './formulas';
import type { Scene } from './scene';

export interface LiveTitle {
  readonly kind: 'formula';
  readonly formula: string;
  readonly value: string;
  readonly format: 'general';
}

/** Stand in a title for what its cell takes from other cells; no text has these characters. */
const marks = { county: '\uE000', year: '\uE001' } as const;

const parts = (title: string): readonly string[] =>
  title.split(/([\uE000\uE001])/).filter((part) => part !== '');

function formulaOf(title: string): string {
  const live = (part: string): string =>
    part === marks.county ? 'id_county' : part === marks.year ? 'id_year' : literal(part);
  return parts(title).map(live).join('&');
}

/**
 * A title over `id_county` and `id_year`. Where a language words the title otherwise for a county without a name, so
 * does the formula.
 */
export function liveTitle(
  { plan, edition, speech }: Scene,
  of: (text: Text, county: string, year: string) => string,
): LiveTitle {
  const titleFor = (county: string): string => speech.say((text) => of(text, county, marks.year));
  const [named, nameless] = [titleFor(marks.county), titleFor('')];
  const { county } = plan.identity;
  const formula =
    nameless === named.replaceAll(marks.county, '')
      ? formulaOf(named)
      : `IF(LEN(id_county)=0,${formulaOf(nameless)},${formulaOf(named)})`;
  const value = (county === '' ? nameless : named)
    .replaceAll(marks.county, county)
    .replaceAll(marks.year, edition.id);
  return { kind: 'formula', formula: `=${formula}`, value, format: 'general' };
}
