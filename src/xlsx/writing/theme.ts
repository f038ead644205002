/** A small theme, so that other programs can save the file again: they expect every workbook to have one. */
import type { Fonts } from '../../workbook/book';
import type { Part } from './parts';
import { declaration, quoted } from './xml';

const colors: readonly (readonly [string, string])[] = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '2F6EBA'],
  ['accent2', 'C55A11'],
  ['accent3', '7F7F7F'],
  ['accent4', 'BF9000'],
  ['accent5', '3B7D93'],
  ['accent6', '548235'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];

const own = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const lines = [6350, 12700, 19050].map((width) => `<a:ln w="${width}">${own}</a:ln>`).join('');
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

function fontXml(element: 'majorFont' | 'minorFont', eastAsian: string): string {
  return `<a:${element}><a:latin typeface="Calibri"/><a:ea typeface="${quoted(eastAsian)}"/><a:cs typeface=""/></a:${element}>`;
}

export function themePart(fonts: Fonts): Part {
  const palette = colors
    .map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`)
    .join('');
  return {
    path: 'xl/theme/theme1.xml',
    contentType: 'theme',
    xml: `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plan"><a:themeElements><a:clrScheme name="Plan">${palette}</a:clrScheme><a:fontScheme name="Plan">${fontXml('majorFont', fonts.header)}${fontXml('minorFont', fonts.body)}</a:fontScheme><a:fmtScheme name="Plan"><a:fillStyleLst>${own.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${own.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
    relations: [],
  };
}
