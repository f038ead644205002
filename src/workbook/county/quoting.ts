/** Texts within formulas. */

/** As a formula writes a text: in quotes, those within doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
