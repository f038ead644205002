import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { facts } from '../../src/editions/facts';

const page = readFileSync(join(__dirname, '../../docs/facts.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('docs/facts.md', () => {
  it('says of every edition how much of it was read, as the facts have it', () => {
    for (const { id, goals, aspects, aspectCount, taskCount } of facts.editions) {
      const tasks = aspects.flatMap((aspect) => aspect.tasks);
      const inTasks = goals.filter(({ task }) => task !== null).length;
      const told = tasks.filter(({ measures }) => measures.length > 0).length;
      expect(rows).toContainEqual([
        id,
        `${aspects.length} of ${aspectCount}`,
        `${tasks.length} of ${taskCount}`,
        `${goals.length - inTasks} + ${inTasks}`,
        `${told} of ${taskCount}`,
        String(tasks.flatMap(({ measures }) => measures).length),
      ]);
    }
  });

  it('says in which editions an indicator is a number and in which it is words', () => {
    const years = (indicator: string, measured: boolean) =>
      facts.editions
        .filter(({ goals }) =>
          goals.some((goal) => goal.indicator === indicator && 'value' in goal === measured),
        )
        .map(({ id }) => id)
        .join(', ') || '–';
    for (const { id } of facts.indicators) {
      const row = rows.find(([name]) => name === `\`${id}\``) ?? [];
      expect([id, row[2]?.replace(/ \(in task \d+\)/, ''), row[3]]).toEqual([
        id,
        years(id, true),
        years(id, false),
      ]);
    }
  });

  it('counts figures, discrepancies and sources right', () => {
    expect(page).toContain(`${facts.statistics.length} figures of six series`);
    expect(page).toContain(`${facts.discrepancies.length} places where sources disagree`);
    expect(page).toContain(`All ${facts.sources.length} are in`);
  });
});
