/**
 * A life of a plan workbook: people work in it, the add-in does something, perhaps breaks off and is run again, and so
 * on. After every step everything that was typed has to be where it belongs, or in what was reported.
 */
import fc from 'fast-check';
import { readOpenBook } from '../../src/excel/open/readOpenBook';
import type { ExcelProblem } from '../../src/excel/problems';
import { planOf, type PlanInBook } from '../../src/workbook/reading/planOf';
import { actions, movedOn, type ActionName, type Came } from './actions';
import { anyAct, type Act } from './acts';
import { lost, sameIds, shapeOf } from './keeping';
import { entered, said } from './ledger';
import type { Person } from './hand';
import { perform } from './person';
import { beginnings, laidPlan, open } from './pool';
import { holds, unread } from './reading';
import { newWorkbook, type LifeWorkbook } from './workbook';

interface Chapter {
  readonly acts: readonly Act[];
  /** Null: the plan is only read, and moved on to the next edition. */
  readonly action: ActionName | null;
  /** By which everything that a person may choose is chosen. */
  readonly choice: number;
  /** The command at which Excel fails; null where it does not. */
  readonly failAt: number | null;
}

export interface Life {
  /** Which of the beginnings. */
  readonly beginning: number;
  readonly chapters: readonly Chapter[];
}

const names = Object.keys(actions) as ActionName[];

/** Commands from the first to the thousands, early ones as often as late ones. */
const place = fc.integer({ min: 0, max: 120 }).map((tenths) => Math.round(2 ** (tenths / 10)));

const chapter: fc.Arbitrary<Chapter> = fc.record({
  acts: fc.array(anyAct, { minLength: 1, maxLength: 30 }),
  action: fc.constantFrom(...names, null),
  choice: fc.nat({ max: 9999 }),
  failAt: fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: place, weight: 2 }),
});

/** The whole plan is as slow as all others together, and comes up a tenth as often. */
const beginning = fc.oneof(
  { arbitrary: fc.nat({ max: beginnings.length - 2 }), weight: 30 },
  { arbitrary: fc.constant(beginnings.length - 1), weight: 1 },
);

export const anyLife: fc.Arbitrary<Life> = fc.record({
  beginning,
  chapters: fc.oneof(
    { arbitrary: fc.array(chapter, { minLength: 1, maxLength: 1 }), weight: 4 },
    { arbitrary: fc.array(chapter, { minLength: 2, maxLength: 3 }), weight: 1 },
  ),
});

/** What went wrong in a life, and what led to it. */
class Wrong extends Error {
  constructor(
    readonly what: string,
    details: readonly string[],
    story: readonly string[],
  ) {
    super(
      [
        what,
        ...details.slice(0, 12).map((each) => `  ${each}`),
        'The life:',
        ...story.map((each) => `  ${each}`),
      ].join('\n'),
    );
    this.name = 'Wrong';
  }
}

/** How each sheet is protected, by its id. */
const guards = ({ standIn }: LifeWorkbook): ReadonlyMap<string, string> =>
  new Map(standIn.book.sheets.map(({ id, protection }) => [id, JSON.stringify(protection)]));

/** What a person's password keeps out stays out, however often it is tried. */
function isBarred({ standIn }: LifeWorkbook, problem: ExcelProblem | null): boolean {
  const locked = standIn.book.sheets.some(({ protection }) => (protection?.password ?? null) !== null);
  return locked && problem?.code === 'not-permitted';
}

/** How often an action that breaks off is run again: it fails once, and then goes through. */
const mostRuns = 3;

class Living {
  readonly story: string[] = [];

  constructor(private readonly person: Person) {}

  private owe(what: string, wrong: readonly string[]): void {
    if (wrong.length > 0) throw new Wrong(what, wrong, this.story);
  }

  /** Reading gives everything that was typed. */
  private async read(): Promise<PlanInBook> {
    const { life } = this.person;
    const ran = await readOpenBook();
    if (!ran.ok) throw new Wrong(`the workbook cannot be read: ${ran.problem.code}`, [], this.story);
    const found = planOf(ran.value);
    if (!found.ok) throw new Wrong(`no plan is found: ${found.problem}`, [], this.story);
    const entries = entered(life);
    this.owe(
      'was typed, and is neither in the plan that is read nor in the notes',
      unread(life, found, entries),
    );
    return found;
  }

