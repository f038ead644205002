import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { allCells, shown } from '../../../test/support/laid';
import type { EditionId } from '../../editions/model';
import { editionById, editions } from '../../keypoints/editions';
import type { CountyPlan } from '../../plan/county';
import { figuresOf } from '../../plan/figures';
import { newPlan } from '../../plan/newPlan';
import { samplePlan } from '../../plan/sample/samplePlan';
import { texts } from '../../text/text';
import type { Area } from '../book';
import type { SheetLanguage } from '../sheet';
import type { Laid } from './canvas';
import { dashboardSheet } from './dashboardSheet';
import { speech } from './scene';

interface Asked {
  readonly sample?: boolean;
  readonly language?: SheetLanguage;
  readonly spoken?: typeof texts;
  readonly edition?: EditionId;
  readonly paper?: 'A4' | 'A3';
}

function planOf({ sample = true, language = 'zh', edition = '2024' }: Asked): CountyPlan {
  const found = editionById(edition);
  if (found === undefined) throw new Error('no such edition');
  const spoken = language === 'en' ? 'en' : 'zh';
  const empty = newPlan(found, {
    identity: {
      id: 'test',
      edition: found.id,
      county: '',
      code: '330523',
      unit: '',
      month: sample ? 9 : null,
      contact: '',
      phone: '',
    },
    nodes: 'quarters',
    rows: 0,
    language: spoken,
  });
  return sample ? samplePlan(empty, spoken) : empty;
}

function laid(asked: Asked = {}): Laid {
  const plan = planOf(asked);
  const edition = editionById(plan.identity.edition);
  if (edition === undefined) throw new Error('no such edition');
  const spoken = speech(asked.language ?? 'zh', asked.spoken ?? texts);
  const scene = { plan, edition, speech: spoken, paper: asked.paper ?? 'A4' } as const;
  return dashboardSheet(scene, figuresOf(plan, edition));
}

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

function held({ sheet }: Laid, { top, bottom, left, right }: Area): readonly (string | number)[] {
  return sheet.rows
    .slice(top, bottom + 1)
    .flatMap(({ cells }) => cells.slice(left, right + 1).map((cell) => (cell === null ? '' : shown(cell))));
}

/** The number on the card of that name: it stands below. */
function card(page: Laid, name: string): string | number | undefined {
  for (const [at, { cells }] of page.sheet.rows.entries()) {
    const column = cells.findIndex((cell) => cell !== null && shown(cell) === name);
    const below = column === -1 ? undefined : page.sheet.rows[at + 1]?.cells[column];
    if (below !== undefined && below !== null) return shown(below);
  }
  return undefined;
}

describe('the dashboard', () => {
  it('takes nothing: every cell is locked and the sheet protected', () => {
    const page = laid();
    expect(page.sheet.protected).toBe(true);
    expect(page.sheet.validations).toEqual([]);
    expect(allCells(page).every(({ style }) => style.locked)).toBe(true);
  });

  it.each(editions.map(({ id }) => id))(
    'prints on one landscape page, for %s and on either paper',
    (edition) => {
      for (const paper of ['A4', 'A3'] as const) {
        const { print, charts } = laid({ edition, paper }).sheet;
        expect(print).toMatchObject({ paper, orientation: 'landscape', fitWidth: 1, fitHeight: 1 });
        const { area } = print;
        if (area === null) throw new Error('no printed area');
        for (const chart of charts) {
          expect(chart.area.bottom).toBeLessThanOrEqual(area.bottom);
          expect(chart.area.right).toBeLessThanOrEqual(area.right);
        }
      }
    },
  );

  it('leaves no two merged areas or charts over each other', () => {
    for (const language of languages) {
      const { merges, charts } = laid({ language }).sheet;
      const taken = new Set<string>();
      for (const { top, bottom, left, right } of [...merges, ...charts.map(({ area }) => area)]) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const place = `${row},${column}`;
            expect(taken.has(place)).toBe(false);
            taken.add(place);
          }
        }
      }
    }
  });

  it('shows a dash, never a nought, on the cards of an empty plan', () => {
    const page = laid({ sample: false });
    const { cards } = texts.zh.dashboard;
    for (const name of Object.values(cards)) expect(card(page, name)).toBe(texts.zh.countyWords.none);
  });

  it('counts lights that come to all measures in use, and gives each its share in words', () => {
    const page = laid();
    const { cards } = texts.zh.dashboard;
    const lights = [cards.green, cards.amber, cards.red, cards.none].map((name) => Number(card(page, name)));
    expect(lights.every((count) => count > 0)).toBe(true);
    expect(lights.reduce((sum, count) => sum + count, 0)).toBe(card(page, cards.total));
    const shares = allCells(page).filter((cell) => /^占比 \d+\.\d%$/.test(String(shown(cell))));
    expect(shares).toHaveLength(5);
  });

  it('draws lights, attainment and money with patterns that differ in grey, each described in words', () => {
    const page = laid();
    const { charts } = page.sheet;
    expect(charts).toHaveLength(3);
    for (const { series, description, title } of charts) {
      expect(new Set(series.map(({ fill }) => fill.pattern)).size).toBe(series.length);
      expect(description.length).toBeGreaterThan(title.length);
      for (const { values, name } of series) {
        expect(held(page, values).some((value) => typeof value === 'number')).toBe(true);
        expect(held(page, name)).not.toContain('');
      }
    }
  });

  it('lists what is behind with the furthest first, and no more than ten', () => {
    const page = laid();
    const { rows } = page.sheet;
    const header = rows.findIndex(({ cells }) =>
      cells.some((cell) => cell !== null && shown(cell) === texts.zh.dashboard.columns.points),
    );
    const column = (rows[header]?.cells ?? []).findIndex(
      (cell) => cell !== null && shown(cell) === texts.zh.dashboard.columns.points,
    );
    const points = held(page, { top: header + 1, bottom: header + 10, left: column, right: column }).map(
      Number,
    );
    expect(points).toEqual([...points].sort((one, other) => other - one));
    expect(points[0]).toBeGreaterThan(0);
  });

  it('reaches other sheets by names alone', () => {
    for (const { content } of allCells(laid())) {
      if (content.kind === 'formula') expect(content.formula.replace(/"[^"]*"/g, '')).not.toContain('!');
    }
  });

  it('says nothing that is not in the texts', () => {
    const spoken = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    const page = laid({ sample: false, spoken });
    const { sheet } = page;
    const said = [
      sheet.name,
      sheet.print.footer.center,
      ...sheet.charts.flatMap(({ title, description }) => [title, description]),
      ...allCells(page).map((cell) => String(shown(cell))),
    ];
    const edition = editionById('2024');
    const facts = (edition?.aspects ?? []).map(({ wording }) => wording.zh);
    const units = planOf({ sample: false }).units.map(({ name }) => name);
    const ours = said
      .filter((each) => ![...facts, ...units].includes(each))
      .filter((each) => /\p{L}/u.test(escaped(each)));
    expect(ours).toEqual([]);
  });
});
