import { RESULT_COLUMNS, type ResultColumn } from '../../domain/usage/usageColumns';
import { cellAddress } from '../../recognition/cells/cellAddress';
import type { Place } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { headerText } from '../../workbook/cells/KeptTab';
import { together, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { samePlace } from '../../workbook/guards/samePlace';
import { sameShape } from '../../workbook/guards/sameShape';
import type { Layout } from '../everyAction/readLayout';
import { hasHighlights } from './customers/hasHighlights';
import { highlightChangesOf, highlightingChanges, startChanges, type HighlightChanges } from './customers/highlighting';
import { planUsage, type PlannedUsage } from './highlightCustomers';

/** What a check finds on the usage tab. */
export interface UsageCheck {
  /** Customers whose row cannot be judged. */
  readonly unjudged: readonly { readonly customer: string; readonly place: Required<Place> }[];
  /** Live columns in which formulas are missing, and what fills them again; undefined where all are there. */
  readonly lost: LostFormulas | undefined;
}

export interface LostFormulas {
  readonly tab: UsageTab;
  /** The headers of the columns. */
  readonly headers: readonly string[];
  /** Of the first of them. */
  readonly place: Required<Place>;
  readonly plan: GuardedPlan;
  readonly changes: HighlightChanges;
}

/**
 * Looks for customers who cannot be judged, and for live formulas of a highlighted sheet that somebody wrote over.
 * @throws WorkbookError, Refusal where it is not clear what to judge
 */
export async function checkUsage(
  context: Excel.RequestContext,
  layout: Layout,
  now: Date,
): Promise<UsageCheck | undefined> {
  if (!layout.usage && !layout.unclearUsage) return undefined;
  const judged = await planUsage(context, layout, { now });
  const { tab } = judged.highlighting.write;
  const { customer = tab.left } = tab.columns;
  const unjudged = judged.report.customers.filter(({ verdict }) => verdict.health === 'checkData');
  return {
    unjudged: unjudged.map(({ usage }) => ({
      customer: usage.customer,
      place: { sheet: tab.sheet.name, cell: cellAddress(usage.row, customer) },
    })),
    lost: lostFormulas(context, layout, judged),
  };
}

function lostFormulas(context: Excel.RequestContext, layout: Layout, judged: PlannedUsage): LostFormulas | undefined {
  const { read, highlighting } = judged;
  const { tab } = highlighting.write;
  const columns = RESULT_COLUMNS.filter((column) => isBroken(column, judged, layout));
  const [first] = columns.map((column) => tab.columns[column]);
  if (first === undefined) return undefined;
  const { changes, guards } = together([
    highlightingChanges(context, read.kept, highlighting, { snapshot: withBrokenNames(layout) }),
    startChanges(context, highlighting, layout),
  ]);
  return {
    tab,
    headers: columns.map((column) => headerText(tab, tab.columns[column]!)),
    place: { sheet: tab.sheet.name, cell: cellAddress(tab.headerRow, first) },
    plan: { changes, guards: [samePlace(read.kept), sameShape(read.kept), ...guards] },
    changes: highlightChangesOf(highlighting),
  };
}

/** Names that lead nowhere are mended for themselves. */
function withBrokenNames({ snapshot }: Layout): WorkbookSnapshot {
  return { ...snapshot, settings: new Map([...snapshot.settings].filter(([, { isLost }]) => !isLost)) };
}

/** Some of its rows have lost their formula, or all of them in a sheet that is highlighted. */
function isBroken(column: ResultColumn, { read, highlighting }: PlannedUsage, { snapshot }: Layout): boolean {
  const { tab } = highlighting.write;
  const found = read.state.columns[column];
  if (!found || tab.columns[column] === undefined || found.formulaCount === found.values.length) return false;
  return found.formulaCount > 0 || hasHighlights(tab, read.state, snapshot);
}
