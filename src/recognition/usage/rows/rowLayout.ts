import { fieldText } from '../../headers/fieldText';
import type { CellValue } from '../../cells/WorkbookSnapshot';
import type { UsageTab } from '../UsageTab';

/** How the rows of a customer hang together, as pivot tables and merged cells show them. */
export interface RowLayout {
  /** True where a customer's name stands once, and blank beside its other services. */
  readonly hasSpans: boolean;
  /** True where a row without a service adds up its customer's services below. */
  readonly hasSubtotals: boolean;
}

type Cells = readonly CellValue[];

/** Tells how rows hang together: both need a column of services. */
export function rowLayout(tab: UsageTab, rows: readonly Cells[]): RowLayout {
  if (tab.columns.service === undefined) return { hasSpans: false, hasSubtotals: false };
  return {
    hasSpans: rows.some((cells, place) => {
      const isBelowName = place > 0 && !isBlank(fieldText(tab, rows[place - 1]!, tab.columns.customer));
      return isBelowName && isSpanned(tab, cells) && numbersIn(tab, cells).some(isNumber);
    }),
    hasSubtotals: rows.some((cells, place) => standsAbove(tab, cells, rows[place + 1]) && addsUp(tab, rows, place)),
  };
}

/** A service beside a blank customer. The live formulas ask the same. */
export function isSpanned(tab: UsageTab, cells: Cells): boolean {
  return isBlank(fieldText(tab, cells, tab.columns.customer)) && !isBlank(fieldText(tab, cells, tab.columns.service));
}

/** A customer without a service above one of the same customer with a service. The live formulas ask the same. */
export function standsAbove(tab: UsageTab, cells: Cells, below: Cells | undefined): boolean {
  const { customer, service } = tab.columns;
  const name = fieldText(tab, cells, customer);
  if (!below || isBlank(name) || !isBlank(fieldText(tab, cells, service))) return false;
  return !isBlank(fieldText(tab, below, service)) && isSameCustomer(name, fieldText(tab, below, customer));
}

function isSameCustomer(name: string, below: string): boolean {
  return isBlank(below) || below.toLowerCase() === name.toLowerCase();
}

function addsUp(tab: UsageTab, rows: readonly Cells[], place: number): boolean {
  const name = fieldText(tab, rows[place]!, tab.columns.customer);
  const end = rows.findIndex((cells, index) => {
    const isPart =
      isSameCustomer(name, fieldText(tab, cells, tab.columns.customer)) &&
      !isBlank(fieldText(tab, cells, tab.columns.service));
    return index > place && !isPart;
  });
  const parts = rows.slice(place + 1, end < 0 ? rows.length : end);
  return isSum(
    numbersIn(tab, rows[place]!),
    parts.map((cells) => numbersIn(tab, cells)),
  );
}

/** What stands in the columns of numbers. */
export function numbersIn(tab: UsageTab, cells: Cells): readonly CellValue[] {
  return numberColumns(tab).map((column) => cells[column - tab.left] ?? '');
}

/** The columns of numbers, 0-based. */
export function numberColumns({ months, monthlyEntitlements, columns }: UsageTab): readonly number[] {
  const places = [...months, ...monthlyEntitlements].map(({ column }) => column);
  return columns.entitlements === undefined ? places : [...places, columns.entitlements];
}

/** True when each number is the sum of those of the parts, and one of them is not 0. */
export function isSum(whole: readonly CellValue[], parts: readonly (readonly CellValue[])[]): boolean {
  const sums = whole.map((_, place) => parts.reduce((sum, part) => sum + numberOr0(part[place]), 0));
  const isUsed = whole.some((value) => isNumber(value) && value !== 0);
  return isUsed && whole.every((value, place) => Math.abs(numberOr0(value) - sums[place]!) < TOLERANCE);
}

const TOLERANCE = 1e-6;

function isNumber(value: CellValue): value is number {
  return typeof value === 'number';
}

function numberOr0(value: CellValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** As Excel's TRIM sees it. */
function isBlank(text: string): boolean {
  return /^ *$/.test(text);
}
