import { fromCol } from '@borgar/fx/xlsx';
import { LAST_COLUMN } from '../cells/Area';
import { damagedWorkbook } from '../file/FileError';

/** Letters read before: a sheet says them again in each row. */
const known = new Map<string, number>();

/**
 * The 0-based column of a cell reference, which must name the row it stands in.
 * @param rowNumber 1-based, as the row writes it
 * @param next the column of a cell whose reference the file leaves out
 * @throws FileError
 */
export function columnOfReference(reference: string | undefined, rowNumber: string, next: number): number {
  if (reference === undefined && next <= LAST_COLUMN) return next;
  const letters = (reference ?? '').slice(0, -rowNumber.length);
  const column = known.get(letters) ?? readColumn(letters);
  if (column === undefined || !reference?.endsWith(rowNumber)) {
    throw damagedWorkbook(`“${reference}” names no cell of row ${rowNumber}.`);
  }
  return column;
}

function readColumn(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  const column = fromCol(letters);
  if (column > LAST_COLUMN) return undefined;
  known.set(letters, column);
  return column;
}
