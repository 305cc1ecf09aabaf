import type { CustomerUsage, SheetUsage, UsageCell } from '../domain/usage/CustomerUsage';
import { RESULT_COLUMNS, type ResultColumn } from '../domain/usage/planUsageColumns';
import { bodyRange, fieldText, queueRows } from './readRows';
import type { UsageTab } from './Tab';
import { isOurHighlight } from './usageHighlights';
import type { CellValue } from './WorkbookSnapshot';

/** A usage sheet as it stands. */
export interface UsageState {
  readonly usage: SheetUsage;
  readonly columns: Readonly<Partial<Record<ResultColumn, UsageColumnState>>>;
  readonly highlights: UsageHighlightsState;
}

export interface UsageColumnState {
  readonly formula: string;
  readonly formulaCount: number;
  /** What each row shows, from the first row on. */
  readonly values: readonly CellValue[];
}

export interface UsageHighlightsState {
  /** Our conditional formats on the first row, and whether the same ones reach the last row. */
  readonly formulas: readonly string[];
  readonly ids: readonly string[];
  readonly reachLastRow: boolean;
}

/** Queues a usage sheet; call the result after the next sync. One block of values, however many customers. */
export function queueUsage(context: Excel.RequestContext, tab: UsageTab): () => UsageState {
  const rows = queueRows(context, tab);
  const columns = RESULT_COLUMNS.flatMap((column) => queueColumn(context, tab, column) ?? []);
  const highlights = queueHighlights(context, tab);
  return () => ({
    usage: {
      months: tab.months.map(({ month }) => month),
      customers: rows.values().flatMap((row, offset) => readCustomer(tab, row, tab.firstRow + offset) ?? []),
    },
    columns: Object.fromEntries(
      columns.map(({ column, first, formulas }) => [
        column,
        {
          formula: formulaText(first.formulas as CellValue[][]),
          formulaCount: formulas.isNullObject ? 0 : formulas.cellCount,
          values: rows.values().map((row) => row[tab.columns[column]! - tab.left] ?? ''),
        },
      ]),
    ),
    highlights: highlights(),
  });
}

/** Undefined for a row without a customer. */
function readCustomer(tab: UsageTab, row: readonly CellValue[], rowNumber: number): CustomerUsage | undefined {
  const customer = fieldText(tab, row, tab.columns.customer);
  if (customer === '') return undefined;
  const cell = (column: number): UsageCell => usageCell(row[column - tab.left] ?? '');
  return {
    row: rowNumber,
    customer,
    service: fieldText(tab, row, tab.columns.service),
    entitlements: cell(tab.columns.entitlements!),
    values: tab.months.map(({ column }) => cell(column)),
  };
}

function usageCell(value: CellValue): UsageCell {
  if (value === '') return 'blank';
  return typeof value === 'number' ? value : 'text';
}

function queueColumn(context: Excel.RequestContext, tab: UsageTab, column: ResultColumn) {
  const index = tab.columns[column];
  if (index === undefined || tab.lastRow < tab.firstRow) return undefined;
  const sheet = context.workbook.worksheets.getItem(tab.sheet.name);
  const first = sheet.getCell(tab.firstRow, index);
  first.load('formulas');
  const formulas = sheet
    .getRangeByIndexes(tab.firstRow, index, tab.lastRow - tab.firstRow + 1, 1)
    .getSpecialCellsOrNullObject('Formulas');
  formulas.load('cellCount');
  return { column, first, formulas };
}

function formulaText(formulas: readonly (readonly CellValue[])[]): string {
  const formula = formulas[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
}

function queueHighlights(context: Excel.RequestContext, tab: UsageTab): () => UsageHighlightsState {
  const health = tab.columns.health;
  if (health === undefined || tab.lastRow < tab.firstRow) {
    return () => ({ formulas: [], ids: [], reachLastRow: false });
  }
  const body = bodyRange(context, tab);
  const first = queueFormats(body);
  const last = queueFormats(body.getLastRow());
  return () => {
    const ours = (formats: Excel.ConditionalFormatCollection, row: number): Excel.ConditionalFormat[] =>
      formats.items.filter(({ type, customOrNullObject }) => {
        const formula = type === 'Custom' ? customOrNullObject.rule.formula : '';
        return isOurHighlight(formula, health, row);
      });
    const onFirst = ours(first, tab.firstRow);
    return {
      formulas: onFirst.map((format) => format.customOrNullObject.rule.formula),
      ids: onFirst.map(({ id }) => id),
      reachLastRow: ours(last, tab.lastRow).length === onFirst.length,
    };
  };
}

function queueFormats(range: Excel.Range): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = range;
  conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return conditionalFormats;
}
