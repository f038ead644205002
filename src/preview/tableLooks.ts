/** The colours of Excel's own table styles, under the theme that Office has had since 2013. */

/** Black, then the six accents, in the order in which Excel's table styles go through them. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const fallback = accents[1];

export interface TableLook {
  readonly header: { readonly fill: string | null; readonly text: string };
  readonly bands: readonly [string, string];
  readonly line: string;
}

/** A colour with white mixed in: 0 leaves it, 1 makes it white. */
function lighter(color: string, share: number): string {
  const part = (from: number): string => {
    const value = parseInt(color.slice(from, from + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase();
}

/** The look of `TableStyleLight9`, `TableStyleMedium2` and the like; any other name looks like Excel's standard. */
export function tableLook(style: string, banded: boolean): TableLook {
  const [, family = 'Medium', number = '2'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const accent = accents[(Number(number) - 1) % accents.length] ?? fallback;
  const band = banded ? lighter(accent, 0.8) : '#FFFFFF';
  const plainHeader = family === 'Light' && Number(number) <= 7;
  return {
    header: plainHeader ? { fill: null, text: '#000000' } : { fill: accent, text: '#FFFFFF' },
    bands: [band, '#FFFFFF'],
    line: lighter(accent, 0.4),
  };
}
