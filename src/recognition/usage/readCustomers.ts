import type { CustomerUsage, SheetUsage, UsageCell } from '../../domain/usage/CustomerUsage';
import { cultureOfTexts, parseNumber, type NumberCulture } from '../text/parseNumber';
import { fieldText } from '../headers/fieldText';
import type { UsageTab } from './UsageTab';
import type { CellValue } from '../cells/WorkbookSnapshot';

/** The customers of a usage sheet as its cells have them. */
export interface SheetCustomers {
  readonly usage: SheetUsage;
  /** How numbers entered as text are read; undefined while there are none, or none that can be told. */
  readonly textNumbers: NumberCulture | undefined;
  /** Rows with numbers and without a customer: they are nobody's. */
  readonly nameless: NamelessRows;
  /** The names of total rows as they are written. */
  readonly totals: readonly string[];
}

export interface NamelessRows {
  readonly count: number;
  /** 0-based row of the sheet; undefined without any. */
  readonly first: number | undefined;
}

/** How the cells of a usage sheet are understood. */
export interface UsageReading {
  /** How the workbook's language writes numbers. */
  readonly culture: NumberCulture;
  /** True for the name of a total row in any language. */
  isTotal(customer: string): boolean;
}

/** Understands the rows of a usage sheet, from its first row on. */
export function readCustomers(
  tab: UsageTab,
  rows: readonly (readonly CellValue[])[],
  { culture, isTotal }: UsageReading,
): SheetCustomers {
  const textNumbers = cultureOfTexts(textsOf(tab, rows), culture, tab.form);
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
export function isNobody(customer: string): boolean {
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
  const entitlements = columns.entitlements === undefined ? 'blank' : cells.count(at(columns.entitlements));
  const usage = {
    ...of,
    service: fieldText(tab, row, columns.service),
    entitlements: form === 'count' ? entitlements : undefined,
    values: months.map(({ column }) => cells[form](at(column))),
  };
  if (form !== 'count' || monthlyEntitlements.length === 0) return usage;
  return {
    ...usage,
    monthlyEntitlements: months.map(({ month }) => {
      const own = monthlyEntitlements.find((entry) => entry.month === month);
      return own && cells.count(at(own.column));
    }),
  };
}

/** How a cell is understood by what the months hold; 62 is 62 % where they hold percentages. */
type UsageCells = Readonly<Record<UsageTab['form'], (value: CellValue) => UsageCell>>;

function usageCells(culture: NumberCulture | undefined): UsageCells {
  const number = (value: CellValue): UsageCell => {
    if (typeof value === 'number') return value;
    if (value === '') return 'blank';
    return (culture && typeof value === 'string' ? parseNumber(value, culture, 'asExcel') : undefined) ?? 'text';
  };
  return {
    count: (value) => (typeof value === 'string' && /[%％]/.test(value) ? 'share' : number(value)),
    fraction: number,
    percent: (value) => {
      const read = number(value);
      const isFraction = typeof value === 'string' && value.includes('%');
      return typeof read === 'number' && !isFraction ? read / 100 : read;
    },
  };
}
