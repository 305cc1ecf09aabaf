import type { RepairKind } from '../../domain/check/RepairKind';
import type { Place } from '../../recognition/cells/WorkbookError';
import type { Tab } from '../../recognition/Tab';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import type { LostFormulas } from '../usage/checkUsage';

/** Something broken, in one sentence that says how it is mended. */
export interface RepairFinding extends Place {
  readonly kind: RepairKind;
  readonly message: string;
  /** Mended by us on somebody's word, or by a person who alone can decide. */
  readonly mend: 'offered' | 'yours';
}

/** What filling live formulas changes. */
type UsageCounts = LostFormulas['changes'];

/** What mending changes. */
export interface RepairChanges extends UsageCounts {
  readonly idsRestored: number;
  readonly listsRestored: number;
  readonly filtersExtended: number;
  /** Of the Start tab. */
  readonly countsRestored: number;
  readonly namesMended: number;
}

/** What one kind of check finds, and what mends it. */
export interface RepairPart {
  readonly findings: readonly RepairFinding[];
  readonly plan: GuardedPlan;
  readonly changes: Readonly<Partial<RepairChanges>>;
  /** Tabs that are written to. */
  readonly writesTo: readonly Pick<Tab, 'sheet' | 'table'>[];
}

export const NOTHING_FOUND: RepairPart = {
  findings: [],
  plan: NOTHING_TO_WRITE,
  changes: {},
  writesTo: [],
};
