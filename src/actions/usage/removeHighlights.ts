import type { RowKind } from '../../recognition/usage/rows/RowReading';
import { RESULT_COLUMNS } from '../../domain/usage/usageColumns';
import { NOBODY, isActedOn, type ActOn } from '../../recognition/usage/actOn';
import { lineOf, planStartList, type StartList } from '../../recognition/usage/countedTabs';
import { headerText } from '../../workbook/cells/KeptTab';
import { together } from '../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { sameShape } from '../../workbook/guards/sameShape';
import { samePlace } from '../../workbook/guards/samePlace';
import { isOwnMauTab } from '../../recognition/usage/isOwnMauTab';
import type { UsageState } from '../../workbook/usage/readUsage';
import { forgottenNames, removalChanges, type UsageRemoval } from '../../workbook/usage/removalChanges';
import { isLongColumn } from '../../workbook/tabChanges/longColumns';
import { columnNames, rememberedColumns } from '../../recognition/usage/rememberedColumns';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { listHeading } from '../wording/usageWords';
import { isOurMessage } from '../wording/isOurMessage';
import type { Tab } from '../../recognition/Tab';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import type { ActionResult, Mode, Problem } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { findUsageTab, usageTabNamed } from './customers/findUsageTab';
import { applyPlan } from '../everyAction/applyPlan';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { startChanges, startWarnings } from './customers/highlighting';
import { readUsageState } from './customers/readUsageState';
import { requireWritable } from '../everyAction/requireWritable';
import { orProblems, runAction } from '../everyAction/runAction';

export interface RemovedChanges {
  readonly highlightsRemoved: number;
  readonly columnsRemoved: number;
}

/**
 * Takes away exactly what highlighting added: our conditional formats and, in a sheet that is not the workbook's own
 * MAU tab, our three columns, the names of the limits and those that remember columns.
 * @param sheet the tab they are on, where several tabs hold usage
 */
export function removeHighlights(excel: ExcelHost, mode: Mode, sheet?: string): Promise<ActionResult<RemovedChanges>> {
  return runAction<RemovedChanges, unknown>({ ...excel, verb: 'removeHighlights' }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const { value: tab, problems } = await orProblems(
      async () => (sheet === undefined ? (await findUsageTab(layout)).tab : usageTabNamed(layout, sheet)),
      layout.content.messages,
    );
    if (!tab) return forgetColumns(context, mode, layout, problems);
    const { state, kept } = await readUsageState(context, tab, layout.content);
    const { text } = state.message;
    const message = text && isOurMessage(text) ? tab.columns.health : undefined;
    const removal = { highlightIds: state.highlights.ids, message, ...addedBeside(tab, state, layout) };
    const removed = { highlightsRemoved: removal.highlightIds.length, columnsRemoved: removal.columns.length };
    const headers = removal.columns.map((column) => headerText(tab, column));
    const list = listWithout(tab, layout);
    const isEmpty =
      removed.highlightsRemoved + removed.columnsRemoved + removal.names.length === 0 && message === undefined;
    const applied = await applyPlan(mode, {
      changes: removed,
      steps: [[tab.sheet.name, ...headers, ...removal.names]],
      isEmpty,
      requireWritable: () => requireWritable(tab),
      write: () => {
        const { changes, guards } = together([
          startChanges(context, { list, ...withoutActOn(tab, layout) }, layout),
          removalChanges(context, { ...kept, tab }, removal, layout.snapshot),
        ]);
        return guardedWrite(context, changes, [samePlace(kept), sameShape(kept), ...guards]);
      },
    });
    return { ...applied, problems: isEmpty ? [] : startWarnings(list, layout.content.messages) };
  });
}

/**
 * Takes the names away that are left where a run was cut once the customer's was gone, after our columns: they say nothing
 * any more.
 * @param problems why there is no tab
 */
async function forgetColumns(
  context: Excel.RequestContext,
  mode: Mode,
  { snapshot }: Layout,
  problems: readonly Problem[],
): Promise<ActionResult<RemovedChanges>> {
  const names = columnNames(snapshot);
  if (names.length === 0 || rememberedColumns(snapshot)) return { outcome: 'refused', problems };
  const applied = await applyPlan(mode, {
    changes: { highlightsRemoved: 0, columnsRemoved: 0 },
    steps: [names],
    isEmpty: false,
    write: () => guardedWrite(context, forgottenNames(context, snapshot, names), []),
  });
  return { ...applied, problems: [] };
}

/** Without its highlights a sheet is not counted any more; the workbook's own MAU tab is, and says no longer on what. */
function listWithout(removed: UsageTab, { snapshot, content }: Layout): StartList {
  const { name } = removed.sheet;
  const line = isOwnMauTab(removed, snapshot) ? lineOf(snapshot, name) : undefined;
  return planStartList(snapshot, name, line && [...line.slice(0, -1), ''], listHeading(content));
}

/** Nor are its customers listed. */
function withoutActOn(removed: UsageTab, { snapshot }: Layout): { readonly actOn?: ActOn } {
  const isListed = isActedOn(snapshot, removed.sheet.name) && !isOwnMauTab(removed, snapshot);
  return isListed ? { actOn: NOBODY } : {};
}

/** Rows in which no customer stands. */
const NOBODYS: readonly RowKind[] = ['blank', 'note', 'nameless'];

/** The columns and names that came with the highlights. */
function addedBeside(
  tab: UsageTab,
  { columns, rows: { rows: readings } }: UsageState,
  { snapshot, tabs }: Layout,
): Pick<UsageRemoval, 'columns' | 'alike' | 'names' | 'lastRow'> {
  const { settings } = snapshot;
  if (isOwnMauTab(tab, snapshot)) return { columns: [], alike: new Set(), names: [], lastRow: tab.lastRow };
  const isConstant = (name: string): boolean => settings.has(name) && settings.get(name)!.address === undefined;
  const areLimitsShared = tabs.some((other) => other.sheet.name !== tab.sheet.name && hasResults(other));
  const rows = tab.lastRow - tab.firstRow + 1;
  const added = RESULT_COLUMNS.flatMap((field) => {
    const [column, state] = [tab.columns[field], columns[field]];
    return column !== undefined && state && state.formulaCount > 0 ? [{ column, state }] : [];
  });
  const isLong = ({ state }: (typeof added)[number]): boolean =>
    state.areAlike && state.formulaCount === rows && isLongColumn(state, rows);
  // Where somebody typed among them, and none stands in the last row, those of the other columns tell.
  const filled = added.map(({ state: { areOnTop, formulaCount, lastFormula } }) => {
    const count = lastFormula === '' ? 0 : rows;
    return tab.firstRow + (areOnTop ? formulaCount : count) - 1;
  });
  const named = readings.findLast(({ kind }) => !NOBODYS.includes(kind))?.row ?? tab.firstRow;
  return {
    lastRow: Math.max(named, ...filled),
    columns: added.map(({ column }) => column),
    alike: new Set(added.filter(isLong).map(({ column }) => column)),
    names: [
      ...[SETTING_NAMES.healthyFrom, SETTING_NAMES.stalledUnder].filter((name) => isConstant(name) && !areLimitsShared),
      ...columnNames(snapshot),
    ],
  };
}

/** True for another tab that may have our live formulas, which read the limits. */
function hasResults(tab: Tab): boolean {
  return tab.role === 'usage' && RESULT_COLUMNS.some((column) => tab.columns[column] !== undefined);
}
