import type { CustomerUsage, SheetUsage, UsageCell } from '../../../domain/usage/CustomerUsage';
import type { NumberCulture } from '../../text/parseNumber';
import { numbersOfTexts, parseTextNumber, type TextNumbers } from '../../text/textNumbers';
import { numberColumns } from './rowLayout';
import { isNobody, readRows, type UsageRowReadings } from './readRows';
import type { RowKind, RowReading, RowWords } from './RowReading';
import { cellAddress } from '../../cells/cellAddress';
import { WorkbookError } from '../../cells/WorkbookError';
import { fieldText } from '../../headers/fieldText';
import type { UsageTab } from '../UsageTab';
import { LARGEST_FRACTION } from '../usageForm';
import type { CellValue } from '../../cells/WorkbookSnapshot';

/** The customers of a usage sheet as its cells have them. */
export interface SheetCustomers {
  readonly usage: SheetUsage;
  /** How numbers entered as text are read; undefined while there are none, or none that can be told. */
  readonly textNumbers: TextNumbers | undefined;
  /** Every row and what it is. */
  readonly rows: UsageRowReadings;
  /** Customers who have nothing but small numbers among percentages. */
  readonly smallShares: SmallShares;
}

/** Names as they are written: 0.4 beside others' 62 and 80 may be 0.4 % or 40 %. */
export interface SmallShares {
  /** Of those somebody has to be asked about. */
  readonly unclear: readonly string[];
  /** Of those somebody said are percent. */
  readonly known: readonly string[];
}

/** How the cells of a usage sheet are understood. */
export interface UsageReading extends RowWords {
  /** How the workbook's language writes numbers. */
  readonly culture: NumberCulture;
  /** True for the name of a customer whose numbers up to 1 somebody said are percent like those of the others. */
  isSmallShare(name: string): boolean;
}

/** Understands the rows of a usage sheet, from its first row on. */
export function readCustomers(
  tab: UsageTab,
  cells: readonly (readonly CellValue[])[],
  reading: UsageReading,
): SheetCustomers {
  const textNumbers = numbersOfTexts(textsOf(tab, cells), reading.culture, tab.form);
  const rows = readRows(tab, textNumbers ? withNumbers(tab, cells, textNumbers) : cells, reading);
  const named = rows.rows.filter(({ kind }) => kind === 'customer');
  const cellsOf = ({ row }: RowReading): readonly CellValue[] => cells[row - tab.firstRow]!;
  const small = named.filter((row) => hasSmallShares(tab, cellsOf(row)));
  const known = small.filter(({ name }) => reading.isSmallShare(name));
  const usageOf = [usageCells(textNumbers, false), usageCells(textNumbers, true)] as const;
  const areKnown = new Set(known);
  const customers = named.map((row) => readCustomer(tab, cellsOf(row), row, usageOf[areKnown.has(row) ? 1 : 0]));
  if (rows.layout.hasSpans) requireOneRowEach(tab, customers);
  const namesOf = (of: readonly RowReading[]): readonly string[] => [...new Set(of.map(({ name }) => name))];
  const unclear = small.filter((row) => !areKnown.has(row));
  return {
    usage: { months: tab.months.map(({ month }) => month), customers },
    textNumbers,
    rows,
    smallShares: { unclear: namesOf(unclear), known: namesOf(known) },
  };
}

/** True among percentages for a row with its own name and nothing but numbers up to 1. The live formulas ask the same. */
function hasSmallShares(tab: UsageTab, cells: readonly CellValue[]): boolean {
  if (tab.form !== 'percent' || isNobody(fieldText(tab, cells, tab.columns.customer))) return false;
  const numbers = tab.months.map(({ column }) => cells[column - tab.left]).filter((cell) => typeof cell === 'number');
  return numbers.some((number) => number > 0) && numbers.every((number) => number <= 1);
}

/** Where names stand once for several rows, live formulas cannot find a customer and service that stand there twice. */
function requireOneRowEach({ sheet, columns }: UsageTab, customers: readonly CustomerUsage[]): void {
  const known = new Set<string>();
  for (const { customer, service, row } of customers) {
    const key = `${customer}\u0000${service}`.toLowerCase();
    const place = { sheet: sheet.name, cell: cellAddress(row, columns.customer!) };
    if (known.has(key)) throw new WorkbookError('usageCustomerTwice', place, { customer, service });
    known.add(key);
  }
}

