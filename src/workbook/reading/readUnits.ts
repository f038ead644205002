/** The county's bodies. */
import { facts } from '../../editions/facts';
import type { CountyUnit, UnitKind } from '../../plan/county';
import type { Finding } from './finding';
import { findTable } from './findTable';
import { rowsOf } from './readRows';
import { choices, reader } from './spellings';

const kindIn = choices<UnitKind>({
  bureau: 'bureau',
  township: 'township',
  carrier: 'carrier',
  other: 'otherUnit',
});

const bodyIn = reader(
  facts.bodies.map(({ id, name: { zh, en } }): [string, string[]] => [id, [zh, en, `${zh} / ${en}`]]),
);

const content = ['name', 'alias1', 'alias2', 'alias3', 'kind', 'national', 'contact', 'phone', 'note'];

export function readUnits(finding: Finding): readonly CountyUnit[] {
  const table = findTable(finding, 'units', ['id', ...content]);
  const newId = (number: number): string => `u${String(number).padStart(3, '0')}`;
  return rowsOf(finding, table, content, newId).map((row): CountyUnit => {
    const national = row.words('national');
    return {
      id: row.id,
      name: row.words('name'),
      aliases: [row.words('alias1'), row.words('alias2'), row.words('alias3')],
      kind: row.choice('kind', kindIn),
      // What is no body that we know stays as it is.
      national: national === '' ? null : (bodyIn(national) ?? national),
      contact: row.words('contact'),
      phone: row.words('phone'),
      note: row.words('note'),
    };
  });
}
