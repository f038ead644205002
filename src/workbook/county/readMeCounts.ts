/** What is missing and what does not fit together, counted live, each with a link to where it is mended. */
import type { Doubtful, Missing } from '../../plan/missing';
import { style } from './canvas';
import { column } from './columns';
import { heightOf, linesIn } from './fitting';
import { label, last, line, type Page } from './readMePage';
import { word } from './words';

const count = style('formula', { format: 'whole', align: 'center' });
const link = style('label', { align: 'center' });

/** Where a count leads, and how it is worked out. */
interface Count {
  readonly formula: string;
  readonly to: string;
}

const sumOf = (name: string): string => `=SUM(${name})`;

const missing: { readonly [M in keyof Missing]: Count } = {
  identity: {
    formula: '=IF(id_county="",1,0)+IF(id_unit="",1,0)+IF(period_month=0,1,0)+IF(id_contact="",1,0)',
    to: 'id_county',
  },
  tasks: {
    // A number kept as text would be counted too: a row has its task's title only where the number is one.
    formula: `=SUMPRODUCT((COUNTIFS(${column('measures', 'task')},${column('tasks', 'number')},${column('measures', 'missing')},">=0",${column('measures', 'title')},"?*")=0)*1)`,
    to: column('measures', 'measure'),
  },
  measures: { formula: sumOf(column('measures', 'missing')), to: column('measures', 'measure') },
  targets: {
    formula: `=SUMPRODUCT((${column('targets', 'on')}=${word('yes')})*((${column('targets', 'kind')}=${word('level')})+(${column('targets', 'kind')}=${word('count')})+(${column('targets', 'kind')}=${word('increase')}))*(1-ISNUMBER(${column('targets', 'target')})))`,
    to: column('targets', 'target'),
  },
  projects: { formula: sumOf(column('projects', 'missing')), to: column('projects', 'code') },
};

const doubtful: { readonly [D in keyof Doubtful]: Count } = {
  units: {
    formula: `=SUMPRODUCT((${column('measures', 'leadUnit')}=${word('unknownUnit')})*1)`,
    to: column('measures', 'lead'),
  },
  allocations: {
    formula: `=SUMPRODUCT((${column('projects', 'allocated')}<>"")*(${column('projects', 'allocated')}<>1))`,
    to: column('allocations', 'share'),
  },
  sources: {
    // The check says a word where they agree, and the difference where they do not.
    formula: `=SUMPRODUCT(ISNUMBER(${column('projects', 'check')})*1)`,
    to: column('projects', 'adjusted'),
  },
};

const missingParts = ['identity', 'tasks', 'measures', 'targets', 'projects'] as const;
const doubtfulParts = ['units', 'allocations', 'sources'] as const;

export function layCounts(page: Page, missed: Missing, doubted: Doubtful): void {
  const top = page.row + 1;
  page.section((said) => said.missing);
  const rowOf = (name: string, hint: string, { formula, to }: Count, value: number): void => {
    page.canvas.text(page.row, 0, name, label);
    page.put(1, { kind: 'formula', formula, value, format: 'whole' }, count);
    page.canvas.put(page.row, 2, { kind: 'text', text: page.say((said) => said.go) }, link, to);
    page.canvas.text(page.row, 3, hint, line);
    page.canvas.row(page.row, { height: heightOf(Math.max(linesIn(hint, 32), linesIn(name, 18)), 10) });
    page.row += 1;
  };
  for (const part of missingParts) {
    rowOf(
      page.say((said) => said.counts[part].label),
      page.say((said) => said.counts[part].hint),
      missing[part],
      missed[part],
    );
  }
  const total = missingParts.reduce((sum, part) => sum + missed[part], 0);
  page.canvas.text(
    page.row,
    0,
    page.say((said) => said.total),
    style('total'),
  );
  page.fit(
    page.say((said) => said.total),
    18,
    10,
  );
  page.put(
    1,
    { kind: 'formula', formula: `=SUM(B${top + 1}:B${page.row})`, value: total, format: 'whole' },
    style('figure', { format: 'whole', align: 'center' }),
  );
  page.canvas.across(page.row, 2, last, { kind: 'empty' }, style('total'));
  page.fit('0', 32, 16);
  const bottom = page.row;
  page.row += 1;
  page.section((said) => said.doubtful);
  const doubts = page.row;
  for (const part of doubtfulParts) {
    rowOf(
      page.say((said) => said.doubts[part].label),
      page.say((said) => said.doubts[part].hint),
      doubtful[part],
      doubted[part],
    );
  }
  page.canvas.highlight({
    areas: [
      { top, left: 1, bottom, right: 1 },
      { top: doubts, left: 1, bottom: page.row - 1, right: 1 },
    ],
    formula: `$B${top + 1}>0`,
    look: 'attention',
  });
}
