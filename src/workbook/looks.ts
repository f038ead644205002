/** How each look is drawn: the one place that knows a font size, a colour or a border of the county's workbook. */
import type { Fonts, HighlightLook, Look } from './book';

export interface Drawing {
  readonly font: keyof Fonts;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** `RRGGBB`. */
  readonly color: string;
  /** `RRGGBB`; null for none. */
  readonly fill: string | null;
  /** Thin lines all around, in this colour; null for none. */
  readonly border: string | null;
}

const line = '8C8C8C';
const ink = '000000';
const quiet = '595959';

const body = { font: 'body', size: 10, bold: false, color: ink, fill: null, border: line } as const;
const header = { font: 'header', size: 11, bold: false, color: ink, border: line } as const;

/**
 * What the nation wrote is on grey, what a formula gives on blue, what people fill on white; headers are one step
 * darker. All text reaches a contrast of 4.5 to 1, in grey print too.
 */
export const drawings: { readonly [L in Look]: Drawing } = {
  plain: { ...body, border: null },
  annex: { font: 'header', size: 12, bold: false, color: ink, fill: null, border: null },
  title: { font: 'title', size: 16, bold: true, color: ink, fill: null, border: null },
  line: { font: 'body', size: 10, bold: false, color: quiet, fill: null, border: null },
  foot: { font: 'body', size: 10, bold: false, color: ink, fill: null, border: null },
  section: { font: 'header', size: 12, bold: true, color: ink, fill: 'DDE7F0', border: null },
  label: { ...body, font: 'header', fill: 'F2F2F2' },
  figure: { font: 'header', size: 16, bold: true, color: ink, fill: null, border: line },
  headerNation: { ...header, fill: 'D0CECE' },
  headerFormula: { ...header, fill: 'BDD7EE' },
  headerPlanner: { ...header, bold: true, fill: 'FFF2CC' },
  nation: { ...body, fill: 'F2F2F2' },
  formula: { ...body, fill: 'EAF3FA' },
  planner: body,
  total: { ...body, font: 'header', bold: true, fill: 'EDEDED' },
  sample: { font: 'header', size: 12, bold: true, color: '9C0006', fill: 'FFE3E3', border: '9C0006' },
};

export interface HighlightDrawing {
  readonly color: string | null;
  readonly fill: string | null;
  readonly bold: boolean;
}

/** Lights say their word; the colour only adds to it, and the three differ in grey. */
export const highlightDrawings: { readonly [H in HighlightLook]: HighlightDrawing } = {
  green: { color: '0B5A1E', fill: 'E2F2E0', bold: false },
  amber: { color: '5C3D00', fill: 'FFD966', bold: false },
  red: { color: 'FFFFFF', fill: 'B3261E', bold: true },
  quiet: { color: '6B6B6B', fill: null, bold: false },
  attention: { color: '7A2E00', fill: 'FBE0CF', bold: false },
  missing: { color: null, fill: 'FFF7DB', bold: false },
  strong: { color: null, fill: null, bold: true },
};

/** Fonts that come with Windows and WPS. */
export const commonFonts: Fonts = { title: '宋体', header: '黑体', body: '宋体' };
/** The fonts of official documents (GB/T 9704 practice); many computers lack them. */
export const officialFonts: Fonts = { title: '方正小标宋简体', header: '黑体', body: '仿宋_GB2312' };

/** Text that leads somewhere is underlined in this colour, whatever its cell's look. */
export const linkColor = '0563C1';
