import fc from 'fast-check';
import { assertFacts } from './assert';
import { facts as fromTheStart } from './facts';
import type { Facts } from './model';
import { outcomes } from './outcomes';
import { references } from './references';

const facts: Facts = { ...fromTheStart, outcomes, references };

/** The first thing inside a value that has this id; the value itself for the empty id. */
function withId(value: unknown, id: string): unknown {
  if (id === '') {
    return value;
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if ('id' in value && value.id === id) {
    return value;
  }
  const children: readonly unknown[] = Object.values(value);
  for (const child of children) {
    const hit = withId(child, id);
    if (hit !== undefined) {
      return hit;
    }
  }
  return undefined;
}

/** A copy of the facts with one thing changed: the field at a path below the thing with an id. */
function changed(id: string, path: string, change: (old: unknown) => unknown): Facts {
  const copy = structuredClone(facts);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let node: unknown = withId(copy, id);
  for (const key of keys) {
    node = Reflect.get(Object(node), key);
  }
  if (typeof node !== 'object' || node === null || !(last in node)) {
    throw new Error(`no ${path} under ${id}`);
  }
  Reflect.set(node, last, change(Reflect.get(node, last)));
  return copy;
}

const to = (value: unknown) => () => value;
const listed = (old: unknown): readonly unknown[] => (Array.isArray(old) ? old : []);
const without = (index: number) => (old: unknown) => listed(old).filter((_, at) => at !== index);
const doubled = (old: unknown) => [...listed(old), ...listed(old).slice(0, 1)];
const swapped = (old: unknown) => {
  const [first, second, ...rest] = listed(old);
  return [second, first, ...rest];
};
const none = () => [];

type Damage = readonly [
  what: string,
  id: string,
  path: string,
  change: (old: unknown) => unknown,
  says: string,
];

const damages: readonly Damage[] = [
  ['an edition announces another number of tasks', '2022', 'taskCount', to(31), '2022: its tasks are not'],
  [
    'an edition announces another number of aspects',
    '2024',
    'aspectCount',
    to(8),
    '2024: its aspects are not',
  ],
  ['a task is missing', '2022', 'aspects.4.tasks', without(1), '2022: its tasks are not'],
  ['an aspect is missing', '2024', 'aspects', without(3), '2024: its aspects are not'],
  ['two tasks change places', '2022', 'aspects.0.tasks', swapped, '2022: its tasks are not'],
  ['a read task is called unread', '2025', 'unread.tasks', doubled, '2025: its tasks are not'],
  ['an unread task is forgotten', '2023', 'unread.tasks', without(0), '2023: its tasks are not'],
  ['an aspect has a number twice', '2022', 'aspects.1.number', to(1), '2022: its aspects are not'],
  ['an aspect names another edition', '2022', 'aspects.1.edition', to('2023'), '2022-a2: names edition 2023'],
  [
    'an aspect is called complete without tasks',
    '2025',
    'aspects.7.complete',
    to(true),
    '2025-a8: is complete',
  ],
  [
    'an aspect is called incomplete without cause',
    '2024',
    'aspects.0.complete',
    to(false),
    '2024-a1: is incomplete',
  ],
  ['a task names another aspect', '2022-05', 'aspect', to(4), '2022-05: stands under aspect 3'],
  ['a task has the id of another', '2022-05', 'id', to('2022-06'), '2022-06: this id is used twice'],
  ['a task has an id of another make', '2022-05', 'id', to('2022-5'), '2022-5: should be task 2022-05'],
  ['a measure is missing', '2022-05', 'measures', without(0), '2022-05.2: is not in its place'],
  ['two measures change places', '2022-05', 'measures', swapped, '2022-05.2: is not in its place'],
  [
    'an edition calls itself complete',
    '2023',
    'completeness.tasks.state',
    to('complete'),
    '2023 tasks: says',
  ],
  ['an edition claims more than was read', '2025', 'completeness.tasks.have', to(26), '2025 tasks: says 26'],
  [
    'an edition is dated to another year',
    '2024',
    'publicised',
    to('2023-05-15'),
    '2024: was not made public',
  ],
  ['an issuer is unknown', '2024', 'issuers.0', to('nobody'), '2024: leads to nobody'],
  ['an edition names an unknown source', '2022', 'sources.1', to('W99z'), '2022: leads to W99z'],

  ['a title has no English', '2022-05', 'wording.en', to(' '), '2022-05: the English is missing'],
  ['a measure has English for Chinese', '2022-05.3', 'wording.zh', to('Border'), '2022-05.3: the Chinese is'],
  ['a note has one language', 'd9', 'use.zh', to(''), 'd9: the Chinese is'],
  ['a title has no quote', '2024-05', 'wording.quotes', none, '2024-05: a wording without a quote'],
  [
    'a quote names no source',
    '2024-g3',
    'wording.quotes.1.source',
    to('s009'),
    '2024-g3: quotes the unknown source s009',
  ],
  ['a quote is empty', '2022-22.8', 'wording.quotes.0.words', to(''), '2022-22.8: quotes nothing'],
  [
    'quoted Chinese is altered',
    '2024-g4',
    'wording.zh',
    to('提升2%'),
    '2024-g4: the Chinese is called quoted',
  ],
  [
    'a back-translation is called a quote',
    '2022-21',
    'wording.zhOrigin',
    to('quoted'),
    '2022-21: the Chinese is called',
  ],
  [
    'a quote is called a back-translation',
    '2022-05',
    'wording.zhOrigin',
    to('back-translated'),
    '2022-05: the Chinese is called',
  ],
  ['reconstructed Chinese lacks its warning', '2022-14', 'wording.note', to(null), '2022-14: reconstructed'],

  ['two percentage points become two', '2024-g4', 'value', to(2), '2024-g4: 2 is no fraction'],
  ['a count is broken', '2024-g3', 'value', to(199_999_999.5), '2024-g3: 199999999.5 is no count'],
  [
    'a goal is in another unit than its indicator',
    '2024-g4',
    'unit',
    to('fraction'),
    '2024-g4: is in fraction',
  ],
  ['a change is called a level', '2024-g4', 'kind', to('level'), '2024-g4: is of kind level'],
  ['a goal is due a year late', '2023-g5', 'deadline', to('2024-12-31'), '2023-g5: is due on 2024-12-31'],
  ['a goal is due on no day', '2023-g5', 'deadline', to('2023-13-31'), '2023-g5: is due on 2023-13-31'],
  [
    'a goal speaks of nothing known',
    '2022-g5',
    'indicator',
    to('satellites'),
    '2022-g5: speaks of the unknown',
  ],
  ['a goal stands in no task', '2022-g14', 'task', to('2022-31'), '2022-g14: stands in 2022-31'],
  [
    "a goal stands in another edition's task",
    '2022-g14',
    'task',
    to('2024-22'),
    '2022-g14: stands in 2024-22',
  ],
  ['a goal is missing', '2022', 'goals', without(2), '2022-g4: is not in its place'],
  [
    'two goals answer one question',
    '2024-g3',
    'indicator',
    to('agri_online_retail'),
    '2024: has two goals for',
  ],
  ['a measured goal has no outcome', '', 'outcomes', without(0), '2022-g6: is measured but has no outcome'],
  ['a goal has two outcomes', '', 'outcomes', doubled, '2022-g6: has two outcomes'],
  ['a goal in words has an outcome', '', 'outcomes.0.goal', to('2022-g1'), '2022-g1: has an outcome but'],
  [
    'a goal is called met without a figure',
    '',
    'outcomes.0.statistics',
    none,
    '2022-g6: is called met without',
  ],
  [
    'an outcome rests on no statistic',
    '',
    'outcomes.0.statistics.0',
    to('x@2022'),
    '2022-g6: leads to x@2022',
  ],

  [
    'a percentage is not a fraction',
    'rural_internet_penetration@2023-12',
    'value',
    to(66.5),
    'rural_internet_penetration@2023-12: 66.5 is no fraction',
  ],
  [
    'a figure is dated to no month',
    'rural_netizens@2022-12',
    'date',
    to('2022-13'),
    'rural_netizens@2022-12: 2022-13 is neither',
  ],
  [
    'a figure has the date of another',
    'rural_netizens@2022-12',
    'date',
    to('2021-12'),
    'rural_netizens@2022-12: contradicts another',
  ],
  [
    'a figure goes by the date of another',
    'rural_netizens@2022-12',
    'date',
    to('2020-12'),
    'rural_netizens@2022-12: should be called rural_netizens@2020-12',
  ],
  [
    'a figure has no source',
    'rural_netizens@2025-06',
    'gist',
    to(null),
    'rural_netizens@2025-06: neither words nor gist',
  ],
  [
    'a figure has no confidence',
    'agri_online_retail@2022',
    'confidence',
    to(null),
    'agri_online_retail@2022: a figure without',
  ],
  [
    'a conflict is left unmarked',
    'agri_online_retail@2021-mara',
    'conflict',
    to(null),
    'aor-2021: a conflict of fewer than two',
  ],
  [
    'a figure names no conflict',
    'agri_online_retail@2020',
    'conflict',
    to('other'),
    'agri_online_retail@2020: leads to other',
  ],
  [
    'a conflict uses a figure outside it',
    'aor-2021',
    'use',
    to('agri_online_retail@2022'),
    'aor-2021: uses agri_online_retail@2022',
  ],
  [
    'an indicator names a series in another unit',
    'broadband_users',
    'series',
    to('villages_5g'),
    'broadband_users: its series',
  ],
  [
    'a reference target is in another unit',
    'plan-smart-2026',
    'unit',
    to('points'),
    'plan-smart-2026: is in points',
  ],
  [
    'a reference target is no fraction',
    'plan-smart-2026',
    'value',
    to(30),
    'plan-smart-2026: 30 is no fraction',
  ],
  [
    'a reference target has no unit',
    'plan-smart-2026',
    'unit',
    to(null),
    'plan-smart-2026: has a value or a unit',
  ],
  ['a reference goal names no source', 'ap-2025-1', 'source', to('AP99'), 'ap-2025-1: leads to AP99'],

  [
    'an alias means two indicators',
    'villages_5g',
    'aliases.0',
    to('互联网 普及率'),
    '互联网普及率: this name belongs to two',
  ],
  [
    'an indicator is related to itself',
    'villages_5g',
    'related.0',
    to('villages_5g'),
    'villages_5g: is related to itself',
  ],
  [
    'an indicator is related to nothing',
    'villages_5g',
    'related.0',
    to('villages_6g'),
    'villages_5g: leads to villages_6g',
  ],
  ['a discrepancy touches nothing', 'd2', 'touches', none, 'd2: touches nothing'],
  ['a discrepancy touches what does not exist', 'd2', 'touches.0', to('2024-g99'), 'd2: leads to 2024-g99'],
  ['a discrepancy is missing', '', 'discrepancies', without(4), 'd6: the discrepancies are not numbered'],
  ['a source has the id of another', 's001', 'id', to('s000'), 's000: this id is used twice'],
  ['a task has no owners', '', 'owners', without(0), '2022-01: has no suggested owners'],
  ['a task has owners twice', '', 'owners', doubled, '2022-01: has two suggestions'],
  [
    'owners are suggested for no task',
    '',
    'owners.0.task',
    to('2022-31'),
    '2022-31: has owners but is no task',
  ],
  ['an owner is unknown', '', 'owners.0.lead', to('nobody'), '2022-01: leads to nobody'],
  [
    'an owner supports itself',
    '',
    'owners.0.supporting',
    to(['mara', 'mara']),
    '2022-01: names an owner twice',
  ],
  ['a successor is of an edition not compared', '', 'successions.0.to', to('2024-01'), 'leads to 2024-01'],
  ['a successor does not exist', '', 'successions.0.to', to('2023-27'), 'leads to 2023-27'],
  ['a gap leads to no edition', '', 'successionGaps.0.to', to('2026'), 'leads to 2026'],
];

describe('facts that contradict themselves do not load', () => {
  it.each(damages)('%s', (_what, id, path, change, says) => {
    expect(() => assertFacts(changed(id, path, change))).toThrow(says);
  });

  it('names every defect at once', () => {
    const damaged = structuredClone(facts);
    Reflect.set(Object(withId(damaged, '2024-g4')), 'value', 2);
    Reflect.set(Object(withId(damaged, 'd9')), 'touches', []);
    expect(() => assertFacts(damaged)).toThrow(/2024-g4: [^]*d9: touches nothing/);
  });
});

describe('whatever words go missing', () => {
  /** Paths of every pair of Chinese and English in the facts. */
  function pairs(value: unknown, path: string): readonly string[] {
    if (typeof value !== 'object' || value === null) {
      return [];
    }
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
    const inside = entries.flatMap(([key, child]) => pairs(child, path === '' ? key : `${path}.${key}`));
    return 'zh' in value ? [path, ...inside] : inside;
  }
  const paths = pairs(facts, '');

  it('the language that is missing is noticed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom('zh', 'en'), (path, language) => {
        expect(() => assertFacts(changed('', `${path}.${language}`, to('')))).toThrow(/is missing/);
      }),
      { seed: 20240515, numRuns: 60 },
    );
  });
});

describe('whatever task goes missing', () => {
  const places = facts.editions.flatMap(({ id, aspects }) =>
    aspects.flatMap(({ tasks }, at) => tasks.map((task, index) => [id, at, index, task.id] as const)),
  );

  it('its edition notices', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), ([edition, aspect, index]) => {
        const damaged = changed(edition, `aspects.${aspect}.tasks`, without(index));
        expect(() => assertFacts(damaged)).toThrow(`${edition}: its tasks are not`);
      }),
      { seed: 20220420, numRuns: 40 },
    );
  });
});

describe('the facts as they are', () => {
  it('load', () => {
    expect(() => assertFacts(facts)).not.toThrow();
  });
});
