/** `workbook.xml`: the sheets, the names, and that everything is calculated anew when the file is opened. */
import type { Book, BookSheet } from '../../workbook/book';
import { onSheet, quotedSheet } from './addresses';
import { officeRelations, spreadsheetNamespace, type Part, type Relation } from './parts';
import { declaration, quoted, written } from './xml';

/** The first sheet that can be seen is the one in front. */
export function firstVisible(sheets: readonly BookSheet[]): number {
  return sheets.findIndex(({ state }) => state === 'visible');
}

function printNames({ name, print }: BookSheet, index: number): readonly string[] {
  const own = (builtIn: string, reference: string): string =>
    `<definedName name="_xlnm.${builtIn}" localSheetId="${index}">${written(reference)}</definedName>`;
  const { area, repeat } = print;
  return [
    ...(area === null ? [] : [own('Print_Area', onSheet(name, area))]),
    ...(repeat === null
      ? []
      : [own('Print_Titles', `${quotedSheet(name)}!$${repeat.top + 1}:$${repeat.bottom + 1}`)]),
  ];
}

/** @param relations Of the sheets, in the book's order, then of the parts that the whole workbook shares. */
export function workbookPart({ sheets, names }: Book, relations: readonly Relation[]): Part {
  const sheetNames = new Map(sheets.map(({ key, name }) => [key, name]));
  const items = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${quoted(name)}" sheetId="${index + 1}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const defined = [
    ...sheets.flatMap(printNames),
    ...names.map(
      ({ name, sheet, area }) =>
        `<definedName name="${quoted(name)}">${written(onSheet(sheetNames.get(sheet) ?? '', area))}</definedName>`,
    ),
  ];
  const front = firstVisible(sheets);
  return {
    path: 'xl/workbook.xml',
    contentType: 'workbook',
    xml: `${declaration}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${officeRelations}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" firstSheet="${front}" activeTab="${front}"/></bookViews><sheets>${items.join('')}</sheets>${defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    relations,
  };
}
