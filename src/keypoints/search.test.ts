import fc from 'fast-check';
import { editions } from './editions';
import { search } from './search';
import { tasksOf } from './tasks';

const ids = (text: string, edition?: '2022' | '2024') =>
  search(text, edition === undefined ? {} : { edition }).map(({ task }) => task.id);

describe('search', () => {
  it('finds nothing for nothing, and nothing for what nobody wrote', () => {
    for (const text of ['', ' ', '，。', '量子纠缠', 'zzzz', '5G 量子纠缠']) expect(ids(text)).toEqual([]);
  });

  it('finds a task by its id and by its whole title, before all others', () => {
    for (const task of editions.flatMap(tasksOf)) {
      expect(ids(task.id)).toEqual([task.id]);
      for (const title of [task.wording.zh, task.wording.en]) {
        expect(search(title, { edition: task.edition })[0]?.task).toBe(task);
      }
    }
    expect(ids('2024-5')).toEqual(['2024-05']);
    expect(ids('2024-99')).toEqual([]);
  });

  it('puts a title before an aspect and an aspect before a measure', () => {
    const places = search('智慧农业').map(({ place }) => place);
    const rank = ['id', 'title', 'aspect', 'measure', 'actor'];
    expect(places).toContain('title');
    expect(places).toContain('aspect');
    expect([...places].sort((a, b) => rank.indexOf(a) - rank.indexOf(b))).toEqual(places);
  });

  it('keeps to one edition when asked', () => {
    const found = ids('数字乡村', '2024');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => id.startsWith('2024-'))).toBe(true);
  });

  it('finds Chinese by its pairs of characters where the words stand in another order', () => {
    expect(ids('乡村网络基础设施', '2024')).toEqual(['2024-01']);
    expect(ids('乡村快递设施', '2024')).toEqual([]);
  });

  it('finds English by the beginnings of words, in any number', () => {
    expect(ids('broadband')).toEqual(expect.arrayContaining(['2022-05']));
    expect(ids('villages', '2022')).toEqual(ids('village', '2022'));
    expect(ids('the village', '2022')).toEqual(ids('village', '2022'));
    expect(ids('infrastr')).toContain('2024-01');
  });

  it('wants every word found', () => {
    const both = ids('农村 网络');
    expect(both.length).toBeGreaterThan(0);
    for (const id of both) {
      expect(ids('农村')).toContain(id);
      expect(ids('网络')).toContain(id);
    }
  });

  it('answers the same whatever the width and capitals', () => {
    expect(ids('５Ｇ')).toEqual(ids('5g'));
    expect(ids('５Ｇ').length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom('5G', 'NB-IoT', 'Broadband', '网络 5G', 'Smart Agriculture'), (text) => {
        const wide = text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
        expect(ids(wide)).toEqual(ids(text));
        expect(ids(text.toUpperCase())).toEqual(ids(text.toLowerCase()));
      }),
      { seed: 5 },
    );
  });

  it('never throws and never finds a task twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const found = ids(text);
        expect(new Set(found).size).toBe(found.length);
      }),
      { seed: 6 },
    );
  });
});
