import type { ColumnChoice } from '../../src/actions/usage/customers/ColumnChoice';
import type { BookCell } from '../support/bookOf';

/** A usage sheet of a shape people have, and what is said of it. */
export interface UsageShape {
  readonly name: string;
  readonly lines: readonly (readonly BookCell[])[];
  readonly columns?: ColumnChoice;
}

const MONTHS = ['Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026'];

/** Healthy, exactly at the limits, below, stalled, and everything that is data to check. */
const COUNTS: readonly (readonly BookCell[])[] = [
  ['Healthy', 100, 80, 80, 80, 80],
  ['Exactly 70 %', 1000, 700, 700, 700, 700],
  ['Exactly 3 %', 1000, 100, 101, 102, 103],
  ['Growing', 100, 40, 45, 50, 55],
  ['Hardly growing', 5000, 1000, 1010, 1020, 1029],
  ['Falling', 100, 60, 55, 50, 40],
  ['From nothing', 100, 0, 10, 20, 30],
  ['Without history', 100, '', '', '', 30],
  ['A month late', 100, 50, 50, 50, ''],
  ['Long silent', 100, 50, 50, '', ''],
  ['Never', 100, '', '', '', ''],
  ['Words', 100, 50, 50, 50, 'n/a'],
  ['Negative', 100, 50, 50, 50, -5],
  ['Too many', 100, 50, 50, 50, 150],
  ['No entitlements', '', 50, 50, 50, 50],
  ['A share', 100, 50, 50, 50, 0.5],
  ['Text numbers', '1,000', '500', '500', '500', '510'],
  ['A share in text', 100, 50, 50, 50, '50 %'],
  ['Twice', 100, 50, 50, 50, 50],
  ['Twice', 100, 60, 60, 60, 60],
  ['Ｗｉｄｅ', '１００', '５０', '５０', '５０', '４０'],
  ['<5*?~', 100, 50, 50, 50, 50],
];

const SERVICES: readonly (readonly BookCell[])[] = [
  ['Adatum', '', 150, 76, 79, 80, 82],
  ['', 'Teams', 100, 55, 56, 57, 59],
  ['', 'Exchange', 50, 21, 23, 23, 23],
  ['Litware', '', 30, 12, 12, 12, 12],
  ['', 'Teams', 20, 8, 8, 8, 8],
  ['', 'Exchange', 10, 4, 4, 4, 4],
  ['Total', '', 180, 88, 91, 92, 94],
];

/** Shapes of the four kinds in which verdicts went wrong: months, rows, lists, scales. */
export const USAGE_SHAPES: readonly UsageShape[] = [
  { name: 'months', lines: [['Customer', 'Entitlements', ...MONTHS], ...COUNTS] },
  {
    name: 'newest first, a month without a year',
    lines: [
      ['Oct', 'Sep 2026', 'Aug 2026', 'Jul 2026', 'Customer', 'Assigned', 'Purchased'],
      ...COUNTS.map(([name, seats, jul, aug, sep, oct]) => [oct!, sep!, aug!, jul!, name!, seats!, 500]),
    ],
  },
  {
    name: 'short months, prefilled months to come',
    lines: [
      ['Kunde', 'Lizenzen', '07/26', '08/26', '09/26', '10/26', '11/26', '12/26'],
      ...COUNTS.map((line) => [...line, 0, 0]),
    ],
  },
  {
    name: 'targets, notes and the header once more',
    lines: [
      ['お客様', 'ライセンス数', '2026年7月', '2026年8月', '2026年9月', '2026年10月'],
      ...COUNTS.slice(0, 8),
      ['お客様', 'ライセンス数', '2026年7月', '2026年8月', '2026年9月', '2026年10月'],
      ...COUNTS.slice(8, 12),
      ['合計', 5000, 1, 2, 3, 4],
      ['', '', '', '', '', ''],
      ['目標', 100, 70, 70, 70, 70],
      ['※ 試用版を除く', '', '', '', '', ''],
    ],
  },
  { name: 'a pivot table', lines: [['Customer', 'Service', 'Licenses', ...MONTHS], ...SERVICES] },
  {
    name: 'entitlements of each month',
    lines: [
      ['Customer', 'Entitlements Jul 2026', 'MAU Jul 2026', 'Entitlements Oct 2026', 'MAU Oct 2026'],
      ...COUNTS.map(([name, seats, jul, , , oct]) => [name!, seats!, jul!, seats!, oct!]),
    ],
  },
  {
    name: 'percentages',
    lines: [
      ['Customer', ...MONTHS.map((month) => `MAU % ${month}`)],
      ['Healthy', 80, 80, 80, 80],
      ['Growing', 40, 45, 50, 55],
      ['Falling', 60, 55, 50, 40],
      ['Another scale', 80, 80, 80, 0.9],
      ['Small', 0.4, 0.4, 0.4, 0.4],
      ['Small and growing', 0.4, 0.5, 0.5, 0.8],
      ['Small, then not', 0.4, 0.4, 0.4, 40],
      ['Above', 80, 80, 80, 8000],
      ['Text', '62 %', '62 %', '62 %', '60 %'],
      ['Comma', '62.5', '62.5', '62.5', '60.5'],
    ],
    columns: { smallShares: 'Small; Small and growing; Small, then not' },
  },
  {
    name: 'fractions',
    lines: [
      ['Customer', ...MONTHS.map((month) => `MAU % ${month}`)],
      ['Healthy', 0.8, 0.8, 0.8, 0.8],
      ['Growing', 0.4, 0.45, 0.5, 0.55],
      ['Falling', 0.6, 0.55, 0.5, 0.4],
      ['At the limit', 0.7, 0.7, 0.7, 0.7],
      ['Above', 1.2, 1.2, 1.2, 1.3],
    ],
  },
];

/** How a workbook may want usage judged, as defined names. */
export const SETTINGS: readonly Readonly<Record<string, string>>[] = [
  {},
  { GrowthBasis: '="Percentage points"' },
  { GrowthPeriod: '="Every month"' },
  { GrowthWindow: '=1', HealthyFrom: '=0.5', StalledUnder: '=0.1' },
];
