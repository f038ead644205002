/** Text where a number belongs, and shares that are no shares. Text counts as no number anywhere in the plan. */
import { numberIn } from '../county';
import { billionths } from '../light';
import type { Check, Checking } from './checking';
import type { Fix } from './issue';
import { type NumberCell, numberCells } from './numberColumns';
import { amountText, isErrorText, percentText, shownEntry } from './shown';
import { percentTyped, writtenNumber } from './writtenNumber';

function said(value: number, { unit }: NumberCell): string {
  return unit.kind === 'share' ? percentText(value) : amountText(value);
}

function checkText(given: string, cell: NumberCell, header: string, { add }: Checking): void {
  const { place, unit, bound, whole } = cell;
  const written = writtenNumber(given, unit);
  const quoted = shownEntry(given);
  if (written.kind === 'nothing') {
    add('mark-for-nothing', place, { header, given: quoted }, [given], { kind: 'value', value: '' });
    return;
  }
  if (written.kind === 'number') {
    const { value } = written;
    const certain =
      (written.bound === null || written.bound === bound) && (!whole || Number.isInteger(value));
    if (certain) {
      const fix: Fix = { kind: 'value', value };
      add('number-as-text', place, { header, given: quoted, value: said(value, cell) }, [given], fix);
    } else {
      const parameters = { header, given: quoted, why: 'bound', near: said(value, cell) } as const;
      add('text-for-number', place, parameters, [given]);
    }
    return;
  }
  const near = written.near === null ? null : said(written.near, cell);
  add('text-for-number', place, { header, given: quoted, why: written.why, near }, [given]);
}

/**
 * A share above the whole. A progress or share of 2 to 100 is a percentage that was typed without its sign, because
 * twice the whole makes no sense; what lies between 100 % and 200 % may be meant so.
 */
function checkShare(value: number, cell: NumberCell, header: string, { add }: Checking): void {
  if (cell.unit.kind !== 'share') return;
  if (value < 0 && cell.table !== 'targets') {
    add('share-negative', cell.place, { header, value }, [value]);
  } else if (billionths(value) > 1e9) {
    const meant = percentTyped(value);
    const fix: Fix | null = meant === null ? null : { kind: 'value', value: meant };
    add('share-above-hundred', cell.place, { header, value, meant }, [value], fix);
  }
}

export const checkNumbers: Check = (checking) => {
  const { plan, figures, header } = checking;
  for (const cell of numberCells(plan, figures)) {
    const { entry, table, column } = cell;
    if (entry === null || entry === '' || isErrorText(entry)) continue;
    const name = table === null ? '' : header(table, column);
    const number = numberIn(entry);
    if (number !== null) checkShare(number, cell, name, checking);
    else if (typeof entry === 'string') checkText(entry, cell, name, checking);
  }
};
