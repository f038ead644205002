/** The documentation that is generated from the definitions. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escaped, madeUp } from '../../test/madeUpLanguage';
import { texts } from '../text/text';
import { definitions } from './definitions';
import { functionsHtml, functionsMarkdown, shownAnswer } from './helpPage';

describe('the documentation of the functions', () => {
  it('in docs/functions.md is what the definitions give now (else: npm run docs:functions)', () => {
    const kept = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
    expect(kept.replace(/\r\n/g, '\n')).toBe(functionsMarkdown());
  });

  it('has a place in help.html for every help link, and escapes what HTML would take for a tag', () => {
    const html = functionsHtml();
    for (const { id } of definitions) expect(html).toContain(`<section id="${id}">`);
    expect(html).not.toMatch(
      /<(?!\/?(?:html|head|meta|title|style|body|main|h1|h2|ul|li|a|section|pre|code|div|p|table|thead|tbody|tr|th|td|br|!doctype)\b)/,
    );
  });

  it('takes its words from the texts', () => {
    const page = functionsMarkdown({ zh: madeUp(texts.zh), en: madeUp(texts.en) });
    const outside = page
      .replace(/```[\s\S]*?```/g, '')
      .split('\n')
      .filter((line) => line.startsWith('- ⟦') || line.startsWith('⟦'))
      .map(escaped);
    expect(outside.length).toBeGreaterThan(60);
    for (const line of outside) expect(line.replace(/^- /, '').replace(/ · /, '').trim()).toBe('');
  });

  it('shows an error with its code', () => {
    expect(shownAnswer({ kind: 'error', code: '#N/A', message: 'why' })).toEqual({
      lines: ['#N/A why'],
      rows: 1,
    });
  });
});
