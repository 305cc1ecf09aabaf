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

/** The rows of items: a row that was copied has the same id. */
export interface FoundItems {
  readonly kept: KeptTab<ChecklistTab>;
  readonly rows: ReadChecklist['items'];
  readonly content: WorkbookContent;
}

export interface ItemChange<C> {
  /** [] where the rows are so already. */
  readonly writes: readonly Change[];
  readonly changes: C;
}

/** Changes the rows of items on a checklist of ours, found by their ids. */
export function changeItemRows<C>(
  excel: ExcelHost,
  ids: readonly string[],
  plan: (items: FoundItems) => ItemChange<C>,
): Promise<ActionResult<C>> {
  return runAction<C, unknown>({ ...excel, verb: `change ${ids.join()}` }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    const { checklist, content } = layout;
    if (!checklist) throw new WorkbookError('checklistMissing');
    const kept = keepTab(context, checklist);
    const { items } = await readChecklist(context, checklist);
    kept.requireUnchanged();
    const wanted = new Set(ids);
    const rows = items.filter(({ id }) => wanted.has(id));
    const present = new Set(rows.map(({ id }) => id));
    const missing = ids.find((id) => !present.has(id));
    if (missing !== undefined) throw rowMissing(checklist, missing, content);
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
