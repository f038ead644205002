/** Members that no Undo takes back: in a batch that asks for one step of Undo, Excel refuses them. */
import type { Operation } from './api/queue';

/**
 * Those that Microsoft's documentation (`excel/excel-add-ins-undo-capabilities`) calls unsupported on any platform, as
 * far as the stand-in has them.
 */
const lasting: ReadonlySet<string> = new Set([
  'DocumentProperties.author',
  'DocumentProperties.category',
  'DocumentProperties.comments',
  'DocumentProperties.company',
  'DocumentProperties.keywords',
  'DocumentProperties.manager',
  'DocumentProperties.revisionNumber',
  'DocumentProperties.subject',
  'DocumentProperties.title',
  'NamedItem.comment',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.standardWidth',
  'Worksheet.visibility',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);

export function canBeUndone({ kind, what }: Operation): boolean {
  return kind === 'load' || !lasting.has(what);
}
