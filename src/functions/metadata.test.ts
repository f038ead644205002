/** The metadata that Excel reads, as the real generator makes it of functions.ts. */
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { escaped, madeUp } from '../../test/madeUpLanguage';
import { texts } from '../text/text';
import { definitions } from './definitions';
import { localizeMetadata, type Metadata, metadataFaults } from './metadata';

const source = path.join(__dirname, 'functions.ts');
const origin = 'https://example.org';

async function generated(): Promise<{ metadata: Metadata; associated: readonly string[] }> {
  const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  return { metadata: JSON.parse(metadataJson) as Metadata, associated: associate.map(({ id }) => id) };
}

describe('the functions’ metadata', () => {
  it('shows each fault by name', async () => {
    const { metadata } = await generated();
    const good = localizeMetadata(metadata, { language: 'zh', origin });
    const [first, ...rest] = good.functions;
    if (first === undefined) throw new Error('no functions');
    const [edition, ...others] = first.parameters;
    if (edition === undefined) throw new Error('no parameters');
    const damaged: readonly (readonly [string, Metadata])[] = [
      ['defined are', { ...good, functions: rest }],
      ['names must equal ids', { ...good, functions: [{ ...first, name: 'TARGET' }, ...rest] }],
      ['address of a cell', { ...good, functions: [{ ...first, id: 'KPT2024', name: 'KPT2024' }, ...rest] }],
      ['3 to 128', { ...good, functions: [{ ...first, id: 'KP', name: 'KP' }, ...rest] }],
      ['does not begin with', { ...good, functions: [{ ...first, id: 'TARGET', name: 'TARGET' }, ...rest] }],
      ['no description', { ...good, functions: [{ ...first, description: '' }, ...rest] }],
      ['no help link', { ...good, functions: [{ ...first, helpUrl: `${origin}/help.html` }, ...rest] }],
      ['1 parameters', { ...good, functions: [{ ...first, parameters: [edition] }, ...rest] }],
      [
        'stands as year',
        {
          ...good,
          functions: [{ ...first, parameters: [{ ...edition, name: 'year' }, ...others] }, ...rest],
        },
      ],
      [
        'optional in one place',
        {
          ...good,
          functions: [{ ...first, parameters: [{ ...edition, optional: true }, ...others] }, ...rest],
        },
      ],
      ['other choices', { ...good, enums: [] }],
      [
        'spills in one place',
        { ...good, functions: [{ ...first, result: { dimensionality: 'matrix' } }, ...rest] },
      ],
    ];
    for (const [fault, metadataWithFault] of damaged) {
      expect(metadataFaults(metadataWithFault).join('\n')).toContain(fault);
    }
  });

  it('is without fault in both languages, and every function is registered', async () => {
    const { metadata, associated } = await generated();
    expect(associated).toEqual(definitions.map(({ id }) => id));
    for (const language of ['zh', 'en'] as const) {
      expect(metadataFaults(localizeMetadata(metadata, { language, origin }))).toEqual([]);
    }
  });

  it('differs between languages in descriptions only', async () => {
    const { metadata } = await generated();
    const zh = localizeMetadata(metadata, { language: 'zh', origin });
    const en = localizeMetadata(metadata, { language: 'en', origin });
    const bare = (one: Metadata) =>
      JSON.stringify(one, (key, value: unknown) =>
        key === 'description' || key === 'tooltip' ? undefined : value,
      );
    expect(bare(zh)).toBe(bare(en));
    expect(zh.functions[0]?.description).toMatch(/\p{Script=Han}/u);
    expect(en.functions[0]?.description).not.toMatch(/\p{Script=Han}/u);
    expect(en.functions[0]?.parameters.map(({ name }) => name)).toEqual([
      'edition',
      'indicator',
      'field_or_unit',
    ]);
    expect(en.functions[0]?.helpUrl).toBe('https://example.org/help.html#KEYPOINT_TARGET');
  });

  it('takes every word from the texts', async () => {
    const { metadata } = await generated();
    const invented = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    const { functions } = localizeMetadata(metadata, { language: 'en', origin, texts: invented });
    for (const one of functions) {
      for (const words of [one.description, ...one.parameters.map(({ description }) => description)]) {
        expect(escaped(words ?? 'missing')).toBe('');
      }
    }
  });
});
