/** The preview that begins with a plan: `?plan=sample`, in the language of the page. */
import { texts } from '../../src/text/text';
import { openPreview, tabs } from './support/previewPage';
import { stopSites } from './support/site';

afterAll(stopSites);

it.each(['zh', 'en'] as const)('holds the sheets of a plan, and nothing else: %s', async (language) => {
  const site = await openPreview(language, { page: 'preview/?plan=sample' });
  const { page } = site;
  const { readMe } = texts[language].county.sheets;
  const shown = await tabs(page);
  expect(shown[0]).toBe(readMe);
  expect(shown).toHaveLength(13);
  await site.close();
});
