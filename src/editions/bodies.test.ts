import { bodies } from './bodies';
import { edition2022 } from './edition2022';
import { edition2023 } from './edition2023';
import { edition2024 } from './edition2024';
import { edition2025 } from './edition2025';

describe('national bodies', () => {
  it('have one id and one name each', () => {
    expect(new Set(bodies.map((body) => body.id)).size).toBe(bodies.length);
    expect(new Set(bodies.map((body) => body.name.zh)).size).toBe(bodies.length);
    expect(new Set(bodies.map((body) => body.name.en)).size).toBe(bodies.length);
  });

  it('are never found under the full name of another body', () => {
    const names = new Map(
      bodies.flatMap((body) => [body.name.zh, body.name.en].map((name) => [name, body.id])),
    );
    for (const body of bodies) {
      for (const alias of body.aliases) {
        expect([alias, names.get(alias) ?? body.id]).toEqual([alias, body.id]);
      }
    }
  });

  it('share an alias only where a county merged their offices', () => {
    const aliases = bodies.flatMap((body) => body.aliases);
    const shared = aliases.filter((alias, index) => aliases.indexOf(alias) !== index);
    expect(new Set(shared)).toEqual(
      new Set(['县科经局', '区农业农村和水利局', '农业农村水利局', '农牧水利和科技局']),
    );
  });

  it('say for each county counterpart whether it was seen or inferred, and to check it', () => {
    for (const body of bodies) {
      expect(body.county.zh).not.toBe('');
      expect(body.county.en).not.toBe('');
      expect(body.evidence.zh).toMatch(/(见于|推断).*核改/);
      expect(body.evidence.en).toMatch(/(Seen in|seen on|stand in|[Ii]nferred).*check/);
    }
  });

  it('include every issuer of every edition', () => {
    const ids = bodies.map((body) => body.id);
    for (const edition of [edition2022, edition2023, edition2024, edition2025]) {
      expect(ids).toEqual(expect.arrayContaining([...edition.issuers]));
    }
  });
});
