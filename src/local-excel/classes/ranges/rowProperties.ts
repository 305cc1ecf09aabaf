import { isWholeColumns, rowCount } from '../../cells/Area';
import { ExcelError } from '../../refusals/ExcelError';
import { flag, listOf, numberFrom, optional, record } from '../../wire/parameters';
import type { RangeTarget, Session } from '../../wire/Session';
import { requireUnprotected } from './rangeAccess';

/** In points ("Excel specifications and limits"). */
export const rowHeight = numberFrom(0, 409.5);

/** What of Excel.RowPropertiesLoadOptions there is here. */
export const rowPropertiesWanted = record({ rowHidden: optional(flag), rowIndex: optional(flag) });

/** What of Excel.SettableRowProperties there is here, for each row; an empty entry leaves its row alone. */
export const rowPropertiesData = listOf(
  record({ rowHidden: optional(flag), format: optional(record({ rowHeight: optional(rowHeight) })) }),
);

/** `getRowProperties`: one entry per row with what was asked for. */
export function readRowProperties(
  { sheet, area }: RangeTarget,
  { rowHidden, rowIndex }: ReturnType<typeof rowPropertiesWanted>,
): unknown {
  const rows: Record<string, unknown>[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const properties: Record<string, unknown> = {};
    if (rowHidden) properties['rowHidden'] = sheet.row(row)?.hidden ?? false;
    if (rowIndex) properties['rowIndex'] = row;
    rows.push(properties);
  }
  return rows;
}

export function writeRowProperties(
  range: RangeTarget,
  rows: ReturnType<typeof rowPropertiesData>,
  session: Session,
): void {
  const { sheet, area } = range;
  if (rows.length !== rowCount(area)) throw new ExcelError('InvalidArgument');
  requireUnprotected(range, 'formatRows');
  session.book.startEdit();
  rows.forEach(({ rowHidden, format }, offset) => {
    if (rowHidden !== undefined) sheet.setRowHidden(area.top + offset, rowHidden);
    if (format?.rowHeight !== undefined) sheet.setRowHeight(area.top + offset, format.rowHeight);
  });
}

/** Sets the height of rows; that of all rows of a sheet is its default. */
export function setRowHeights(range: RangeTarget, height: number): void {
  const { sheet, area } = range;
  requireUnprotected(range, 'formatRows');
  const isWhole = isWholeColumns(area);
  if (isWhole) {
    const attributes = { defaultRowHeight: String(height), customHeight: '1' };
    Object.assign(sheet.sections.edit('sheetFormatPr').attributes, attributes);
  }
  for (const { index } of isWhole ? sheet.rowsIn(area) : []) sheet.setRowHeight(index, height);
  for (let row = area.top; !isWhole && row <= area.bottom; row++) sheet.setRowHeight(row, height);
}

/**
 * Hides or shows rows.
 * @throws ApiNotFound for hiding all rows of the sheet
 */
export function hideRows(range: RangeTarget, hidden: boolean, session: Session): void {
  const { sheet, area } = range;
  requireUnprotected(range, 'formatRows');
  if (hidden && isWholeColumns(area)) throw new ExcelError('ApiNotFound');
  session.book.startEdit();
  if (!hidden) for (const { index } of sheet.rowsIn(area)) sheet.setRowHidden(index, false);
  for (let row = area.top; hidden && row <= area.bottom; row++) sheet.setRowHidden(row, true);
  session.excel.announce({ kind: hidden ? 'rowsHidden' : 'rowsShown', sheet, area, session });
}
