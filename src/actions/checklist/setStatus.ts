import type { WorkStatus } from '../../domain/tasks/suggestCompletion';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { textForCell } from '../../recognition/cells/textForCell';
import { columnChanges } from '../../workbook/tabChanges/columnChanges';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { statusIn } from '../wording/statusWords';
import { changeItemRow } from './own/changeItemRow';

export interface ItemStatus {
  readonly id: string;
  readonly status: WorkStatus;
}

/** Enters how the work on an item stands, in the words of the workbook; a cell that says so in any language stays. */
export function setStatus(
  excel: ExcelHost,
  { id, status }: ItemStatus,
): Promise<ActionResult<{ readonly statusesSet: number }>> {
  return changeItemRow(excel, id, ({ kept, rows, content: { vocabulary } }) => {
    const { sheet, columns } = kept.tab;
    const { status: column } = columns;
    const [header] = vocabulary.checklistHeaders.status;
    if (column === undefined) throw new WorkbookError('columnMissing', { sheet: sheet.name }, { header });
    const others = rows.filter(({ theirs }) => statusIn(theirs.status ?? '') !== status);
    const content = textForCell(vocabulary.statuses[status]);
    return {
      writes: columnChanges(
        kept,
        others.map(({ row }) => ({ row, column, content })),
      ),
      changes: { statusesSet: others.length },
    };
  });
}
