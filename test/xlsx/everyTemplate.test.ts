/** Every template that can be ordered is a file without fault, for our own lint and for Microsoft's SDK. */
import { editions } from '../../src/keypoints/editions';
import type { CountyPlan } from '../../src/plan/county';
import { orderPlan, type PlanRequest } from '../../src/plan/order';
import { samplePlan } from '../../src/plan/sample/samplePlan';
import { texts } from '../../src/text/text';
import { countyBook } from '../../src/workbook/county/countyBook';
import { commonFonts, officialFonts } from '../../src/workbook/looks';
import type { SheetLanguage } from '../../src/workbook/sheet';
import { writeBook } from '../../src/xlsx/writeBook';
import { lint } from '../support/lint/lint';
import { officeValidator, withoutValidator } from '../support/officeValidator';

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];
const history: CountyPlan['history'] = [
  {
    from: '2023-04.1',
    edition: '2023',
    task: '任务',
    text: '=1+1 举措',
    lead: '县农业农村局',
    progress: 0.5,
    status: 'underWay',
    became: 'merged',
    to: '2024-04.1',
  },
];

interface Template {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

function template(
  name: string,
  language: SheetLanguage,
  request: PlanRequest,
  change: (plan: CountyPlan) => CountyPlan = (plan) => plan,
  options: { readonly paper?: 'A3'; readonly official?: true } = {},
): Template {
  return {
    name: `${request.edition} ${language} ${name}`,
    bytes: () => {
      const ordered = orderPlan(request, language === 'en' ? 'en' : 'zh');
      if (!ordered.ok) throw new Error(ordered.problem.code);
      return writeBook(
        countyBook(change(ordered.value), {
          language,
          paper: options.paper ?? 'A4',
          fonts: options.official === true ? officialFonts : commonFonts,
          texts,
        }),
      );
    },
  };
}

const ordered = { county: '安吉县', code: '330523', unit: '安吉县“网信办”<&>', period: '9' };
const whole: readonly Template[] = [
  ...editions.flatMap(({ id }) =>
    languages.flatMap((language) => [
      template('nothing but the edition', language, { edition: id }),
      template('training copy', language, { ...ordered, edition: id }, (plan) =>
        samplePlan(plan, language === 'en' ? 'en' : 'zh'),
      ),
    ]),
  ),
  template('months, A3, official fonts', 'zh', { ...ordered, edition: '2024', nodes: 'months' }, undefined, {
    paper: 'A3',
    official: true,
  }),
  template('one row asked', 'both', { ...ordered, edition: '2024', rows: '1' }),
  template('a thousand rows', 'zh', { ...ordered, edition: '2024', rows: '1000' }),
  template('history', 'both', { ...ordered, edition: '2024' }, (plan) => ({ ...plan, history })),
];

it.each(whole)('has nothing that the lint finds: $name', ({ bytes }) => {
  expect(lint(bytes())).toEqual([]);
});

/** A process a file, two at a time: one of each kind of sheet, option and language is enough of them. */
const judged = whole.filter(
  ({ name }, at) =>
    /training copy/.test(name) || at >= editions.length * languages.length * 2 || /2022 zh/.test(name),
);

if (officeValidator === null) {
  it.skip(`has nothing that the Open XML SDK finds (${withoutValidator})`, () => undefined);
} else {
  const validate = officeValidator;
  it('has nothing that the Open XML SDK finds', async () => {
    const found: Record<string, readonly string[]> = {};
    for (let at = 0; at < judged.length; at += 2) {
      await Promise.all(
        judged.slice(at, at + 2).map(async ({ name, bytes }) => {
          const errors = await validate(bytes());
          if (errors.length > 0) found[name] = errors.slice(0, 5);
        }),
      );
    }
    expect(found).toEqual({});
  }, 300_000);
}
