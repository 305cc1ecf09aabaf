import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';
import { requireUnprotected } from './rangeAccess';

/** `getRowProperties`: one entry per row with what was asked for. */
export function readRowProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown {
  const { rowHidden, rowIndex } = (wanted ?? {}) as { rowHidden?: boolean; rowIndex?: boolean };
  const rows: Record<string, unknown>[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const properties: Record<string, unknown> = {};
    if (rowHidden) properties['rowHidden'] = sheet.row(row)?.hidden ?? false;
    if (rowIndex) properties['rowIndex'] = row;
    rows.push(properties);
  }
  return rows;
}

/** `setRowProperties`: one entry per row; an empty entry leaves its row alone. */
export function writeRowProperties(range: RangeTarget, rows: unknown, session: Session): void {
  const { sheet, area } = range;
  if (!Array.isArray(rows) || rows.length !== area.bottom - area.top + 1) throw new ExcelError('InvalidArgument');
  requireUnprotected(range);
  session.book.startEdit();
  (rows as { rowHidden?: boolean; format?: { rowHeight?: number } }[]).forEach((properties, offset) => {
    if (typeof properties.rowHidden === 'boolean') sheet.setRowHidden(area.top + offset, properties.rowHidden);
    if (properties.format?.rowHeight !== undefined) sheet.setRowHeight(area.top + offset, properties.format.rowHeight);
  });
}
