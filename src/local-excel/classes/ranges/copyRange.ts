import { areaOf, columnCount, rowCount } from '../../cells/Area';
import type { Cell } from '../../cells/Cell';
import { CellFormula } from '../../cells/CellFormula';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';
import { eachCell, isUnbounded, requireEditable } from './rangeAccess';

type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/**
 * `copyFrom`: a source smaller than the target is repeated, a larger one spreads beyond it. Formulas move along; all
 * cells filled from one formula share it, so filling a long column costs next to nothing.
 * @throws ApiNotFound for whole rows and columns
 */
export function copyRange(source: RangeTarget, target: RangeTarget, copyType: CopyType, session: Session): void {
  if (isUnbounded(source.area) || isUnbounded(target.area))
    throw new ExcelError('ApiNotFound', undefined, 'sourceRange');
  const rows = rowCount(source.area);
  const columns = columnCount(source.area);
  const area = areaOf(
    target.area.top,
    target.area.left,
    Math.max(rows, rowCount(target.area)),
    Math.max(columns, columnCount(target.area)),
  );
  requireEditable({ sheet: target.sheet, area }, session);
  session.book.startEdit();
  const cells = readCells(source, session);
  const isWithFormats = copyType === 'All' || copyType === 'Formats';
  eachCell(target.sheet, area, (row, column) => {
    const copied = cells[(row - area.top) % rows]![(column - area.left) % columns]!;
    if (copyType !== 'Formats') writeContent(target, { row, column }, copied, copyType);
    if (isWithFormats) target.sheet.setStyle(row, column, copied.style);
  });
  // From one tab to another conditional formats do not go along.
  if (isWithFormats && source.sheet === target.sheet) {
    session.book.conditionalFormats(target.sheet).copy(source.area, area);
  }
  session.excel.announce({ kind: 'edited', sheet: target.sheet, area, session });
}

export interface CopiedCell extends Pick<Cell, 'value' | 'style'> {
  readonly formula: CellFormula | undefined;
}

export function readCells({ sheet, area }: RangeTarget, session: Session): CopiedCell[][] {
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, column) => {
      const cell = sheet.cell(area.top + row, area.left + column);
      const value = session.book.calculator.valueAt(sheet, area.top + row, area.left + column);
      const formula = cell?.formula && CellFormula.fromRelative(cell.formula.relative);
      return { value, formula, style: sheet.styleAt(area.top + row, area.left + column) };
    }),
  );
}

export function writeContent(
  { sheet }: RangeTarget,
  { row, column }: { row: number; column: number },
  { formula, value }: CopiedCell,
  copyType: CopyType,
): void {
  if (formula && copyType !== 'Values') sheet.setFormula(row, column, formula);
  else sheet.setValue(row, column, value);
}
