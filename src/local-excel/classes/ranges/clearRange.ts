import { styleArea } from '../../editing/styleArea';
import type { RangeTarget, Session } from '../../wire/Session';
import { editRange } from './editRange';
import { requireUnprotected } from './rangeAccess';

/** Conditional formats go with the formats; validations stay, what Excel does with them is not documented. */
export function clearRange(range: RangeTarget, applyTo: 'All' | 'Contents' | 'Formats', session: Session): void {
  const { sheet, area } = range;
  if (applyTo !== 'Formats') {
    editRange(range, session, () => {
      for (const row of sheet.rowsIn(area)) {
        row.cells.forEach((_, column) => {
          if (column >= area.left && column <= area.right) sheet.setValue(row.index, column, null);
        });
      }
    });
  }
  if (applyTo !== 'Contents') {
    requireUnprotected(range, 'formatCells');
    styleArea(sheet, area, () => 0);
    session.book.conditionalFormats(sheet).clear(area);
  }
}
