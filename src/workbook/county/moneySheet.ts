/**
 * The county's money (资金汇总) by task, aspect, department and source: formulas over the sheets of projects and
 * allocations, one table below the other.
 */
import { listedDepartments, type MoneyLine, type MoneySummary } from '../../plan/moneySummary';
import { fixed, fixedArea, inRow } from '../addresses';
import { text } from '../cells';
import type { Cell } from '../sheet';
import type { Laid } from './canvas';
import { column } from './columns';
import { computed } from './formulas';
import {
  allocatedPart,
  type Amount,
  amounts,
  departmentAt,
  difference,
  ofProjects,
  ratio,
  remaining,
  sumOrNone,
  sumWhere,
  unallocated,
} from './moneyFormulas';
import { Ledger, places } from './moneyLedger';
import { nationalAspects, nationalTasks } from './national';
import type { Scene } from './scene';

/** The cells of a column from one row to another. */
function cells(left: number, top: number, bottom: number): string {
  return fixedArea({ top, left, bottom, right: left });
}

/** Rows of the section by task that others add up. */
interface TaskRows {
  readonly first: number;
  readonly last: number;
  readonly noTask: number;
  readonly unallocated: number;
}

const figures = { budget: 'budget', executed: 'executed', rate: 'rate', share: 'share' } as const;

const whole = (value: number): Cell => ({ kind: 'number', value, format: 'general' });

/** The sum of the lines from a row to the one above. */
function layTotal(ledger: Ledger, first: number, line: MoneyLine): void {
  const last = ledger.row - 1;
  const formula = (amount: Amount): string => sumOrNone(cells(places[amount], first, last));
  ledger.labelled((said) => said.total, line, formula, { look: 'total' });
}

function layTasks(ledger: Ledger, scene: Scene, money: MoneySummary): TaskRows {
  ledger.section('byTask', { number: 'number', aspect: 'aspect', name: 'task', ...figures });
  const first = ledger.row;
  const forTask = column('allocations', 'forTask');
  const lines = new Map(money.tasks.map(({ number, line }) => [number, line]));
  for (const { number, aspect, title } of nationalTasks(scene.edition, scene.speech)) {
    const here = inRow(ledger.row, places.number);
    ledger.line({
      number: whole(number),
      aspect: aspect === null ? { kind: 'empty' } : whole(aspect),
      name: text(title),
      formula: (amount) => sumWhere(`(${forTask}=${here})`, allocatedPart(amount)),
      line: lines.get(number) ?? null,
    });
  }
  const rows = { first, last: ledger.row - 1, noTask: ledger.row, unallocated: ledger.row + 1 };
  ledger.labelled(
    (said) => said.noTask,
    money.noTask,
    (amount) => sumWhere(`(1-ISNUMBER(${forTask}))`, allocatedPart(amount)),
  );
  ledger.labelled((said) => said.unallocated, money.unallocated, unallocated, { rated: false });
  layTotal(ledger, first, money.byTask);
  ledger.labelled(
    (said) => said.projects,
    money.projects,
    (amount) => sumOrNone(ofProjects(amount)),
  );
  ledger.naming({ name: text(ledger.say((said) => said.difference)) });
  for (const amount of amounts) {
    const lined = cells(places[amount], first, rows.unallocated);
    ledger.difference(amount, difference(lined, ofProjects(amount)), money.difference[amount]);
  }
  ledger.row += 1;
  return rows;
}

