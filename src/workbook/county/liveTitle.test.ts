/** Titles that name the county. */
import { editionById } from '../../keypoints/editions';
import { newPlan } from '../../plan/newPlan';
import { type Text, texts } from '../../text/text';
import type { SheetLanguage } from '../sheet';
import { liveTitle } from './liveTitle';
import { type Scene, speech } from './scene';

function sceneFor(county: string, language: SheetLanguage): Scene {
  const edition = editionById('2024');
  if (edition === undefined) throw new Error('no edition 2024');
  const identity = {
    id: 'test',
    edition: '2024',
    county,
    code: '',
    unit: '',
    month: null,
    contact: '',
    phone: '',
  } as const;
  const plan = newPlan(edition, { identity, nodes: 'quarters', rows: 0, language: 'zh' });
  return { plan, edition, speech: speech(language, texts), paper: 'A4' };
}

const titles: { readonly [name: string]: (text: Text, county: string, year: string) => string } = {
  workPlan: (text, county, year) => text.workPlan.title(county, year),
  localTargets: (text, county, year) => text.localTargets.title(county, year),
  units: (text, county) => text.countyUnits.title(county),
  projects: (text, county, year) => text.countyMoney.projects.title(county, year),
  allocations: (text, county, year) => text.countyMoney.allocations.title(county, year),
  money: (text, county, year) => text.countyMoney.summary.title(county, year),
  readMe: (text, county, year) => text.readMe.title(county, year),
  dashboard: (text, county, year) => text.dashboard.title(county, year),
};

describe.each(Object.entries(titles))('the title of %s', (_, of) => {
  it.each(['zh', 'en', 'both'] as const)('names the county that the first sheet names (%s)', (language) => {
    const { formula, value } = liveTitle(sceneFor('安吉县', language), of);
    expect(value).toBe(speech(language, texts).say((text) => of(text, '安吉县', '2024')));
    expect(formula).toContain('id_county');
    expect(formula).not.toContain('安吉县');
  });

  it.each(['zh', 'en', 'both'] as const)(
    'begins and ends well while nobody named the county (%s)',
    (language) => {
      const { value } = liveTitle(sceneFor('', language), of);
      expect(value).toMatch(/^[^ :,]/);
      expect(value).not.toMatch(/ {2}| $/);
    },
  );
});

it('keeps quotation marks and formula signs of a county’s name, and of a title', () => {
  const { formula, value } = liveTitle(
    sceneFor('="样例"&县', 'en'),
    (_, county, year) => `“${county}” "${year}"`,
  );
  expect(value).toBe('“="样例"&县” "2024"');
  expect(formula).toBe('="“"&id_county&"” """&id_year&""""');
});
