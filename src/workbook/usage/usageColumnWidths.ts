/** Column widths of a usage sheet in points. */
export const USAGE_COLUMN_WIDTHS = {
  customer: 180,
  service: 120,
  entitlements: 80,
  month: 60,
  mauPercent: 60,
  growth: 90,
  health: 190,
} as const;