function layAspects(ledger: Ledger, { edition, speech }: Scene, money: MoneySummary, tasks: TaskRows): void {
  ledger.section('byAspect', { number: 'number', name: 'aspectTitle', ...figures });
  const first = ledger.row;
  const aspects = cells(places.aspect, tasks.first, tasks.last);
  const ofTasks = (amount: Amount): string => cells(places[amount], tasks.first, tasks.last);
  const titles = new Map(nationalAspects(edition, speech).map(({ number, title }) => [number, title]));
  for (const { number, line } of money.aspects) {
    const here = inRow(ledger.row, places.number);
    ledger.line({
      number: whole(number),
      name: text(titles.get(number) ?? ''),
      formula: (amount) => sumWhere(`(${aspects}=${here})`, ofTasks(amount)),
      line,
    });
  }
  if (money.tasks.some(({ aspect }) => aspect === null)) {
    ledger.labelled(
      (said) => said.unreadAspects,
      money.unreadAspects,
      (amount) => sumWhere(`(LEN(${aspects})=0)`, ofTasks(amount)),
    );
  }
  const above = (row: number) => (amount: Amount) => fixed(row, places[amount]);
  ledger.labelled((said) => said.noTask, money.noTask, above(tasks.noTask));
  ledger.labelled((said) => said.unallocated, money.unallocated, above(tasks.unallocated), { rated: false });
  layTotal(ledger, first, money.byAspect);
}

function layDepartments(ledger: Ledger, money: MoneySummary): void {
  ledger.section('byDepartment', { number: 'number', name: 'department', ...figures });
  const first = ledger.row;
  const units = column('projects', 'unit');
  for (let place = 1; place <= listedDepartments; place++) {
    const name = inRow(ledger.row, places.aspect);
    const department = money.departments[place - 1];
    ledger.line({
      number: computed(`IF(LEN(${name})=0,"",${place})`, department === undefined ? '' : place, 'general'),
      name: computed(departmentAt(place), department?.name ?? '', 'general'),
      formula: (amount) => sumWhere(`(${units}=${name})`, ofProjects(amount)),
      line: department?.line ?? null,
      blankUnless: name,
    });
  }
  const noDepartment = ledger.row;
  ledger.labelled(
    (said) => said.noDepartment,
    money.noDepartment,
    (amount) => sumWhere(`(LEN(${units})=0)`, ofProjects(amount)),
  );
  ledger.labelled(
    (said) => said.otherDepartments(listedDepartments),
    money.otherDepartments,
    (amount) => remaining(amount, listedDepartments, cells(places[amount], first, noDepartment)),
  );
  layTotal(ledger, first, money.byDepartment);
}

/** Nothing is known of what was spent from which source: an amount and its share stand side by side. */
function laySources(ledger: Ledger, { speech }: Scene, money: MoneySummary): void {
  ledger.section('bySource', { number: 'number', name: 'source', budget: 'amount', executed: 'share' });
  const first = ledger.row;
  const last = first + money.sources.length - 1;
  const all = cells(places.budget, first, last);
  const shareHere = (): string => ratio(inRow(ledger.row, places.budget), fixed(last + 1, places.budget));
  money.sources.forEach(({ id, amount, share }, at) => {
    const name = speech.say(({ countyMoney }) => countyMoney.projects.columns[id]);
    ledger.naming({ number: whole(at + 1), name: text(name) });
    ledger.figure('budget', sumOrNone(column('projects', id)), amount, 'money');
    ledger.figure('executed', shareHere(), share, 'rate');
    ledger.row += 1;
  });
  ledger.naming({ name: text(ledger.say((said) => said.total)), look: 'total' });
  ledger.figure('budget', sumOrNone(all), money.bySource, 'money', 'total');
  const share = money.bySource !== null && money.bySource > 0 ? 1 : null;
  ledger.figure('executed', shareHere(), share, 'rate', 'total');
  ledger.row += 1;
  ledger.naming({ name: text(ledger.say((said) => said.budgets)) });
  ledger.figure('budget', sumOrNone(ofProjects('budget')), money.projects.budget, 'money');
  ledger.row += 1;
  ledger.naming({ name: text(ledger.say((said) => said.sourceDifference)) });
  ledger.difference('budget', difference(all, ofProjects('budget')), money.sourceDifference);
  ledger.row += 1;
}

/** `money` is what the plan's projects and allocations come to. */
export function moneySheet(scene: Scene, money: MoneySummary): Laid {
  const ledger = new Ledger(scene);
  ledger.head();
  const tasks = layTasks(ledger, scene, money);
  layAspects(ledger, scene, money, tasks);
  layDepartments(ledger, money);
  laySources(ledger, scene, money);
  return ledger.finish();
}
