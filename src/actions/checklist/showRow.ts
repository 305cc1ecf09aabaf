import { numberRuns } from '../../domain/numberRuns';
import { rowVisibility } from '../../workbook/tabChanges/rowVisibility';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { changeItemRows } from './own/changeItemRows';

/**
 * Shows the hidden row of an item, whatever hid it; its cells stay as they are, so that generating hides it again for as
 * long as its answers do.
 */
export function showRow(excel: ExcelHost, id: string): Promise<ActionResult<{ readonly rowsShown: number }>> {
  return changeItemRows(excel, [id], ({ kept, rows }) => {
    const hidden = rows.filter(({ isHidden }) => isHidden).map(({ row }) => row);
    return { writes: rowVisibility(kept, [], numberRuns(hidden)), changes: { rowsShown: hidden.length } };
  });
}