/** The names, as they are written, of rows that are no customer's; also blanks that Excel's TRIM does not take away. */
export function namesLeftOut({ rows }: UsageRowReadings): readonly string[] {
  const named = rows.filter(({ kind, name }) => LEFT_OUT.has(kind) || (name.trim() === '' && !/^ *$/.test(name)));
  return [...new Set(named.map(({ name }) => name))];
}

/** What stands in the service column of rows that are left out, as it is written. */
export function servicesLeftOut({ rows }: UsageRowReadings): readonly string[] {
  return [...new Set(rows.filter(({ kind }) => kind === 'serviceTotal').map(({ name }) => name))];
}

const LEFT_OUT: ReadonlySet<RowKind> = new Set(['total', 'target', 'repeatedHeader', 'heading', 'note']);

/** The texts in columns of numbers. */
function textsOf(tab: UsageTab, rows: readonly (readonly CellValue[])[]): readonly string[] {
  const places = numberColumns(tab).map((column) => column - tab.left);
  const texts: string[] = [];
  for (const row of rows) {
    for (const place of places) {
      const cell = row[place];
      if (typeof cell === 'string' && cell !== '') texts.push(cell);
    }
  }
  return texts;
}

/** Rows with numbers for the texts that are some: what a row is does not depend on how its numbers were entered. */
function withNumbers(
  tab: UsageTab,
  rows: readonly (readonly CellValue[])[],
  numbers: TextNumbers,
): readonly (readonly CellValue[])[] {
  const places = numberColumns(tab).map((column) => column - tab.left);
  return rows.map((row) => {
    const cells = [...row];
    for (const place of places) {
      const cell = cells[place];
      if (typeof cell === 'string' && cell !== '') cells[place] = parseTextNumber(cell, numbers) ?? cell;
    }
    return cells;
  });
}

function readCustomer(
  tab: UsageTab,
  row: readonly CellValue[],
  { row: place, name }: RowReading,
  cells: UsageCells,
): CustomerUsage {
  const { form, columns, months, monthlyEntitlements, left } = tab;
  const read = cells[form];
  const usage = {
    row: place,
    customer: name,
    service: fieldText(tab, row, columns.service),
    entitlements: form === 'count' ? cells.count(cellAt(tab, row, columns.entitlements)) : undefined,
    values: months.map(({ column }) => read(row[column - left] ?? '')),
  };
  if (form !== 'count' || monthlyEntitlements.length === 0) return usage;
  return {
    ...usage,
    monthlyEntitlements: months.map(({ month }) => {
      const own = monthlyEntitlements.find((entry) => entry.month === month);
      return own && cells.count(cellAt(tab, row, own.column));
    }),
  };
}

/** Blank where there is no such column. */
function cellAt({ left }: UsageTab, row: readonly CellValue[], column: number | undefined): CellValue {
  return column === undefined ? '' : (row[column - left] ?? '');
}

/** How a cell is understood by what the months hold; 62 is 62 % where they hold percentages. */
type UsageCells = Readonly<Record<UsageTab['form'], (value: CellValue) => UsageCell>>;

/** What Excel shows of a formula whose result is still to come. */
const NO_RESULT_YET = '#GETTING_DATA';

/** @param isSmall true where 0.9 is 0.9 %, as somebody said */
function usageCells(numbers: TextNumbers | undefined, isSmall: boolean): UsageCells {
  const number = (value: CellValue): UsageCell => {
    if (typeof value === 'number') return value;
    if (value === '') return 'blank';
    if (value === NO_RESULT_YET) return 'uncalculated';
    return (numbers && typeof value === 'string' ? parseTextNumber(value, numbers) : undefined) ?? 'text';
  };
  return {
    count: (value) => (typeof value === 'string' && /[%％]/.test(value) ? 'share' : number(value)),
    fraction: (value) => {
      if (typeof value === 'number') return value > LARGEST_FRACTION ? 'otherScale' : value;
      const read = number(value);
      // Among texts such as "62 %", one without the sign is 0.9 % as likely as 90 %.
      const isBare = typeof read === 'number' && read !== 0 && !/[%％]/.test(String(value));
      return isBare && numbers?.hasPercentSigns ? 'text' : read;
    },
    percent: (value) => {
      const read = number(value);
      // Among 62 and 80, 0.9 is 90 % as likely as 0.9 %.
      if (typeof value === 'number') return !isSmall && value > 0 && value <= 1 ? 'otherScale' : value / 100;
      if (typeof read !== 'number' || /[%％]/.test(String(value))) return read;
      return read > 0 && read <= 1 ? 'text' : read / 100;
    },
  };
}
