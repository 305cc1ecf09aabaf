import { rowAddress, rowOfCell } from '../../../recognition/cells/cellAddress';
import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import { SCOPE_TAB_NAMES } from '../../../recognition/cells/settingNames';
import { textForCell } from '../../../recognition/cells/textForCell';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import type { KeptTab } from '../../../workbook/cells/KeptTab';
import type { Change } from '../../../workbook/changes/Change';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { newTabsNameChange } from '../../../workbook/changes/nameChange';
import { SCOPE_TAB_TOP } from '../../../workbook/foreign/createScopeTab';
import { sameShape } from '../../../workbook/guards/sameShape';
import { sameTexts } from '../../../workbook/guards/sameTexts';
import { appendedRows } from '../../../workbook/tabChanges/appendedRows';
import { columnChanges } from '../../../workbook/tabChanges/columnChanges';
import { rowOf } from '../../../workbook/tabChanges/rowOf';
import type { WorkbookContent } from '../../wording/workbookContent';
import { requireWritable } from '../../everyAction/requireWritable';
import type { PlannedScopeTab } from './planSwitches';

/**
 * What is written to our list of groups where it is there.
 * @throws WorkbookError sheetProtected, sheetFiltered or noRoomForRows
 */
export function switchChanges(
  context: Excel.RequestContext,
  kept: KeptTab<ForeignTab>,
  { plan, freeRow }: PlannedScopeTab,
  { vocabulary: { answers } }: WorkbookContent,
): GuardedPlan {
  if (plan.switched.length + plan.added.length === 0) return NOTHING_TO_WRITE;
  const { tab } = kept;
  requireWritable(tab);
  const { group: groups, inScope } = tab.columns as Readonly<Record<'group' | 'inScope', number>>;
  const switched = plan.switched.map(({ statement, ...line }) => ({ ...line, row: rowOfCell(statement.place.cell) }));
  const added = appendedRows(context, kept, {
    at: freeRow,
    rows: plan.added.map(({ group, mark }) =>
      rowOf(tab, ['group', 'inScope'], (field) => textForCell(field === 'group' ? group.name : answers[mark])),
    ),
  });
  return {
    changes: [
      ...columnChanges(
        kept,
        switched.map(({ row, mark }) => ({ row, column: inScope, content: textForCell(answers[mark]) })),
      ),
      ...added.changes,
    ],
    guards: [
      sameShape(kept),
      sameTexts(kept, groups, new Map(switched.map(({ row, group }) => [row, group.name]))),
      ...added.guards,
    ],
  };
}

/** The names by which a new list of groups is found again. */
export function scopeTabNames(
  context: Excel.RequestContext,
  { names }: Pick<WorkbookSnapshot, 'names'>,
  sheet: string,
): readonly Change[] {
  return (['why', 'inScope', 'group'] as const).map((field) => {
    const column = ['group', 'inScope', 'why'].indexOf(field);
    const address = rowAddress(sheet, SCOPE_TAB_TOP, { first: column, last: column });
    return newTabsNameChange(context, { names }, SCOPE_TAB_NAMES[field], `=${address}`);
  });
}
