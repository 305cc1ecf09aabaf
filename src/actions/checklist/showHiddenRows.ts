import { numberRuns } from '../../domain/numberRuns';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameIds } from '../../workbook/guards/sameIds';
import { sameShape } from '../../workbook/guards/sameShape';
import { rowVisibility } from '../../workbook/tabChanges/rowVisibility';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { applyPlan } from '../everyAction/applyPlan';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout } from '../everyAction/readLayout';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { requireWritable } from '../everyAction/requireWritable';
import { runAction } from '../everyAction/runAction';
import { isHiddenByUs } from './own/itemRow';
import { planOwn } from './own/planOwn';
import { readOwn } from './own/readOwn';

export type ShownRows = ActionResult<{ readonly rowsShown: number }>;

/**
 * Shows all rows of a checklist of ours that generating hid; those a person or a filter hid stay hidden. Their cells stay
 * as they are, so that generating hides them again for as long as their answers do.
 */
export function showHiddenRows(excel: ExcelHost, mode: Mode): Promise<ShownRows> {
  return runAction<{ readonly rowsShown: number }, unknown>(
    { ...excel, verb: 'showHiddenRows' },
    async (context, setLanguage) => {
      const layout = await readLayout(context, setLanguage);
      requireKnownSettings(layout.snapshot);
      requireClearTabs(layout);
      const { checklist, content } = layout;
      if (!checklist) throw new WorkbookError('checklistMissing');
      const reading = await readOwn(context, layout, checklist);
      const { rows } = await planOwn(context, layout, reading, false);
      const hidden = rows.filter((row) => isHiddenByUs(row, content));
      const { kept } = reading;
      const applied = await applyPlan(mode, {
        changes: { rowsShown: hidden.length },
        steps: hidden.map(({ id }) => ['show', id]),
        isEmpty: hidden.length === 0,
        requireWritable: () => requireWritable(checklist),
        write: () => {
          const writes = rowVisibility(kept, [], numberRuns(hidden.map(({ row }) => row)));
          return guardedWrite(context, writes, [sameShape(kept), sameIds(kept, hidden)]);
        },
      });
      return { ...applied, problems: [] };
    },
  );
}
