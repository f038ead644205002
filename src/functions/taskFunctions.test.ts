/** The functions about tasks, as a cell calls them. */
import { message, rows, value } from '../../test/support/asking';
import { facts } from '../editions/facts';

describe('KEYPOINT_TASK', () => {
  it('refuses a task of another edition, an unknown field, an unknown language', () => {
    expect(value('TASK', '2024', '2022-05')).toBe('#VALUE!');
    expect(value('TASK', '2024', 29)).toBe('#VALUE!');
    expect(value('TASK', '2024', 5, 'colour')).toBe('#VALUE!');
    expect(value('TASK', '2024', 5, 'title', 'fr')).toBe('#VALUE!');
    expect(value('TASK', '2024', null)).toBe('#VALUE!');
  });

  it('says that a task was not read rather than that it does not exist', () => {
    expect(value('TASK', '2025', 20)).toBe('#N/A');
    expect(message('TASK', '2025', 20)).toContain('未能读到');
    expect(message('TASK', '2025', 20, null, 'en')).toContain('could not be read');
  });

  it('gives its title, in Chinese unless English is asked for', () => {
    expect(value('TASK', '2024', 4)).toBe('强化确保粮食安全数字化支撑');
    expect(value('TASK', '2024', 4, null, 'zh-CN')).toBe('强化确保粮食安全数字化支撑');
    expect(value('TASK', '2024', 4, '', 'EN')).toMatch(/^[A-Z][ -~]+$/);
    expect(value('TASK', '2024', 4, 0, '英文')).toBe(value('TASK', '2024', 4, 'title', 'en'));
  });

  it('gives each of its parts', () => {
    expect(value('TASK', '2024', '2024-05', 'number')).toBe(5);
    expect(value('TASK', '2024', 5, 'id')).toBe('2024-05');
    expect(value('TASK', '2024', 5, 'aspect')).toBe('以数字化守牢“两条底线”');
    expect(value('TASK', '2024', 5, '方面')).toBe('以数字化守牢“两条底线”');
    expect(value('TASK', '2024', 5, 'aspect_number')).toBe(2);
    expect(value('TASK', '2022', 5, 'measures')).toMatch(/^1\. 持续深化电信普遍服务/);
    expect(value('TASK', '2024', 1, 'source')).toContain('提升农村网络基础设施供给能力');
    expect(value('TASK', '2024', 1, 'next')).toMatch(/^2025-01 /);
    expect(value('TASK', '2022', 4, 'actors')).toContain('中央企业');
  });

  it('says where its Chinese is not the original', () => {
    expect(value('TASK', '2024', 1, 'origin')).toBe('原文');
    expect(value('TASK', '2022', 21, 'origin')).toContain('回译');
    expect(value('TASK', '2022', 14, 'origin')).toContain('还原');
  });

  it('marks owners as a suggestion', () => {
    expect(value('TASK', '2024', 1, 'owners')).toMatch(/建议牵头：.+未指定/);
    expect(value('TASK', '2024', 1, 'owners', 'en')).toMatch(/Suggested lead: .+assign none/);
  });

  it('has no next edition after the latest, and no measures where none were read', () => {
    expect(value('TASK', '2025', 1, 'next')).toBe('#N/A');
    expect(value('TASK', '2024', 28, 'next')).toBe('#N/A');
    expect(value('TASK', '2024', 28, 'measures')).toBe('#N/A');
    expect(value('TASK', '2024', 28, 'actors')).toBe('#N/A');
  });
});

describe('the lists of an edition', () => {
  it('have one row for each task, the unread ones saying so', () => {
    for (const edition of facts.editions) {
      const list = rows('TASKS', edition.id);
      expect(list.map((row) => row[2])).toEqual(Array.from({ length: edition.taskCount }, (_, i) => i + 1));
      expect(list.filter((row) => row[3] === '（未读到）')).toHaveLength(edition.unread.tasks.length);
      expect(rows('ASPECTS', edition.id).map((row) => row[0])).toEqual(
        Array.from({ length: edition.aspectCount }, (_, i) => i + 1),
      );
    }
  });

  it('keep to one aspect when asked', () => {
    expect(rows('TASKS', '2024', 3).map((row) => row[0])).toEqual(['2024-06', '2024-07', '2024-08']);
    expect(rows('TASKS', '2024', '第三方面')).toEqual(rows('TASKS', '2024', '大力推进智慧农业发展'));
    expect(value('TASKS', '2024', 10)).toBe('#VALUE!');
    expect(value('TASKS', '2025', 8)).toBe('#N/A');
    expect(value('TASKS', '2023', 8)).toBe('#N/A');
  });

  it('mark Chinese wording that is not the original', () => {
    const origins = rows('TASKS', '2022').map((row) => row[4]);
    expect(origins.slice(0, 13).every((origin) => origin === '')).toBe(true);
    expect(origins.slice(13, 20).every((origin) => String(origin).includes('还原'))).toBe(true);
    expect(origins.slice(20).every((origin) => String(origin).includes('回译'))).toBe(true);
  });

  it('are rectangular and hold no empty value but text', () => {
    const lists = [
      rows('TASKS', '2023'),
      rows('ASPECTS', '2025', 'en'),
      rows('INDICATORS'),
      rows('MEASURES', '2022', 5),
      rows('OWNERS', '2024', 1),
      rows('COMPARE', '2022', 1, '2024'),
      rows('SEARCH', '农村'),
      rows('SOURCE', '2024', 'internet_penetration_increase'),
    ];
    for (const list of lists) {
      expect(new Set(list.map((row) => row.length)).size).toBe(1);
      for (const cell of list.flat()) expect(['string', 'number']).toContain(typeof cell);
    }
  });
});

describe('KEYPOINT_MEASURES and KEYPOINT_OWNERS', () => {
  it('give ids that belong to the task, and say when there are no measures', () => {
    expect(rows('MEASURES', '2022', 5).map((row) => row[0])).toEqual([
      '2022-05.1',
      '2022-05.2',
      '2022-05.3',
      '2022-05.4',
    ]);
    expect(value('MEASURES', '2024', 28)).toBe('#N/A');
    expect(value('MEASURES', '2025', 20)).toBe('#N/A');
  });

  it('say in every row that an owner is suggested, and why', () => {
    for (const task of facts.editions
      .flatMap((edition) => edition.aspects)
      .flatMap((aspect) => aspect.tasks)) {
      for (const row of rows('OWNERS', task.edition, task.number)) {
        expect(row[0]).toMatch(/^建议/);
        expect(row[3]).not.toBe('');
      }
    }
    expect(rows('OWNERS', '2024', 1, 'en')[0]?.[0]).toBe('suggested lead');
  });
});
