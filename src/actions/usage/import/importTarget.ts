import { planUsageImport, type UsageImportPlan } from '../../../domain/usage/planUsageImport';
import { formatMonth } from '../../../localization/formatMonth';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { ChosenUsage } from '../../../recognition/usage/chooseUsage';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import type { KeyColumn } from '../../../workbook/usage/importChanges';
import { queueWidths, type ColumnWidths } from '../../../workbook/usage/movedWidths';
import { requireRoomBelow } from '../../../workbook/tabChanges/appendedRows';
import { createProblem, Refusal } from '../../everyAction/runAction';
import type { Layout } from '../../everyAction/readLayout';
import { readUsageState, type ReadUsage } from '../customers/readUsageState';
import type { FoundUsage } from '../customers/findUsageTab';
import { placeInSheet } from './placeInSheet';
import type { PlannedImport } from './newMauTab';
import type { NewMonth } from '../../../recognition/usage/placeMonths';

/** The tab usage goes into, as it was read. */
export interface ImportTarget extends Omit<ReadUsage, 'uncounted'> {
  readonly widths: ColumnWidths;
  /** 0-based rows that are blank. */
  readonly freeRows: readonly number[];
  /** What somebody said of its columns and rows. */
  readonly said: ChosenUsage | undefined;
  /** What somebody says of them this time. */
  readonly chosen: ChosenUsage | undefined;
}

/** @param months how many it may get */
export async function readTarget(
  context: Excel.RequestContext,
  { content }: Layout,
  { tab: found, said, chosen }: FoundUsage,
  months: number,
): Promise<ImportTarget> {
  const widths = queueWidths(context, found, months);
  const { tab, kept, state, rows } = await readUsageState(context, found, content, { said });
  const entered = [tab.columns.customer!, tab.columns.entitlements!, ...tab.months.map(({ column }) => column)];
  const isFree = (row: readonly CellValue[]): boolean => entered.every((column) => row[column - tab.left] === '');
  // In a sheet a blank row may divide customers from what stands below them.
  const freeRows = !tab.table ? [] : rows.flatMap((row, offset) => (isFree(row) ? [tab.firstRow + offset] : []));
  return { tab, kept, state, widths: widths(), freeRows, rows, said, chosen };
}

/**
 * Looks for room for new customers, below the last one, and for new months: in a table anywhere, in a sheet right of the
 * last month.
 * @returns the months, with how each comes in
 * @throws WorkbookError usageTabUnfit; noRoomForRows where totals, targets or notes stand below the customers
 */
export async function roomFor(
  context: Excel.RequestContext,
  target: ImportTarget,
  { plan, months }: PlannedImport,
  layout: Layout,
): Promise<readonly NewMonth[]> {
  const { tab, state, freeRows } = target;
  const added = plan.customers.filter(({ row }) => row === undefined).length;
  if (added > freeRows.length) requireRoomBelow(tab);
  if (added > 0 && !tab.table && endsOtherwise(state))
    throw new WorkbookError('noRoomForRows', { sheet: tab.sheet.name });
  return tab.table || months.length === 0 ? months : placeInSheet(context, target, { months, added }, layout);
}

/** Totals, targets or notes stand below the customers. */
function endsOtherwise({ rows }: ImportTarget['state']): boolean {
  const last = rows.rows.at(-1);
  return last !== undefined && last.kind !== 'customer';
}

/**
 * What stood in the columns that tell customers when they were read, by row of the sheet.
 * @param now the tab as it is by then
 */
export function keysOf({ tab, rows }: Pick<ImportTarget, 'tab' | 'rows'>, now: UsageTab): readonly KeyColumn[] {
  return (['customer', 'service'] as const).flatMap((field) => {
    const [column, read] = [now.columns[field], tab.columns[field]];
    if (column === undefined || read === undefined) return [];
    return [{ column, textIn: (row: number) => rows[row - tab.firstRow]?.[read - tab.left] }];
  });
}

/**
 * Checks that no value would replace another one.
 * @param target undefined for a tab that is still to be made
 * @throws Refusal naming each
 */
export function refuseConflicts(
  { conflicts }: ReturnType<typeof planUsageImport>,
  target: Pick<ImportTarget, 'tab' | 'rows'> | undefined,
  { content }: Pick<Layout, 'content'>,
): void {
  if (conflicts.length === 0) return;
  throw new Refusal(conflicts.map((conflict) => problemOf(conflict, target, content)));
}

function problemOf(
  { customer, month, row, present, value }: UsageImportPlan['conflicts'][number],
  target: Pick<ImportTarget, 'tab' | 'rows'> | undefined,
  { messages, language }: Layout['content'],
): ReturnType<typeof createProblem> {
  const words = { customer, month: formatMonth(month, language), value };
  const column = target?.tab.months.find((entry) => entry.month === month)?.column;
  if (!target || column === undefined || row === undefined) {
    return createProblem('usageFileConflict', messages, { ...words, present });
  }
  const { tab, rows } = target;
  const place = { sheet: tab.sheet.name, cell: cellAddress(row, column) };
  const shown = String(rows[row - tab.firstRow]![column - tab.left]);
  return createProblem('usageConflict', messages, { ...words, ...place, present: shown }, place);
}
