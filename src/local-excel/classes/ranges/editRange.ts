import type { CellValue } from '../../cells/Cell';
import type { RangeTarget, Session } from '../../wire/Session';
import { requireEditable } from './rangeAccess';
import { syncTableHeaders } from './syncTableHeaders';

/** Changes what cells hold, with everything that follows: headers of tables, events. */
export function editRange(range: RangeTarget, session: Session, write: () => void): void {
  const { sheet, area } = range;
  const isSingle = area.top === area.bottom && area.left === area.right;
  const value = (): CellValue => (isSingle ? session.book.calculator.valueAt(sheet, area.top, area.left) : null);
  requireEditable(range, session);
  const before = value();
  session.book.startEdit();
  write();
  syncTableHeaders(range, session);
  const details = isSingle ? { before, after: value() } : undefined;
  session.excel.announce({ kind: 'edited', sheet, area, session, details });
}
