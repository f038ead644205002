import { aspectsOf, brokenOff, goalsOf, printed, taskId } from './compose';

const words = (zh: string) => printed('s004', zh, 'English');

describe('writing an edition down', () => {
  it('gives two digits to a task number, so that ids sort as tasks run', () => {
    expect(['2024-10', '2024-02'].sort()).toEqual([taskId('2024', 2), taskId('2024', 10)]);
  });

  it('changes commas in what is read, never in what is quoted', () => {
    const wording = words('甲,乙,丙');
    expect(wording.zh).toBe('甲，乙，丙');
    expect(wording.quotes).toEqual([{ source: 's004', language: 'zh', words: '甲,乙,丙' }]);
  });

  it('shows a broken-off sentence as broken off in both languages and quotes only what was printed', () => {
    const wording = brokenOff('W24b', '甲', 'A', 'high', { zh: '中断', en: 'cut' });
    expect([wording.zh, wording.en, wording.quotes[0].words]).toEqual(['甲……', 'A …', '甲']);
  });

  it('numbers tasks on through the aspects and measures inside a task', () => {
    const aspects = aspectsOf('2024', [
      { wording: words('一'), tasks: [{ wording: words('甲') }] },
      { wording: words('二'), tasks: [], complete: false },
      { wording: words('三'), tasks: [{ wording: words('乙'), measures: [words('丙'), words('丁')] }] },
    ]);
    expect(aspects.map((aspect) => [aspect.number, aspect.complete])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(aspects[2]?.tasks[0]).toMatchObject({ id: '2024-02', number: 2, aspect: 3 });
    expect(aspects[2]?.tasks[0]?.measures.map((measure) => measure.id)).toEqual(['2024-02.1', '2024-02.2']);
  });

  it('dates goals to the end of their year and tells a goal in words from a goal with a number', () => {
    const goals = goalsOf('2023', [
      { wording: words('甲') },
      { wording: words('乙'), coverage: true, speaksOf: 'rural_5g_coverage', task: 4 },
      {
        wording: words('丙'),
        measured: {
          kind: 'level',
          comparator: '>=',
          value: 0.265,
          unit: 'fraction',
          indicator: 'production_informatization',
        },
      },
    ]);
    expect(goals).toMatchObject([
      { id: '2023-g1', kind: 'qualitative', indicator: null, task: null, deadline: '2023-12-31' },
      { id: '2023-g2', kind: 'coverage', indicator: 'rural_5g_coverage', task: '2023-04' },
      { id: '2023-g3', kind: 'level', value: 0.265, unit: 'fraction' },
    ]);
  });
});
