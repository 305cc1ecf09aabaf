import { saidOfColumns, withMonths, type NewMonth } from '../../../recognition/usage/placeMonths';
import { placeCustomers, type PlacedCustomer } from '../../../recognition/usage/placeCustomers';
import { areRemembered } from '../../../recognition/usage/rememberedColumns';
import { rowsToTakeIn } from '../../../recognition/usage/rows/rowsBelow';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import { keepAgain, keptCells, type KeptTab } from '../../../workbook/cells/KeptTab';
import type { Change, DoneChange } from '../../../workbook/changes/Change';
import { NOTHING_TO_WRITE, together, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../../workbook/changes/guardedWrite';
import type { Guard } from '../../../workbook/guards/Guard';
import { sameEnd } from '../../../workbook/guards/sameEnd';
import { stillBlank } from '../../../workbook/guards/stillBlank';
import { sameShape } from '../../../workbook/guards/sameShape';
import { samePlace } from '../../../workbook/guards/samePlace';
import { afterwards } from '../../../workbook/tabChanges/afterwards';
import { importChanges } from '../../../workbook/usage/importChanges';
import { rememberedColumnsChanges } from '../../../workbook/usage/rememberedColumnsChanges';
import { removedHighlights } from '../../../workbook/usage/removalChanges';
import { grownTable } from '../../../workbook/usage/usageChanges';
import type { Layout } from '../../everyAction/readLayout';
import { highlightingChanges, startChanges, type Highlighting } from '../customers/highlighting';
import { withRows } from './afterImport';
import { importParts } from './importParts';
import { keysOf, type ImportTarget } from './importTarget';
import type { PlannedImport } from './newMauTab';
import type { PartsEntered, Planned } from './PartsEntered';
import { changesOf } from './UsageImportChanges';

interface ToWrite extends PlannedImport {
  readonly highlighting: Highlighting | undefined;
  readonly parts: PartsEntered;
  readonly agreed: Planned;
}

/**
 * Writes an import. What fits into one request is entered and finished in it; else the usage is entered part by part,
 * and what it comes to is for a fresh reading to tell.
 * @returns whether it is finished
 * @throws WorkbookError rowsMoved, cancelled
 */
export async function writeImport(
  context: Excel.RequestContext,
  layout: Layout,
  target: ImportTarget,
  planned: ToWrite,
): Promise<boolean> {
  const { plan, months, highlighting, parts } = planned;
  const { tab, freeRows } = target;
  const placed = placeCustomers(plan.customers, tab, freeRows);
  const divided = importParts(placed, tab, parts.writing.bytes);
  if (divided.length > 1) {
    await writeParts(context, target, divided, { ...planned, names: namesToWrite(context, layout, target, months) });
    return false;
  }
  const kept = { ...target.kept, tab };
  const entered = importChanges(context, { kept, keys: keysOf(target, tab), widths: target.widths }, placed, months);
  const names = namesToWrite(context, layout, target, months);
  const finished = finish(context, kept, { highlighting, placed }, layout);
  await guardedWrite(
    context,
    [
      ...finished.before,
      ...grownTable(context, tab, tab.right),
      ...entered.changes,
      ...names,
      ...finished.after.changes,
    ],
    [samePlace(kept), sameShape(target.kept), ...entered.guards, ...finished.after.guards],
  );
  return true;
}

interface Named {
  /** Names of the tab's columns. */
  readonly names: readonly Change[];
}

/** What somebody says of the tab now, or of its months before, as names on the headers where they then stand. */
function namesToWrite(
  context: Excel.RequestContext,
  { snapshot }: Layout,
  { tab, said, chosen }: ImportTarget,
  months: readonly NewMonth[],
): readonly Change[] {
  const isNew = chosen !== undefined && !areRemembered(snapshot, tab, chosen);
  const areMore = months.length > 0 && said?.months !== undefined;
  if (!said || (!isNew && !areMore)) return [];
  return rememberedColumnsChanges(context, snapshot, withMonths(tab, months), saidOfColumns(said, tab, months));
}

/** The first part brings the months; each further one goes by what the tab is to be after those before it. */
async function writeParts(
  context: Excel.RequestContext,
  target: ImportTarget,
  divided: readonly (readonly PlacedCustomer[])[],
  { plan, months, highlighting, parts, agreed, names }: ToWrite & Named,
): Promise<void> {
  const { tab } = target;
  let kept: (() => KeptTab<UsageTab>) | undefined;
  for (const [index, part] of divided.entries()) {
    parts.expect(plan.customers.length, agreed);
    const isFirst = index === 0;
    const monthsAdded = isFirst ? months : [];
    const next = divided[index + 1];
    const following = next && keptFromNowOn(target.kept, tabBefore(tab, next, months));
    const rest = following ? [following.change] : [];
    if (!kept) await writeFirst(context, target, divided, { months, highlighting, names: [...names, ...rest] });
    else await writeFurther(context, target, part, { kept: kept(), rest });
    kept = following?.kept;
    const customers = part.map(({ customer }) => customer);
    parts.add(tab.sheet.name, part.length, {
      ...changesOf({ ...plan, customers, monthsAdded: monthsAdded.map(({ month }) => month) }),
      rowsAddedToTable: isFirst ? rowsToTakeIn(tab) : 0,
    });
  }
}

/** The tab with its new months, and the rows above those of a part. */
function tabBefore(tab: UsageTab, part: readonly PlacedCustomer[], months: readonly NewMonth[]): UsageTab {
  const below = part.find(({ row }) => row > tab.lastRow)?.row ?? tab.lastRow + 1;
  return withRows(withMonths(tab, months), below - 1);
}

/** Nothing is begun where there is no room for what the further parts add. */
async function writeFirst(
  context: Excel.RequestContext,
  target: ImportTarget,
  divided: readonly (readonly PlacedCustomer[])[],
  { months, highlighting, names }: Pick<ToWrite, 'months' | 'highlighting'> & Named,
): Promise<void> {
  const { tab } = target;
  const kept = { ...target.kept, tab };
  const [part = []] = divided;
  const areAdded = divided.flat().some(({ row }) => row > tab.lastRow);
  const room = areAdded ? [sameEnd(kept.block.worksheet, tab.sheet.used)] : [];
  const entered = importChanges(context, { kept, keys: keysOf(target, tab), widths: target.widths }, part, months);
  await guardedWrite(
    context,
    [
      ...oldHighlights(context, kept, highlighting, part),
      ...grownTable(context, tab, tab.right),
      ...entered.changes,
      ...names,
    ],
    [samePlace(kept), sameShape(target.kept), ...room, ...entered.guards],
  );
}

/** Follows a tab from the end of a request on: whatever others do before the next one, that finds its cells. */
function keptFromNowOn(before: KeptTab, tab: UsageTab): { readonly change: Change; kept(): KeptTab<UsageTab> } {
  let kept: KeptTab<UsageTab>;
  const readBack = (): void => {
    kept = keepAgain(before, tab);
    kept.block.load('address');
  };
  const done = (): DoneChange => ({ undo: [], theirs: [] });
  return { change: { prepare: () => ({ write: () => {}, readBack, done }) }, kept: () => kept };
}

/** @param kept the tab as the parts before it left it */
async function writeFurther(
  context: Excel.RequestContext,
  target: ImportTarget,
  part: readonly PlacedCustomer[],
  { kept, rest }: { readonly kept: KeptTab<UsageTab>; readonly rest: readonly Change[] },
): Promise<void> {
  const { changes, guards } = importChanges(
    context,
    { kept, keys: keysOf(target, kept.tab), widths: target.widths },
    part,
    [],
  );
  const all = [samePlace(kept), sameShape(kept), lastRowThere(kept), ...guards];
  await guardedWrite(context, [...changes, ...rest], all);
}

/** Cells that are no table do not tell that rows above were deleted: then customers would go in below a gap. */
function lastRowThere(kept: KeptTab<UsageTab>): Guard {
  const { lastRow, columns, table } = kept.tab;
  return () => {
    const isBlank = stillBlank(keptCells(kept, { row: lastRow, column: columns.customer! }))();
    return () => table !== undefined || !isBlank();
  };
}

/** Old highlights go before cells move, because what they are called by may change with them. */
function oldHighlights(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  highlighting: Highlighting | undefined,
  placed: readonly PlacedCustomer[],
): readonly Change[] {
  const write = highlighting?.write;
  if (!write?.plan.replaceHighlights) return [];
  const lastRow = Math.max(kept.tab.lastRow, ...placed.map(({ row }) => row));
  return removedHighlights(context, kept, write.oldHighlightIds, lastRow);
}

function finish(
  context: Excel.RequestContext,
  kept: KeptTab<UsageTab>,
  { highlighting, placed }: Pick<ToWrite, 'highlighting'> & { readonly placed: readonly PlacedCustomer[] },
  layout: Layout,
): { readonly before: readonly Change[]; readonly after: GuardedPlan } {
  if (!highlighting) return { before: [], after: NOTHING_TO_WRITE };
  const { write } = highlighting;
  const moved = { ...highlighting, write: { ...write, oldHighlightIds: [] } };
  const { guards } = startChanges(context, highlighting, layout);
  const after = afterwards(() => {
    const sheet = highlightingChanges(context, { ...kept, tab: write.tab }, moved, layout);
    return { ...sheet, changes: [...sheet.changes, ...startChanges(context, highlighting, layout).changes] };
  });
  // The Start tab is looked at before, because its formulas move with the columns they count.
  return {
    before: oldHighlights(context, kept, highlighting, placed),
    after: together([after, { changes: [], guards }]),
  };
}
