import { headerCells } from '../workbook/headerCells';
import { readMonthHeader } from '../workbook/readMonthHeader';
import type { UnclearUsageTab } from '../workbook/Tab';
import { RECOGNITION } from './recognition';

/** The columns that hold the same month of the same kind of number, those of one month; [] where no header tells. */
export function doubledMonth({ sheet, headerRow, candidates }: UnclearUsageTab): readonly number[] {
  const columns = new Map<string, number[]>();
  const add = (kind: string, month: number, column: number): void => {
    const key = `${kind} ${month}`;
    columns.set(key, [...(columns.get(key) ?? []), column]);
  };
  for (const { header, month, column } of candidates) {
    add(readMonthHeader(header, header, RECOGNITION.metrics)?.metric ?? 'mau', month, column);
  }
  // Entitlements are no candidates for usage.
  for (const { value, text, column } of headerCells(sheet, headerRow)) {
    const reading = readMonthHeader(value, text, RECOGNITION.metrics);
    if (reading?.type === 'month' && reading.metric === 'entitlements') add('entitlements', reading.month, column);
  }
  // Counts and shares may look alike here, where words above tell them apart: the month with most columns is doubled.
  const doubled = [...columns.values()].filter(({ length }) => length > 1);
  return doubled.sort((a, b) => b.length - a.length)[0] ?? [];
}
