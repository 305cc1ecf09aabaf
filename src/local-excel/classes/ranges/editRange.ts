import type { CellValue } from '../../cells/Cell';
import { syncTableHeaders } from '../../editing/syncTableHeaders';
import type { RangeTarget, Session } from '../../wire/Session';
import { requireEditable } from './rangeAccess';

/** Changes what cells hold, with everything that follows: headers of tables, events. */
export function editRange(range: RangeTarget, session: Session, write: () => void): void {
  const { sheet, area } = range;
  const isSingle = area.top === area.bottom && area.left === area.right;
  const value = (): CellValue => (isSingle ? session.book.calculator.valueAt(sheet, area.top, area.left) : null);
  requireEditable(range, session);
  const before = value();
  session.book.startEdit();
  write();
  syncTableHeaders(session.book, range);
  const details = isSingle ? { before, after: value() } : undefined;
  session.excel.announce({ kind: 'edited', sheet, area, session, details });
}
