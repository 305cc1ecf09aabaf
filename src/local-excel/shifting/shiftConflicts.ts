import { ExcelError } from '../refusals/ExcelError';
import { childElements } from '../xml/XmlElement';
import { intersectAreas, LAST_COLUMN, LAST_ROW, parseAreas, WHOLE_SHEET, type Area } from '../cells/Area';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import { movingRows, shiftArea, takesPart, type Shift } from '../cells/Shift';

/**
 * Refuses what Excel refuses before a cell has moved.
 * @throws NonBlankCellOffSheet when content would leave the sheet
 * @throws InsertDeleteConflict when a table or merged area would be torn apart
 * @throws ApiNotFound for what this program cannot follow: formulas that spread over cells, a table deleted whole
 */
export function requireShiftable(book: Book, sheet: Sheet, shift: Shift): void {
  if (hasSpreadFormulas(sheet)) throw new ExcelError('ApiNotFound');
  if (shift.kind === 'insert' && pushesContentOff(sheet, shift)) throw new ExcelError('NonBlankCellOffSheet');
  const tables = book.tables.on(sheet).map(({ area }) => area);
  if (tearsApart([...tables, ...mergedAreas(sheet)], shift)) throw new ExcelError('InsertDeleteConflict');
  if (tables.some((area) => !shiftArea(area, shift))) throw new ExcelError('ApiNotFound');
}

/** Array formulas over several cells and data tables name their cells in ways not followed here. */
function hasSpreadFormulas(sheet: Sheet): boolean {
  return [...sheet.content.rows.values()].some((row) => row.cells.some((cell) => cell?.formulaKind === 'opaque'));
}

function pushesContentOff(sheet: Sheet, shift: Shift): boolean {
  const edge =
    shift.axis === 'rows'
      ? { ...WHOLE_SHEET, top: LAST_ROW - shift.count + 1 }
      : { ...movingRows(shift), left: LAST_COLUMN - shift.count + 1 };
  const used = sheet.usedArea(true);
  if (!used || !intersectAreas(used, edge)) return false;
  return sheet
    .rowsIn(edge)
    .some(({ cells }) =>
      cells.some(
        (cell, column) => column >= edge.left && (cell?.formula !== undefined || (cell?.value ?? null) !== null),
      ),
    );
}

/** Of what lies where cells move, all rows must take part. */
function tearsApart(areas: readonly Area[], shift: Shift): boolean {
  if (!shift.within) return false;
  const moving = { ...movingRows(shift), left: shift.at };
  return areas.some((area) => intersectAreas(area, moving) && !takesPart(area, shift));
}

function mergedAreas(sheet: Sheet): Area[] {
  return childElements(sheet.sections.get('mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
    parseAreas(attributes['ref'] ?? ''),
  );
}
