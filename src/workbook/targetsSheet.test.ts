import { everyEdition, only, said } from '../../test/support/sheets';
import { facts } from '../editions/facts';
import { findIndicator } from '../keypoints/indicators';

describe('the targets', () => {
  const sheet = only('targets');

  it.each([
    ['2024-g3', 2, '亿户', 200_000_000],
    ['2024-g4', 2, '百分点', 0.02],
    ['2024-g5', 6300, '亿元', 630_000_000_000],
    ['2022-g6', 60, '%', 0.6],
    ['2023-g5', 26.5, '%', 0.265],
  ])('show %s as %d %s and keep %d ready for arithmetic', (row, value, unit, exact) => {
    expect(said(sheet, row, 'value')).toBe(value);
    expect(said(sheet, row, 'unit')).toBe(unit);
    expect(said(sheet, row, 'exact')).toBe(exact);
  });

  it('name the same figure in the units of English', () => {
    const english = only('targets', { language: 'en' });
    expect([said(english, '2024-g3', 'value'), said(english, '2024-g3', 'unit')]).toEqual([
      200,
      'million users',
    ]);
    expect([said(english, '2024-g5', 'value'), said(english, '2024-g5', 'unit')]).toEqual([
      630,
      'billion yuan',
    ]);
  });

  it('put what every edition sets side by side, even when one edition was ordered', () => {
    const single = only('targets', { editions: ['2024'] });
    expect(said(single, '2024-g3', 'edition2023')).toBe('超过1.9亿户');
    expect(said(single, '2024-g3', 'edition2024')).toBe('超过2亿户');
    expect(said(single, '2024-g3', 'edition2022')).toBe('未设此目标');
    expect(said(single, '2024-g5', 'edition2025')).toBe('只有文字要求');
  });

  it('count each language’s way side by side in a sheet of both languages', () => {
    const both = only('targets', { language: 'both' });
    expect(said(both, '2024-g3', 'edition2024')).toBe('超过2亿户 / above 200 million users');
    expect(said(both, '2024-g5', 'edition2024')).toBe('超过6300亿元 / above 630 billion yuan');
  });

  it('never read an increase as a level', () => {
    expect(said(sheet, '2024-g4', 'requirement')).toBe('提高');
    expect(said(sheet, '2024-g4', 'edition2022')).toBe('未设此目标');
  });

  it('are due on the last day of their year', () => {
    // 45657 is Excel's number for 31 December 2024.
    expect(said(sheet, '2024-g3', 'deadline')).toBe(45657);
  });

  it('stand beside the latest figure from before their year, with its month', () => {
    expect(said(sheet, '2024-g4', 'baseline')).toBe(0.665);
    expect(said(sheet, '2024-g4', 'baselineMonth')).toBe('2023-12');
  });

  it('leave the outcome empty where published figures contradict each other, and say so', () => {
    expect(said(sheet, '2024-g4', 'outcome')).toBe('');
    expect(said(sheet, '2024-g4', 'verdict')).toBe('未完成');
    expect(said(sheet, '2024-g4', 'note.zh')).toContain('矛盾');
    expect(said(sheet, '2024-g4', 'note.zh')).toContain('d1');
  });

  it('leave the outcome empty where no figure was found', () => {
    expect(said(sheet, '2024-g3', 'outcome')).toBe('');
    expect(said(sheet, '2024-g3', 'verdict')).toBe('未能核实');
  });

  it('can each be traced to documents and figures on the sources sheet', () => {
    for (const edition of everyEdition) {
      const targets = only('targets', { editions: [edition] });
      const sources = only('sources', { editions: [edition] });
      const ids = new Set(sources.table.rows.map(({ id }) => id));
      const figures = new Set(sources.table.rows.map(({ id }) => said(sources, id, 'figure')));
      for (const { id } of targets.table.rows) {
        const cited = String(said(targets, id, 'source')).split(' ');
        expect(cited.filter((source) => !ids.has(source))).toEqual([]);
        expect(figures).toContain(said(targets, id, 'baseline'));
        expect(figures).toContain(said(targets, id, 'outcome'));
        const disputed = String(said(targets, id, 'note.zh')).match(/d\d+/g) ?? [];
        expect(disputed.filter((each) => !ids.has(each))).toEqual([]);
      }
    }
  });

  it('and the qualitative goals together are all the goals of the edition', () => {
    for (const { id, goals } of facts.editions) {
      const order = { editions: [id] };
      const listed = [...only('targets', order).table.rows, ...only('goals', order).table.rows];
      expect(listed.map((row) => row.id).sort()).toEqual(goals.map((goal) => goal.id).sort());
    }
  });

  it('use indicators that can be asked for by the name in the sheet', () => {
    for (const { id } of sheet.table.rows) {
      expect(findIndicator(said(sheet, id, 'indicator.zh')).ok).toBe(true);
    }
  });
});
