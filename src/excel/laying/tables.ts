/** Tables over the cells, what their filters show, and what people may do on a protected sheet. */
import { plainArea } from '../../workbook/addresses';
import type { BookSheet, BookTable } from '../../workbook/book';
import { step, type Step } from './step';

/** The plainest of Excel's styles, without its stripes: what the cells themselves are drawn with stays in sight. */
const plainest = 'TableStyleLight1';

export function tableSteps({ tables }: BookSheet): readonly Step[] {
  return tables.map(({ name, area }) =>
    step(5, name, (sheet) => {
      const table = sheet.tables.add(plainArea(area), true);
      table.name = name;
      table.style = plainest;
      table.showBandedRows = false;
    }),
  );
}

function filter(sheet: Excel.Worksheet, { name, columns, shown }: BookTable): void {
  if (shown === null) return;
  const at = columns.findIndex(({ id }) => id === shown.column);
  sheet.tables
    .getItem(name)
    .columns.getItemAt(at)
    .filter.applyValuesFilter([...shown.values]);
}

/**
 * Without a password: it guards against slips, not against people, who may make columns and rows fit and use a table's
 * filter.
 */
export const allowed: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
};

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** What can only be done once everything stands and is calculated. Protection comes after all that it would forbid. */
export function finishingSteps(sheet: BookSheet): readonly Step[] {
  const { tables, state } = sheet;
  return [
    ...tables
      .filter(({ shown }) => shown !== null)
      .map((table) => step(6, table.shown, (worksheet) => filter(worksheet, table))),
    step(3, allowed, (worksheet) => {
      if (sheet.protected) worksheet.protection.protect(allowed);
      if (state !== 'visible') worksheet.visibility = visibilities[state];
    }),
  ];
}
