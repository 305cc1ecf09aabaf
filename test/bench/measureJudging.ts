import type { CustomerUsage } from '../../src/domain/usage/CustomerUsage';
import { judgeUsage } from '../../src/domain/usage/judgeUsage';
import { monthOf } from '../../src/domain/usage/Month';
import { DEFAULT_USAGE_SETTINGS } from '../../src/domain/usage/UsageSettings';

/** Judging alone, against summing up the same numbers in the same run. */
export function measureJudging(count: number, monthCount: number): string[] {
  const months = Array.from({ length: monthCount }, (_, index) => monthOf(2026, index + 1));
  const customers = Array.from({ length: count }, (_, row): CustomerUsage => ({
    row,
    customer: `Customer ${row}`,
    service: '',
    entitlements: 1000 + (row % 4000),
    values: months.map((_month, index) => ((row * 7919) % 900) + index * (row % 13)),
  }));
  const [judging, summing] = [
    fastest(() => judgeUsage({ months, customers }, DEFAULT_USAGE_SETTINGS)),
    fastest(() =>
      customers.reduce((sum, { values }) => values.reduce<number>((part, value) => part + Number(value), sum), 0),
    ),
  ];
  return [
    `judging ${count.toLocaleString('en')} customers × ${monthCount} months`,
    `${((judging * 1000) / (count * monthCount)).toFixed(3)} µs per customer-month`,
    `${(judging / summing).toFixed(1)} × summing the same numbers`,
  ];
}

/** Milliseconds of the fastest of five runs. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
