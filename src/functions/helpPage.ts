/** The two forms of the functions' documentation, both in both languages: docs/functions.md and the add-in's help.html. */
import type { Language } from '../editions/model';
import { texts as allTexts } from '../text/text';
import type { Answer } from './call';
import type { Definition } from './definition';
import { definitions } from './definitions';
import { evaluateFormula } from './expression';
import { type FunctionHelp, helpOf, type HelpTexts } from './help';

const languages: readonly Language[] = ['zh', 'en'];
/** Rows of an example's answer that are shown. */
const rowsShown = 3;

/** The answer as the documentation shows it: lines of cells. */
export function shownAnswer(answer: Answer): { readonly lines: readonly string[]; readonly rows: number } {
  switch (answer.kind) {
    case 'value':
      return { lines: [String(answer.value)], rows: 1 };
    case 'spill':
      return {
        lines: answer.rows.slice(0, rowsShown).map((row) => row.join(' | ')),
        rows: answer.rows.length,
      };
    case 'error':
      return { lines: [`${answer.code} ${answer.message}`], rows: 1 };
  }
}

function inCell(words: string): string {
  return words.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
}

function markdownParameters(help: FunctionHelp, language: Language, texts: HelpTexts): readonly string[] {
  const { parameter, meaning, choices } = texts[language].functionHelp.help;
  return [
    `| ${parameter} | ${meaning} |`,
    '|---|---|',
    ...help.parameters.map((one) => {
      const offered = one.choices ? `\n${choices}: ${one.choices.map((c) => `\`${c}\``).join(' ')}` : '';
      return `| \`${one.name}\` | ${inCell(one.meaning + offered)} |`;
    }),
    '',
  ];
}

function markdownFunction(definition: Definition, texts: HelpTexts): readonly string[] {
  const { lines, rows } = shownAnswer(evaluateFormula(definition.example.formula, texts));
  return [
    `## ${definition.id}`,
    '',
    `\`=${helpOf(definition, texts.zh).signature}\``,
    '',
    ...languages.flatMap((language) => {
      const help = helpOf(definition, texts[language]);
      return [help.does, '', help.gives, '', ...markdownParameters(help, language, texts)];
    }),
    '```text',
    definition.example.formula,
    ...lines,
    '```',
    '',
    ...(definition.spills
      ? [languages.map((language) => texts[language].functionHelp.help.rows(rows, rowsShown)).join(' · '), '']
      : []),
  ];
}

/** docs/functions.md. Every example stands there with the answer that the functions give now. */
export function functionsMarkdown(texts: HelpTexts = allTexts): string {
  const helps = languages.map((language) => texts[language].functionHelp.help);
  return [
    `# ${helps.map((help) => help.title).join(' · ')}`,
    '',
    `<!-- ${helps.map((help) => help.pageNote).join(' · ')} -->`,
    '',
    ...helps.flatMap((help) => [...help.intro.map((line) => `- ${line}`), '']),
    helps.map((help) => help.tryIt).join(' '),
    '',
    '```sh',
    `npm run --silent keypoints -- eval 'KEYPOINT_TARGET("2024","broadband_users")'`,
    '```',
    '',
    ...definitions.map(
      ({ id }) => `- [${id}](#${id.toLowerCase()}) ${texts.zh.functionHelp.described[id].does}`,
    ),
    '',
    ...definitions.flatMap((definition) => markdownFunction(definition, texts)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const htmlLanguages: { readonly [L in Language]: string } = { zh: 'zh-CN', en: 'en' };

function htmlHelp(help: FunctionHelp, language: Language, texts: HelpTexts): string {
  const { parameter, meaning, choices } = texts[language].functionHelp.help;
  const rows = help.parameters.map((one) => {
    const offered = one.choices
      ? `<br>${escaped(choices)}: ${one.choices.map((c) => `<code>${escaped(c)}</code>`).join(' ')}`
      : '';
    return `<tr><th scope="row"><code>${one.name}</code></th><td>${escaped(one.meaning)}${offered}</td></tr>`;
  });
  return [
    `<div lang="${htmlLanguages[language]}">`,
    `<p>${escaped(help.does)}</p>`,
    `<p>${escaped(help.gives)}</p>`,
    `<table><thead><tr><th scope="col">${escaped(parameter)}</th><th scope="col">${escaped(meaning)}</th></tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
    '</div>',
  ].join('\n');
}

function htmlFunction(definition: Definition, texts: HelpTexts): string {
  const { lines } = shownAnswer(evaluateFormula(definition.example.formula, texts));
  return [
    `<section id="${definition.id}">`,
    `<h2>${definition.id}</h2>`,
    `<pre><code>=${escaped(helpOf(definition, texts.zh).signature)}</code></pre>`,
    ...languages.map((language) => htmlHelp(helpOf(definition, texts[language]), language, texts)),
    `<pre><code>${escaped([definition.example.formula, ...lines].join('\n'))}</code></pre>`,
    '</section>',
  ].join('\n');
}

const style = `body{font:15px/1.6 "Segoe UI","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;max-width:52rem;margin:0 auto;padding:1rem;color-scheme:light dark}
h2{border-top:1px solid;padding-top:1rem}pre{overflow:auto;padding:.5rem;border:1px solid}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;border:1px solid;padding:.25rem .5rem}
code{overflow-wrap:anywhere}section:target h2{outline:3px solid Highlight}`;

/** help.html: where the help links of Excel's function wizard lead, one section for each function. */
export function functionsHtml(texts: HelpTexts = allTexts): string {
  const helps = languages.map((language) => ({ language, help: texts[language].functionHelp.help }));
  const title = escaped(helps.map(({ help }) => help.title).join(' · '));
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    ...helps.map(
      ({ language, help }) =>
        `<ul lang="${htmlLanguages[language]}">${help.intro.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    ),
    `<ul>${definitions.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join('')}</ul>`,
    ...definitions.map((definition) => htmlFunction(definition, texts)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