  /** What was read is in the plan in the next edition, too, or in its history. */
  private async moveOn(): Promise<void> {
    const found = await this.read();
    const moved = movedOn(found);
    if (moved === null) return;
    const inPlan = entered(this.person.life).filter(({ value }) => holds(found.plan, value));
    this.owe(
      'was in the plan, and is in the next edition neither in the plan nor in its history',
      inPlan.filter(({ value }) => !holds(moved, value)).map(said),
    );
  }

  private async run(action: ActionName, choice: number): Promise<Came> {
    const { life } = this.person;
    const before = guards(life);
    const sheets = new Set(life.standIn.book.sheets);
    const came = await actions[action](choice);
    for (const sheet of life.standIn.book.sheets) if (!sheets.has(sheet)) life.ours.add(sheet);
    const said = came.problem === null ? 'broken off' : JSON.stringify(came.problem);
    this.story.push(`— ${action} (choice ${choice}): ${came.finished ? 'done' : said}`);
    // Before a workbook travels it is protected as its template is; nothing else has to do with that.
    if (action !== 'travel') {
      const otherwise = [...guards(life)].filter(([id, now]) => before.has(id) && before.get(id) !== now);
      this.owe(
        `${action} left the protection otherwise than it was`,
        otherwise.map(([id, now]) => `${life.standIn.book.sheet(id).name}: ${before.get(id) ?? ''} → ${now}`),
      );
    }
    return came;
  }

  private async act(action: ActionName, { choice, failAt }: Chapter): Promise<void> {
    const { life } = this.person;
    const before = entered(life, true);
    const told: unknown[] = [];
    if (failAt !== null) {
      this.story.push(`— Excel will fail at command ${failAt}`);
      life.standIn.failAt(failAt);
      const { told: now } = await this.run(action, choice);
      life.standIn.failAt(Number.MAX_SAFE_INTEGER);
      told.push(now);
      this.owe(`was lost when ${action} broke off`, lost(life, before, told));
    }
    for (let runs = 1; ; runs += 1) {
      const { finished, told: now, problem } = await this.run(action, choice);
      told.push(now);
      if (finished || isBarred(life, problem)) break;
      if (runs >= mostRuns)
        throw new Wrong(`${action} never comes to an end: ${problem?.code ?? ''}`, [], this.story);
    }
    this.owe(`was lost by ${action}`, lost(life, before, told));
    const shape = shapeOf(life.standIn.book);
    await this.run(action, choice);
    this.owe(
      `${action} changed something when it was run again`,
      differences(shape, shapeOf(life.standIn.book)),
    );
  }

  async live(chapter: Chapter): Promise<void> {
    for (const each of chapter.acts) this.story.push(perform(this.person, each));
    if (chapter.action === null) {
      await this.moveOn();
      return;
    }
    const idsBefore = new Set(sameIds(this.person.life));
    await this.act(chapter.action, chapter);
    const twice = sameIds(this.person.life).filter((each) => !idsBefore.has(each));
    this.owe('ids are no longer unique', twice);
    await this.read();
  }
}

/** Where two shapes differ first. */
function differences(one: string, other: string): readonly string[] {
  if (one === other) return [];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((each) => `…${each.slice(Math.max(0, at - 120), at + 120)}…`);
}

/** Lives a life. Throws `Wrong` where anything that was typed is lost. */
export async function live({ beginning: from, chapters }: Life): Promise<void> {
  const chosen = beginnings[from];
  if (chosen === undefined) throw new Error('no such beginning');
  const laid = await laidPlan(chosen);
  const life = newWorkbook(laid);
  open(life.standIn);
  const { edition, language, nodes, sample, whole } = chosen;
  const living = new Living({ life, typed: 0 });
  living.story.push(
    `${sample ? 'a sample' : 'an empty'} plan of ${edition}, ${language}, ${nodes}${whole ? ', with all rows' : ''}`,
  );
  for (const each of chapters) await living.live(each);
}
