import type { CustomerUsage, SheetUsage, UsageCell } from '../domain/usage/CustomerUsage';
import { RESULT_COLUMNS, type ResultColumn } from '../domain/usage/planUsageColumns';
import { cultureOfTexts, parseNumberText, type NumberCulture } from './numberText';
import { bodyRange, fieldText } from './readRows';
import type { UsageTab } from './Tab';
import { isOurFormula } from './usageFormulas';
import { isOurHighlight } from './usageHighlights';
import type { CellValue } from './WorkbookSnapshot';

/** A usage sheet as it stands. */
export interface UsageState {
  readonly usage: SheetUsage;
  /** How numbers entered as text are read; undefined while there are none, or none that can be told. */
  readonly textNumbers: NumberCulture | undefined;
  /** Rows with numbers and without a customer: they are nobody's. */
  readonly nameless: NamelessRows;
  /** The names of total rows as they are written. */
  readonly totals: readonly string[];
  readonly columns: Readonly<Partial<Record<ResultColumn, UsageColumnState>>>;
  /** Columns with a name of ours that somebody else fills. */
  readonly theirColumns: readonly ResultColumn[];
  readonly highlights: UsageHighlightsState;
}

export interface NamelessRows {
  readonly count: number;
  /** 0-based row of the sheet; undefined without any. */
  readonly first: number | undefined;
}

export interface UsageColumnState {
  /** Of the first row; '' where none stands. */
  readonly formula: string;
  readonly lastFormula: string;
  readonly formulaCount: number;
  /** What each row shows, from the first row on. */
  readonly values: readonly CellValue[];
}

export interface UsageHighlightsState {
  /** Our conditional formats, each read for the first cell of its own range, and whether all reach the last cell. */
  readonly formulas: readonly string[];
  readonly ids: readonly string[];
  readonly reachLastCell: boolean;
}

/** How the cells of a usage sheet are understood. */
export interface UsageReading {
  /** How the workbook's language writes numbers. */
  readonly culture: NumberCulture;
  /** True for the name of a total row in any language. */
  isTotal(customer: string): boolean;
}

/**
 * Queues what is around the values of a usage sheet; call the result after the next sync with its rows. The cost does
 * not depend on the number of rows.
 */
export function queueUsage(
  context: Excel.RequestContext,
  tab: UsageTab,
  reading: UsageReading,
): (rows: readonly (readonly CellValue[])[]) => UsageState {
  const columns = RESULT_COLUMNS.flatMap((column) => queueColumn(context, tab, column) ?? []);
  const highlights = queueHighlights(context, tab);
  return (rows) => {
    const states = columns.map(({ column, formulas }) => ({
      column,
      ...formulas(),
      values: rows.map((row) => row[tab.columns[column]! - tab.left] ?? ''),
    }));
    const ours = states.filter((state) => isOurs(state, tab));
    return {
      ...readCustomers(tab, rows, reading),
      columns: Object.fromEntries(ours.map((state) => [state.column, state])),
      theirColumns: states.filter((state) => !ours.includes(state)).map(({ column }) => column),
      highlights: highlights(),
    };
  };
}

/** A column of ours holds our formulas, or nothing yet; where the first cell was typed over, the last one tells. */
function isOurs({ formula, lastFormula, formulaCount, values }: UsageColumnState, tab: UsageTab): boolean {
  if (formulaCount === 0) return values.every((value) => value === '');
  return formula === '' ? isOurFormula(lastFormula, tab, tab.lastRow) : isOurFormula(formula, tab, tab.firstRow);
}

function readCustomers(
  tab: UsageTab,
  rows: readonly (readonly CellValue[])[],
  { culture, isTotal }: UsageReading,
): Pick<UsageState, 'usage' | 'textNumbers' | 'nameless' | 'totals'> {
  const textNumbers = cultureOfTexts(textsOf(tab, rows), culture, tab.form === 'count');
  const cells = usageCells(textNumbers);
  const totals = new Set<string>();
  const customers: CustomerUsage[] = [];
  const nameless: number[] = [];
  rows.forEach((row, offset) => {
    const customer = fieldText(tab, row, tab.columns.customer);
    const at = tab.firstRow + offset;
    if (isNobody(customer)) {
      if (tab.months.some(({ column }) => typeof row[column - tab.left] === 'number')) nameless.push(at);
    } else if (isTotal(customer)) totals.add(customer);
    else customers.push(readCustomer(tab, row, { row: at, customer }, cells));
  });
  const months = tab.months.map(({ month }) => month);
  return {
    usage: { months, customers },
    textNumbers,
    nameless: { count: nameless.length, first: nameless[0] },
    totals: [...totals],
  };
}

