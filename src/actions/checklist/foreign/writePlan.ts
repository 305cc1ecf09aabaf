import type { NumberRun } from '../../../domain/numberRuns';
import { formulaText } from '../../../recognition/cells/formulaText';
import { UNMARKED_NAME } from '../../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { Unmarked } from '../../../recognition/foreign/readScopeStatements';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import type { KeptTab } from '../../../workbook/cells/KeptTab';
import { NOTHING_TO_WRITE, unguarded, together, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../../workbook/changes/guardedWrite';
import { nameChange } from '../../../workbook/changes/nameChange';
import { createScopeTab } from '../../../workbook/foreign/createScopeTab';
import { writeWithNewTabs } from '../../../workbook/undo/writeWithNewTabs';
import type { Layout } from '../../everyAction/readLayout';
import { namesPlan, type SaidLayout } from '../mapping/saidLayout';
import { answerChanges } from './answerChanges';
import { noWord } from './noWord';
import type { ForeignPlan, PlannedChecklist } from './planForeign';
import type { ForeignReading } from './readForeign';
import { writeForeign, type KeptChecklist } from './writeForeign';
import { rowParts, rowsInOneRequest } from '../../../workbook/foreign/rowParts';
import { scopeTabNames, switchChanges } from './writeSwitches';

/** A plan with what it was made from. */
export interface PlanToWrite {
  readonly reading: ForeignReading;
  readonly plan: ForeignPlan;
  /** What somebody said of the tabs. */
  readonly said: SaidLayout;
  keptOf(tab: ForeignTab): KeptTab<ForeignTab>;
}

/**
 * Writes a plan, our list of groups first: what it says decides about the rest, also after a cut. One request where the
 * checklists are not large, else one for as many rows as it can hold; each leaves a workbook from which the next run goes
 * on.
 */
export async function writePlan(
  context: Excel.RequestContext,
  layout: Pick<Layout, 'snapshot' | 'content'>,
  toWrite: PlanToWrite,
): Promise<void> {
  const [first = [], ...others] = requestsOf(toWrite);
  await writeFirst(context, layout, toWrite, first);
  for (const checklists of others) {
    const { changes, guards } = writeForeign(context, layout.snapshot, checklists, layout.content);
    await guardedWrite(context, changes, guards);
  }
}

/** Everything beside the rows goes with the first of them. */
async function writeFirst(
  context: Excel.RequestContext,
  { snapshot, content }: Pick<Layout, 'snapshot' | 'content'>,
  { reading, plan: { scope, toAnswer, toRemember }, said, keptOf }: PlanToWrite,
  checklists: readonly KeptChecklist[],
): Promise<void> {
  const { toMake } = scope;
  const questionnaires = reading.questionnaires.map((read) => ({ read, kept: keptOf(read.tab) }));
  const writes = together([
    unguarded(toMake ? scopeTabNames(context, snapshot, toMake.name) : []),
    ...(reading.scopeTab ? [switchChanges(context, keptOf(reading.scopeTab.tab), scope, content)] : []),
    writeForeign(context, snapshot, checklists, content),
    answerChanges(questionnaires, toAnswer, noWord(reading.statements, content)),
    namesPlan(context, snapshot, said, tabsOf(reading).map(keptOf)),
    meaningPlan(context, snapshot, toRemember),
  ]);
  await writeWithNewTabs(context, snapshot, writes, {
    names: toMake ? [toMake.name] : [],
    fill: ([place]) => toMake && createScopeTab(place!, toMake),
  });
}

/** Remembers what a blank means. */
function meaningPlan(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  unmarked: Unmarked | undefined,
): GuardedPlan {
  if (!unmarked) return NOTHING_TO_WRITE;
  return unguarded([nameChange(context, snapshot, UNMARKED_NAME, `=${formulaText(unmarked)}`)]);
}

function tabsOf({ checklists, questionnaires }: ForeignReading): readonly ForeignTab[] {
  return [...checklists, ...questionnaires].map(({ tab }) => tab);
}

/** The checklists that are written in each request: all together where they are small, else parts of each. */
function requestsOf({ plan, keptOf }: PlanToWrite): readonly (readonly KeptChecklist[])[] {
  const changed = plan.checklists.filter(({ isEmpty }) => !isEmpty);
  const parts = changed.map((planned) => {
    const kept = keptOf(planned.checklist.tab);
    return partsOf(planned).map((rows, index): KeptChecklist => ({ planned, kept, rows, isContinued: index > 0 }));
  });
  const isSmall = parts.length > 1 && parts.every(({ length }) => length === 1) && areSmall(changed);
  return isSmall ? [parts.flat()] : parts.flat().map((part) => [part]);
}

function areSmall(changed: readonly PlannedChecklist[]): boolean {
  const lines = changed.flatMap(({ checklist }) => checklist.lines);
  return lines.length <= rowsInOneRequest(lines);
}

/** Of many rows the headers go first, without any: taken back, a column goes as a whole once its rows are blank again. */
function partsOf({ checklist: { tab, lines } }: PlannedChecklist): readonly NumberRun[] {
  const { firstRow } = tab;
  const parts = rowParts(firstRow, lines);
  return parts.length <= 1
    ? [{ first: firstRow, last: firstRow + lines.length - 1 }]
    : [{ first: firstRow, last: firstRow - 1 }, ...parts];
}
