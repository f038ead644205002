import { closeWorkbook, everything, openWorkbook } from '../../../test/support/workbook';
import { sentBack } from '../../../test/support/worked';
import { hasEntries } from '../../collect/inUse';
import type { EditionId } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import { orderPlan } from '../../plan/order';
import { samplePlan } from '../../plan/sample/samplePlan';
import type { StandIn } from '../../standin/standIn';
import { texts } from '../../text/text';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { planOf, type PlanInBook } from '../../workbook/reading/planOf';
import type { SheetLanguage } from '../../workbook/sheet';
import { openBook, wholeBook } from '../../xlsx/reading/openBook';
import { makeNext, nextFile, type NextOrder } from './makeNext';

let excel: StandIn;
beforeEach(() => {
  excel = openWorkbook();
});
afterEach(closeWorkbook);

function standing(language: SheetLanguage): PlanInBook {
  const ordered = orderPlan({ edition: '2023', county: '安吉县', code: '330523', unit: '样例单位' }, 'zh');
  if (!ordered.ok) throw new Error(ordered.problem.code);
  const plan = samplePlan(ordered.value, language === 'en' ? 'en' : 'zh');
  const read = planOf(sentBack(countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts })));
  if (!read.ok) throw new Error(read.problem);
  return read;
}

function order(language: SheetLanguage, to: EditionId = '2024'): NextOrder {
  const edition = editionById(to);
  if (edition === undefined) throw new Error(to);
  const found = standing(language);
  return { found: () => found, to: edition, decisions: new Map() };
}

function planIn(bytes: Uint8Array): PlanInBook {
  const opened = openBook(bytes);
  const whole = opened.ok ? wholeBook(opened.value) : opened;
  if (!whole.ok) throw new Error(whole.problem.code);
  const read = planOf(whole.value);
  if (!read.ok) throw new Error(read.problem);
  return read;
}

describe('the workbook of the next edition', () => {
  it('is not opened, and the reason is told, where a policy forbids it', async () => {
    excel.refuseToOpen('AccessDenied');
    const made = await makeNext(order('zh'), 'open');
    expect(made).toMatchObject({ ok: false, problem: { code: 'workbook-not-opened' } });
  });

  it.each(['zh', 'en', 'both'] as const)('speaks as the workbook of this year does: %s', (language) => {
    const { file, summary } = nextFile(order(language));
    const { plan, identity, notes } = planIn(file.bytes);
    expect(identity.values.get('keypoints.language')).toBe(language);
    expect(plan.identity).toMatchObject({ edition: '2024', county: '安吉县', unit: '样例单位', month: null });
    expect(notes).toEqual([]);
    expect(plan.measures.filter(({ before }) => before !== '')).toHaveLength(summary.counts.carried);
    expect(file.name).toMatch(/2024.*\.xlsx$/);
  });

  it('goes to Excel as the file that would be saved, and changes nothing in this one', async () => {
    const asked = order('zh');
    const before = everything(excel);
    const made = await makeNext(asked, 'open');
    expect(made).toMatchObject({ ok: true, value: { how: 'open' } });
    const [opened] = excel.opened;
    expect(Buffer.from(opened ?? '', 'base64').equals(Buffer.from(nextFile(asked).file.bytes))).toBe(true);
    expect(everything(excel)).toEqual(before);
  });

  it('takes the plan as it stands when the work begins, not when the button was drawn', async () => {
    const asked = order('zh');
    let found = asked.found();
    const made = makeNext({ ...asked, found: () => found }, 'open');
    const [row] = found.plan.measures.filter(hasEntries);
    const typed = found.plan.measures.map((each) => (each === row ? { ...each, text: '刚刚改过' } : each));
    found = { ...found, plan: { ...found.plan, measures: typed } };
    await made;
    const { plan } = planIn(Buffer.from(excel.opened[0] ?? '', 'base64'));
    expect(plan.history.some(({ text }) => text === '刚刚改过')).toBe(true);
  });

  it('keeps what could not be read of this year among what is to be looked at', () => {
    const asked = order('zh');
    const note = {
      code: 'column-unknown',
      place: { sheet: '任务分解', address: 'K1' },
      parameters: { header: '自己加的列', count: 3 },
    } as const;
    const { plan } = planIn(
      nextFile({ ...asked, found: () => ({ ...asked.found(), notes: [note] }) }).file.bytes,
    );
    expect(plan.history.some(({ of, text }) => of === 'look' && text.includes('自己加的列'))).toBe(true);
  });

  it('follows what was decided', () => {
    const asked = order('zh');
    const rows = asked.found().plan.measures.filter(hasEntries);
    const decisions = new Map(rows.map(({ id }) => [id, { kind: 'leave' } as const]));
    const { plan } = planIn(nextFile({ ...asked, decisions }).file.bytes);
    expect(plan.measures.some(({ before }) => before !== '')).toBe(false);
    expect(plan.history.filter(({ of }) => of === undefined)).toHaveLength(rows.length);
  });
});
