/** The list of units that get a file each. */
import { readUnitList } from './unitList';

function refused(text: string): unknown {
  const list = readUnitList(text);
  return list.ok
    ? 'taken'
    : [list.problem.code, 'line' in list.problem.parameters && list.problem.parameters.line];
}

function read(text: string): readonly string[] {
  const list = readUnitList(text);
  if (!list.ok) throw new Error(list.problem.code);
  return list.value.map(({ code, name }) => `${code} ${name}`);
}

describe('a list of units is refused', () => {
  it.each([
    ['without a unit', '\n# 名单\n', ['units-none', false]],
    ['in another encoding', '县\ufffd\ufffd局', ['units-unreadable', false]],
    ['with a code twice', '001,县农业农村局\n001,县商务局', ['unit-twice', 2]],
    ['with a name twice', '001,县农业农村局\n\n002,县农业农村局', ['unit-twice', 3]],
    ['with a code that is no part of a file name', '../1,县农业农村局', ['unit-code-wrong', 1]],
    ['with a formula as a name', '001,=1+1', ['unit-name-wrong', 1]],
    ['with a wildcard in a name', '县农业*局', ['unit-name-wrong', 1]],
    [
      'with more units than fit',
      Array.from({ length: 501 }, (_, at) => `单位${at}`).join('\n'),
      ['units-many', false],
    ],
  ])('%s', (_what, text, problem) => {
    expect(refused(text)).toEqual(problem);
  });
});

describe('a list of units', () => {
  it('is read as people write it', () => {
    const text =
      '\ufeff# 填报单位\r\n001,县农业农村局\r\n\r\n002，县商务局\r\n003\t县水利局\r\n"004";"县教育局"\r\n';
    expect(read(text.replaceAll('"', ''))).toEqual([
      '001 县农业农村局',
      '002 县商务局',
      '003 县水利局',
      '004 县教育局',
    ]);
  });

  it('numbers units that have no code', () => {
    expect(read('县农业农村局\n县商务局\nA-7,县水利局')).toEqual([
      '001 县农业农村局',
      '002 县商务局',
      'A-7 县水利局',
    ]);
  });
});
