import type { Book } from '../book/Book';
import { ExcelError } from '../refusals/ExcelError';

/** @throws AccessDenied when the structure of the workbook is protected: tabs cannot be added, moved or renamed then */
export function requireFreeStructure(book: Book): void {
  if (book.isStructureProtected) throw new ExcelError('AccessDenied');
}
