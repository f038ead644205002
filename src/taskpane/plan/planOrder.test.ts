import { sayOrderProblem } from '../../text/orderSentence';
import { texts } from '../../text/text';
import { initialState, reduce, type Action, type PaneState } from '../state';
import { currentPlan, orderedPlan, problemsOf } from './planOrder';

const start = initialState({ language: 'zh', shade: 'light', host: { kind: 'browser' } });
const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, start);
const typed = (given: Partial<PaneState['plan']>): PaneState => after({ type: 'plan', given });

describe('what is wrong with what was typed', () => {
  it('is said of every field by itself, whatever is wrong with the others', () => {
    const problems = problemsOf(
      currentPlan(typed({ county: '=安吉县', code: '3305', unit: '网'.repeat(51) })),
    );
    expect([...problems].map(([field, { code }]) => [field, code])).toEqual([
      ['county', 'name-formula'],
      ['code', 'code-wrong'],
      ['unit', 'name-too-long'],
    ]);
    for (const problem of problems.values()) {
      expect(sayOrderProblem(problem, texts.en)).not.toBe('');
    }
  });

  it('is nothing where nothing was typed, or only spaces', () => {
    expect(problemsOf(currentPlan(start)).size).toBe(0);
    expect(problemsOf(currentPlan(typed({ county: '  ', code: ' ' }))).size).toBe(0);
  });

  it('is nothing in a code typed with full-width digits, which the plan has as digits', () => {
    const order = currentPlan(typed({ code: '３３０５２３' }));
    expect(problemsOf(order).size).toBe(0);
    const ordered = orderedPlan(order);
    expect(ordered.ok && ordered.value.identity.code).toBe('330523');
  });
});

describe('what was not chosen', () => {
  it('is the edition that is browsed, until one is chosen', () => {
    expect(currentPlan(start).edition).toBe('2024');
    expect(currentPlan(after({ type: 'browse edition', edition: '2022' })).edition).toBe('2022');
    expect(currentPlan(after({ type: 'browse edition', edition: 'all' })).edition).toBe('2024');
    const chosen = after(
      { type: 'plan', given: { edition: '2025' } },
      { type: 'browse edition', edition: '2022' },
    );
    expect(currentPlan(chosen).edition).toBe('2025');
  });

  it("is the pane's language, until one is chosen", () => {
    expect(currentPlan(after({ type: 'language', language: 'en' })).language).toBe('en');
    const chosen = after({ type: 'plan', given: { language: 'both' } }, { type: 'language', language: 'en' });
    expect(currentPlan(chosen).language).toBe('both');
  });

  it('is a month that the plan leaves open', () => {
    const without = orderedPlan(currentPlan(start));
    const with9 = orderedPlan(currentPlan(typed({ period: '9' })));
    expect(without.ok && without.value.identity.month).toBeNull();
    expect(with9.ok && with9.value.identity.month).toBe(9);
  });
});

describe('a form that was filled in', () => {
  it('is still there after another page was looked at', () => {
    const back = after(
      { type: 'section', section: 'overview' },
      { type: 'plan', given: { county: '安吉县' } },
      { type: 'plan', given: { sample: true } },
      { type: 'section', section: 'tasks' },
      { type: 'section', section: 'overview' },
    );
    expect(back.plan).toMatchObject({ county: '安吉县', sample: true });
  });
});
