import { editions } from '../keypoints/editions';
import { tasksOf } from '../keypoints/tasks';
import { tasksNamed } from './taskNamed';

const ids = (cell: string, reading: '2022' | '2024' = '2024') =>
  tasksNamed(cell, reading).map(({ id }) => id);

describe('the task that a cell names', () => {
  it('is none for an empty cell, a number that is no task, or words about something else', () => {
    for (const cell of ['', '   ', '0', '29', '200000000', '3.5', '县委网信办', '2024', '农村']) {
      expect([cell, ids(cell)]).toEqual([cell, []]);
    }
  });

  it('is not read into a date', () => {
    for (const cell of ['2024-05-31', '2024/05/31', '2024-5-1', '2024年5月31日']) {
      expect([cell, ids(cell)]).toEqual([cell, []]);
    }
  });

  it('is none for a task that an edition does not have', () => {
    expect(ids('2024-77')).toEqual([]);
  });

  it('is found by its id, in any edition and any spelling, and by the id of one of its measures', () => {
    for (const cell of ['2022-05', '２０２２－０５', ' 2022-5 ', '2022–05', '任务 2022-05：', '2022-05.2']) {
      expect([cell, ids(cell)]).toEqual([cell, ['2022-05']]);
    }
  });

  it('is found by its number in the edition that is being read', () => {
    for (const cell of ['第5项', '5', '05', '５', '任务5']) {
      expect([cell, ids(cell, '2022')]).toEqual([cell, ['2022-05']]);
      expect([cell, ids(cell, '2024')]).toEqual([cell, ['2024-05']]);
    }
  });

  it('is found by its number in the year that the cell says, whichever is being read', () => {
    expect(ids('2022年工作要点第5项任务')).toEqual(['2022-05']);
  });

  it('is found by its title in either language, with or without a number before it', () => {
    const task = editions.flatMap(tasksOf).find(({ id }) => id === '2024-01');
    expect(task).toBeDefined();
    for (const cell of [
      task?.wording.zh,
      task?.wording.en,
      `1. ${task?.wording.zh ?? ''}`,
      `（一）${task?.wording.zh ?? ''}。`,
    ]) {
      expect([cell, ids(cell ?? '')]).toEqual([cell, ['2024-01']]);
    }
  });

  it('is found for every task by its id and by its title', () => {
    for (const edition of editions) {
      for (const task of tasksOf(edition)) {
        expect(tasksNamed(task.id, '2024').map(({ id }) => id)).toEqual([task.id]);
        expect(tasksNamed(task.wording.zh, edition.id).map(({ id }) => id)).toEqual([task.id]);
      }
    }
  });

  it('is several when a title stands in more than one edition that is not being read', () => {
    const titles = new Map<string, string[]>();
    for (const task of editions.flatMap(tasksOf)) {
      titles.set(task.wording.zh, [...(titles.get(task.wording.zh) ?? []), task.id]);
    }
    for (const [title, there] of titles) {
      if (there.length < 2 || there.some((id) => id.startsWith('2024'))) continue;
      expect(ids(title).sort()).toEqual(there.sort());
    }
  });
});
