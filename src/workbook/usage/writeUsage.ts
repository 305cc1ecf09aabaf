import type { UsageColumnsPlan } from '../../domain/usage/planUsageColumns';
import { RESULT_COLUMNS, ofResultColumns, usageColumn, type ResultColumn } from '../../domain/usage/usageColumns';
import { rowsToTakeIn } from '../../recognition/usage/rowsBelow';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { textForCell } from '../../recognition/cells/textForCell';
import type { ResultColumns, UsageFormulas } from '../../recognition/usage/formulas/usageFormulas';
import type { Highlight } from '../../recognition/usage/formulas/usageHighlights';
import { WorkbookError } from '../../recognition/cells/WorkbookError';

export interface UsageWrite {
  readonly plan: UsageColumnsPlan;
  readonly results: ResultColumns;
  readonly headers: Readonly<Record<ResultColumn, string>>;
  readonly formulas: UsageFormulas;
  readonly highlights: readonly Highlight[];
  /** Our highlights that are there now and are to be replaced. */
  readonly oldHighlightIds: readonly string[];
}

/**
 * Where the result columns stand, or where they go: right of the header.
 * @throws WorkbookError noRoomForColumns when other cells stand there
 */
export function placeResultColumns(tab: UsageTab): ResultColumns {
  const missing = RESULT_COLUMNS.filter((column) => tab.columns[column] === undefined);
  const free = tab.right + 1;
  if (missing.length > 0 && (tab.sheet.used?.right ?? 0) > tab.right) {
    throw new WorkbookError('noRoomForColumns', { sheet: tab.sheet.name }, { count: missing.length });
  }
  return ofResultColumns((column) => tab.columns[column] ?? free + missing.indexOf(column));
}

/** Queues the result columns and highlights. The cost does not depend on the number of rows: formulas are filled down. */
export function writeUsage(context: Excel.RequestContext, tab: UsageTab, write: UsageWrite): void {
  const { plan, results } = write;
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  for (const column of plan.add) addColumn(sheet, tab, column, write);
  resizeTable(context, tab, plan.add.length > 0 ? Math.max(tab.right, ...Object.values(results)) : tab.right);
  if (tab.lastRow < tab.firstRow) return;
  for (const column of plan.fill) fillColumn(sheet, tab, column, write);
  if (plan.replaceHighlights) replaceHighlights(sheet, tab, write);
}

/** Queues the growth of a tab's table to a right edge and to the rows below that belong to it. */
export function resizeTable(context: Excel.RequestContext, tab: UsageTab, right: number): void {
  const { table, sheet, headerRow, left } = tab;
  if (!table || (right === table.area.right && rowsToTakeIn(tab) === 0)) return;
  const height = table.area.bottom + rowsToTakeIn(tab) - headerRow + 1;
  const cells = context.workbook.worksheets.getItem(sheet.name);
  context.workbook.tables
    .getItem(table.name)
    .resize(cells.getRangeByIndexes(headerRow, left, height, right - left + 1));
}

function addColumn(sheet: Excel.Worksheet, tab: UsageTab, column: ResultColumn, write: UsageWrite): void {
  const cell = sheet.getCell(tab.headerRow, write.results[column]);
  cell.copyFrom(sheet.getCell(tab.headerRow, tab.right), 'Formats');
  cell.numberFormat = [['General']];
  cell.values = [[textForCell(write.headers[column])]];
  cell.format.columnWidth = usageColumn(column).width;
}

function fillColumn(sheet: Excel.Worksheet, tab: UsageTab, column: ResultColumn, write: UsageWrite): void {
  const count = tab.lastRow - tab.firstRow + 1;
  const first = sheet.getCell(tab.firstRow, write.results[column]);
  const all = sheet.getRangeByIndexes(tab.firstRow, write.results[column], count, 1);
  // A text format would turn the formula into a text.
  first.numberFormat = [[usageColumn(column).numberFormat ?? 'General']];
  first.formulas = [[write.formulas[column]]];
  if (count > 1) {
    all.copyFrom(first, 'Formats');
    all.copyFrom(first, 'Formulas');
  }
}

function replaceHighlights(sheet: Excel.Worksheet, tab: UsageTab, write: UsageWrite): void {
  const right = Math.max(tab.right, ...Object.values(write.results));
  const body = sheet.getRangeByIndexes(tab.firstRow, tab.left, tab.lastRow - tab.firstRow + 1, right - tab.left + 1);
  for (const id of write.oldHighlightIds) body.conditionalFormats.getItem(id).delete();
  for (const { formula, fill, font } of write.highlights) {
    const format = body.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = font;
  }
}
