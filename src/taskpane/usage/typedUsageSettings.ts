import type { UsageSettings } from '../../domain/usage/UsageSettings';

/** Settings as they stand in a form: limits in percent, the window in months. */
export type TypedUsageSettings = Readonly<Record<'healthyFrom' | 'stalledUnder' | 'window', string>> &
  Pick<UsageSettings, 'basis' | 'period'>;

/** What a form begins with. */
export function typedOf({ healthyFrom, stalledUnder, window, basis, period }: UsageSettings): TypedUsageSettings {
  return {
    healthyFrom: inPercent(healthyFrom),
    stalledUnder: inPercent(stalledUnder),
    window: String(window),
    basis,
    period,
  };
}

/** What a form says; what is no number is NaN, which is none that may be written. */
export function settingsOf({ healthyFrom, stalledUnder, window, basis, period }: TypedUsageSettings): UsageSettings {
  return {
    healthyFrom: fractionOf(healthyFrom),
    stalledUnder: fractionOf(stalledUnder),
    window: Number(window),
    basis,
    period,
  };
}

/** Rounded, because 0.07 times 100 is a hair above 7. */
function inPercent(fraction: number): string {
  return String(Number((fraction * 100).toFixed(10)));
}

function fractionOf(percent: string): number {
  return Number((Number(percent) / 100).toFixed(12));
}
