import type { CellValue } from '../../cells/WorkbookSnapshot';

/** Blanks of every width: a row of non-breaking spaces, as web pages leave it, is as blank as any. */
export function isBlankCell(cell: CellValue): boolean {
  return cell === '' || (typeof cell === 'string' && /^[\s\u200B\uFEFF]*$/.test(cell));
}
