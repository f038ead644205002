import { bodies } from './bodies';
import { edition2022 } from './edition2022';
import { edition2023 } from './edition2023';
import { edition2024 } from './edition2024';
import { edition2025 } from './edition2025';
import { suggestedOwners } from './owners';

const known = [edition2022, edition2023, edition2024, edition2025]
  .flatMap((edition) => edition.aspects)
  .flatMap((aspect) => aspect.tasks)
  .map((task) => task.id);
const ids = new Set(bodies.map((body) => body.id));
const ownersOf = (task: string) => suggestedOwners.find((owners) => owners.task === task);

describe('suggested owners', () => {
  it('name only bodies that have a county counterpart', () => {
    for (const { lead, supporting } of suggestedOwners) {
      for (const id of [lead, ...supporting]) {
        expect([id, ids.has(id)]).toEqual([id, true]);
      }
    }
  });

  it('never let a body support its own lead, or support twice', () => {
    for (const { lead, supporting } of suggestedOwners) {
      expect(new Set([lead, ...supporting]).size).toBe(1 + supporting.length);
    }
  });

  it('do not ask a body before it was founded or after it was dissolved', () => {
    const asked = (id: string) =>
      suggestedOwners
        .filter(({ lead, supporting }) => [lead, ...supporting].includes(id))
        .map(({ task }) => task.slice(0, 4));
    expect(new Set(asked('nrra'))).toEqual(new Set(['2022', '2023']));
    expect(new Set(asked('nda'))).toEqual(new Set(['2024', '2025']));
  });

  it('give every task that was read exactly one lead and one to five supporting bodies', () => {
    expect(suggestedOwners.map((owners) => owners.task).sort()).toEqual([...known].sort());
    for (const { supporting } of suggestedOwners) {
      expect(supporting.length).toBeGreaterThanOrEqual(1);
      expect(supporting.length).toBeLessThanOrEqual(5);
    }
  });

  it('give a reason of one sentence in both languages', () => {
    for (const { reason } of suggestedOwners) {
      expect(reason.zh).toMatch(/^[^。]+。$/);
      expect(reason.en).toMatch(/\.$/);
    }
  });

  it('let the industry department lead the networks, with the carriers beside it', () => {
    expect(ownersOf('2024-01')).toMatchObject({ lead: 'miit', supporting: ['carriers', 'nrta', 'cac'] });
  });
});
