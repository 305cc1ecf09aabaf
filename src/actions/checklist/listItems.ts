import { excelTime } from '../../recognition/cells/excelDay';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout } from '../everyAction/readLayout';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { runAction } from '../everyAction/runAction';
import { itemRow, type ItemRow } from './own/itemRow';
import { planOwn } from './own/planOwn';
import { readOwn } from './own/readOwn';

export interface ItemsReport {
  /** The name of the tab. */
  readonly sheet: string;
  /** As they stand on it. */
  readonly items: readonly ItemRow[];
}

export type ItemsResult = ActionResult<Record<string, never>, ItemsReport>;

/**
 * Lists the rows of a checklist of ours from the reading that generating plans from, each hidden one with what hides it;
 * writes nothing.
 */
export function listItems(excel: ExcelHost, now: Date): Promise<ItemsResult> {
  return runAction<Record<string, never>, ItemsReport>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    const { checklist, content, snapshot } = layout;
    if (!checklist) throw new WorkbookError('checklistMissing');
    const reading = await readOwn(context, layout, checklist);
    const { rows } = await planOwn(context, layout, reading, false);
    const today = Math.floor(excelTime(now, snapshot));
    const items = rows.map((row) => itemRow(row, { reading, content, today }));
    return { outcome: 'unchanged', changes: {}, problems: [], sheet: checklist.sheet.name, items };
  });
}
