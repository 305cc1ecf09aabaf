import { numbersIn } from '../../domain/numberRuns';
import { excelTime } from '../../recognition/cells/excelDay';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout } from '../everyAction/readLayout';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { runAction } from '../everyAction/runAction';
import { itemRow, type ItemRow } from './own/itemRow';
import { planOwn, type OwnPlan } from './own/planOwn';
import { readOwn, type OwnReading } from './own/readOwn';

export interface ItemsReport {
  /** The name of the tab. */
  readonly sheet: string;
  /** As they stand on it. */
  readonly items: readonly ItemRow[];
  /** Items that differ from what the answers say by now. */
  readonly outdated: number;
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
    const plan = await planOwn(context, layout, reading, false);
    const outdated = countOutdated(plan, reading);
    const today = Math.floor(excelTime(now, snapshot));
    const items = plan.rows.map((row) => itemRow(row, { reading, content, today }));
    return { outcome: 'unchanged', changes: {}, problems: [], sheet: checklist.sheet.name, items, outdated };
  });
}

/** Items that generating would change. What newer content brings is told as such. */
function countOutdated({ checklist }: OwnPlan, { state }: OwnReading): number {
  if (state.age === 'older') return 0;
  const { additions, changes, hide, show } = checklist;
  const rows = new Set([...changes.map(({ row }) => row), ...numbersIn(show), ...numbersIn(hide)]);
  const hiddenAdditions = additions.filter(({ isHidden }) => isHidden).length;
  return rows.size - hiddenAdditions + additions.length;
}