/** Blanks alone are no name, nor is an error value; `isNoCustomer` in the formulas says the same. */
function isNobody(customer: string): boolean {
  return /^ *$/.test(customer) || ERROR_VALUE.test(customer);
}

const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)$/;

/** The texts in columns of numbers. */
function textsOf({ left, columns, months, monthlyEntitlements }: UsageTab, rows: readonly (readonly CellValue[])[]) {
  const places = [...months, ...monthlyEntitlements].map(({ column }) => column);
  if (columns.entitlements !== undefined) places.push(columns.entitlements);
  return rows.flatMap((row) =>
    places.map((column) => row[column - left]).filter((value) => typeof value === 'string' && value !== ''),
  ) as string[];
}

function readCustomer(
  tab: UsageTab,
  row: readonly CellValue[],
  of: Pick<CustomerUsage, 'row' | 'customer'>,
  cells: UsageCells,
): CustomerUsage {
  const { form, columns, months, monthlyEntitlements } = tab;
  const at = (column: number): CellValue => row[column - tab.left] ?? '';
  const entitlements = columns.entitlements === undefined ? 'blank' : cells.number(at(columns.entitlements));
  const usage = {
    ...of,
    service: fieldText(tab, row, columns.service),
    entitlements: form === 'count' ? entitlements : undefined,
    values: months.map(({ column }) => (form === 'percent' ? cells.percent(at(column)) : cells.number(at(column)))),
  };
  if (form !== 'count' || monthlyEntitlements.length === 0) return usage;
  return {
    ...usage,
    monthlyEntitlements: months.map(({ month }) => {
      const own = monthlyEntitlements.find((entry) => entry.month === month);
      return own && cells.number(at(own.column));
    }),
  };
}

interface UsageCells {
  number(value: CellValue): UsageCell;
  /** 62 for 62 %, as a fraction. */
  percent(value: CellValue): UsageCell;
}

function usageCells(culture: NumberCulture | undefined): UsageCells {
  const number = (value: CellValue): UsageCell => {
    if (typeof value === 'number') return value;
    if (value === '') return 'blank';
    return (culture && typeof value === 'string' ? parseNumberText(value, culture) : undefined) ?? 'text';
  };
  return {
    number,
    percent: (value) => {
      const read = number(value);
      const isFraction = typeof value === 'string' && value.includes('%');
      return typeof read === 'number' && !isFraction ? read / 100 : read;
    },
  };
}

function queueColumn(context: Excel.RequestContext, tab: UsageTab, column: ResultColumn) {
  const index = tab.columns[column];
  const count = tab.lastRow - tab.firstRow + 1;
  if (index === undefined || count <= 0) return undefined;
  const cells = context.workbook.worksheets.getItem(tab.sheet.name).getRangeByIndexes(tab.firstRow, index, count, 1);
  const first = queueFormula(cells.getCell(0, 0));
  if (count === 1) {
    // Excel looks for the special cells of a single cell in the whole sheet.
    const formulas = () => ({ formula: first(), lastFormula: first(), formulaCount: first() === '' ? 0 : 1 });
    return { column, formulas };
  }
  const last = queueFormula(cells.getCell(count - 1, 0));
  const all = cells.getSpecialCellsOrNullObject('Formulas');
  all.load('cellCount');
  const formulas = () => ({
    formula: first(),
    lastFormula: last(),
    formulaCount: all.isNullObject ? 0 : all.cellCount,
  });
  return { column, formulas };
}

/** The formula of a cell after the next sync; '' where none stands. */
function queueFormula(cell: Excel.Range): () => string {
  cell.load('formulas');
  return () => {
    const formula = (cell.formulas as CellValue[][])[0]?.[0];
    return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
  };
}

function queueHighlights(context: Excel.RequestContext, tab: UsageTab): () => UsageHighlightsState {
  const health = tab.columns.health;
  if (health === undefined || tab.lastRow < tab.firstRow) {
    return () => ({ formulas: [], ids: [], reachLastCell: false });
  }
  const body = bodyRange(context, tab);
  const all = body.conditionalFormats;
  all.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const last = body.getLastCell().conditionalFormats;
  last.load('items/id');
  return () => {
    const ours = all.items.filter(
      ({ type, customOrNullObject }) => type === 'Custom' && isOurHighlight(customOrNullObject.rule.formula, health),
    );
    const onLast = new Set(last.items.map(({ id }) => id));
    return {
      formulas: ours.map((format) => format.customOrNullObject.rule.formula),
      ids: ours.map(({ id }) => id),
      reachLastCell: ours.every(({ id }) => onLast.has(id)),
    };
  };
}
