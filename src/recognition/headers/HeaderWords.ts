import type { MonthNames } from '../text/loadMonthNames';
import type { MetricWords } from './metricWords';

/** What the cells of a header are read by. */
export interface HeaderWords {
  /** Words around and above months. */
  readonly metrics: MetricWords;
  /** Folded headers of columns that are known and no usage: owners, notes. */
  readonly known?: ReadonlySet<string>;
  /** Month names of other languages; left out until a sheet needs them. */
  readonly monthNames?: MonthNames | undefined;
}
