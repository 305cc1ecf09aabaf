import { monthOf, type Month } from '../../../domain/usage/Month';
import type { MetricWord, UsageMetric } from '../../headers/metricWords';
import type { MonthReading } from '../../text/findMonth';
import type { ReadMonthColumn } from './placeYears';
import type { Year } from './readRowsAbove';

export function monthReading(month: Month): ReadMonthColumn['reading'] {
  return { type: 'month', month };
}

/** The month of the year above it, where it has none of its own. */
export function withYear(reading: MonthReading, above: Year | undefined): MonthReading {
  if (reading.type !== 'monthOfYear' || !above) return reading;
  return monthReading(monthOf(above.year, reading.monthNumber));
}

/** What the numbers under a month count, where the word says it. */
export function usageMetric(metric: MetricWord | undefined): UsageMetric | undefined {
  return metric === 'other' || metric === 'month' ? undefined : metric;
}
