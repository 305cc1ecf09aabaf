import type { ChecklistTab } from '../../../recognition/checklist/ChecklistTab';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { Change } from '../../../workbook/changes/Change';
import { guardedWrite } from '../../../workbook/changes/guardedWrite';
import { keepTab, type KeptTab } from '../../../workbook/cells/KeptTab';
import { readChecklist, type ReadChecklist } from '../../../workbook/checklist/readChecklist';
import { sameIds } from '../../../workbook/guards/sameIds';
import { sameShape } from '../../../workbook/guards/sameShape';
import type { ActionResult } from '../../everyAction/ActionResult';
import type { ExcelHost } from '../../everyAction/ExcelHost';
import { readLayout } from '../../everyAction/readLayout';
import { requireClearTabs } from '../../everyAction/requireClearTabs';
import { requireKnownSettings } from '../../everyAction/requireKnownSettings';
import { requireWritable } from '../../everyAction/requireWritable';
import { runAction } from '../../everyAction/runAction';
import type { WorkbookContent } from '../../wording/workbookContent';

/** The rows of an item: a row that was copied has the same id. */
export interface FoundItem {
  readonly kept: KeptTab<ChecklistTab>;
  readonly rows: ReadChecklist['items'];
  readonly content: WorkbookContent;
}

export interface ItemChange<C> {
  /** [] where the row is so already. */
  readonly writes: readonly Change[];
  readonly changes: C;
}

/** Changes the row of an item on a checklist of ours, found by its id. */
export function changeItemRow<C>(
  excel: ExcelHost,
  id: string,
  plan: (item: FoundItem) => ItemChange<C>,
): Promise<ActionResult<C>> {
  return runAction<C, unknown>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    const { checklist, content } = layout;
    if (!checklist) throw new WorkbookError('checklistMissing');
    const kept = keepTab(context, checklist);
    const { items } = await readChecklist(context, checklist);
    kept.requireUnchanged();
    const rows = items.filter((item) => item.id === id);
    if (rows.length === 0) throw rowMissing(checklist, id, content);
    const { writes, changes } = plan({ kept, rows, content });
    if (writes.length === 0) return { outcome: 'unchanged', changes, problems: [] };
    requireWritable(checklist);
    await guardedWrite(context, writes, [sameShape(kept), sameIds(kept, rows)]);
    return { outcome: 'done', changes, problems: [] };
  });
}

function rowMissing({ sheet }: ChecklistTab, item: string, { vocabulary }: WorkbookContent): WorkbookError {
  const [header] = vocabulary.checklistHeaders.id;
  return new WorkbookError('itemRowMissing', { sheet: sheet.name }, { item, header });
}
