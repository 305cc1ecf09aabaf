import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { placeOf } from '../../recognition/cells/cellAddress';
import { NEXT_STEPS_NAME, SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { CellValue, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { ListTab } from '../../recognition/lists/ListTab';
import { isBrokenNextSteps, nextStepsFormula, type CountedColumns } from '../../recognition/lists/nextStepsFormula';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { nextStepsChanges, queueNextSteps, type NextStepsPlace } from '../../workbook/start/nextStepsChanges';
import type { Problem } from '../everyAction/ActionResult';
import type { Layout } from '../everyAction/readLayout';
import { createProblem } from '../everyAction/runAction';
import { firstWords } from '../wording/firstWords';
import { listHeadersOf } from '../wording/listHeaders';
import type { WorkbookContent } from '../wording/workbookContent';
import type { PlannedList } from './ownList';
import { rowsReference } from './rowsReference';

/** The lists whose lines are next steps. */
const COUNTED = ['tasks', 'acceleration'] as const;

/** Rows of a list that is no table; it may grow. */
const MANY_ROWS = 10_000;

/** The line of the Start tab that tells the next steps, live, and what stands in its place. */
export interface NextSteps {
  readonly place: NextStepsPlace;
  readonly found: CellValue;
  readonly formula: string;
  /** True where a list that it counted is gone. */
  readonly isBroken: boolean;
  /** `blocked`: the tab is protected; `taken`: something of somebody's stands there. */
  readonly state: 'same' | 'wanted' | 'blocked' | 'taken';
}

/**
 * Queues the line; call the result after the next sync, with what is to become of the lists. Undefined for a workbook
 * without a Start tab, or without a list, and where somebody deleted the line.
 */
export function readNextSteps(
  context: Excel.RequestContext,
  layout: Layout,
): (planned: readonly PlannedList[]) => NextSteps | undefined {
  const { snapshot, content } = layout;
  const place = placeIn(snapshot);
  if (!place) return () => undefined;
  const read = queueNextSteps(context, place);
  return (planned) => {
    const lists = COUNTED.flatMap((kind) => columnsOf(kind, planned, layout) ?? []);
    const found = read();
    const words = wordsOf(content);
    const isBroken = isBrokenNextSteps(String(found), words);
    if (lists.length === 0 && !isBroken) return undefined;
    const formula = lists.length === 0 ? '' : nextStepsFormula(lists, words);
    return { place, found, formula, isBroken, state: stateOf(place, { found, formula, isBroken }, snapshot) };
  };
}

function placeIn({ settings }: WorkbookSnapshot): NextStepsPlace | undefined {
  const named = settings.get(NEXT_STEPS_NAME);
  const { sheet } = placeOf((named ?? settings.get(SETTING_NAMES.edition))?.address);
  return sheet === undefined ? undefined : { sheet, isNamed: named !== undefined };
}

function stateOf(
  { sheet, isNamed }: NextStepsPlace,
  { found, formula, isBroken }: Pick<NextSteps, 'found' | 'formula' | 'isBroken'>,
  { sheets }: WorkbookSnapshot,
): NextSteps['state'] {
  if (isSameFormula(found, formula)) return 'same';
  const isOurs = isBroken || (isNamed && String(found).startsWith('='));
  // Words in place of the line are somebody's, who wants it so.
  if (found !== '' && !isOurs) return isNamed ? 'same' : 'taken';
  return sheets.some(({ name, isProtected }) => name === sheet && isProtected) ? 'blocked' : 'wanted';
}

/** Excel quotes only the names that need it. */
function isSameFormula(found: CellValue, formula: string): boolean {
  return String(found).replaceAll("'", '') === formula.replaceAll("'", '');
}

/** The columns of a list as it is to be; undefined for one that the workbook has not. */
function columnsOf(
  kind: (typeof COUNTED)[number],
  planned: readonly PlannedList[],
  { tabs, content }: Layout,
): CountedColumns | undefined {
  const toMake = planned.find((list) => list.kind === kind)?.toMake;
  const tab = tabs.find((each): each is ListTab => each.role === kind);
  const headers = firstWords(listHeadersOf(content.vocabulary));
  const reference = (field: 'id' | 'status' | 'due' | 'why'): string | undefined => {
    if (toMake) return `${toMake.tableName}[${headers[field]}]`;
    const column = tab?.columns[field];
    return tab && column !== undefined ? rowsReference(tab, column, tab.firstRow + MANY_ROWS) : undefined;
  };
  const [id, status] = [reference('id'), reference('status')];
  if (id === undefined || status === undefined) return undefined;
  return { id, status, due: reference('due'), why: kind === 'tasks' ? reference('why') : undefined };
}

function wordsOf({ messages }: WorkbookContent) {
  const inAll = (word: (vocabulary: Vocabulary) => readonly string[]): readonly string[] => [
    ...new Set(Object.values(VOCABULARIES).flatMap(word)),
  ];
  return {
    sentence: messages.raw('start.nextSteps'),
    finished: inAll(({ statuses }) => [statuses.done, statuses.notRequired]),
    noLonger: inAll(({ noLongerApplies }) => [noLongerApplies]),
  };
}

/** How many lines a plan writes: 1 or 0. */
export function nextStepsCount(line: NextSteps | undefined): number {
  return Number(line?.state === 'wanted');
}

/** What is written for the line: nothing where it is right, or not ours to write. */
export function nextStepsPlan(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  line: NextSteps | undefined,
): GuardedPlan {
  if (line?.state !== 'wanted') return NOTHING_TO_WRITE;
  return nextStepsChanges(context, snapshot, line.place, line);
}

/**
 * Writes the line anew where it leads nowhere: for the lists that are left, or blank. One sync where it is right.
 * @returns its address where it was written
 */
export async function mendNextSteps(context: Excel.RequestContext, layout: Layout): Promise<string | undefined> {
  const read = readNextSteps(context, layout);
  await context.sync();
  const line = read([]);
  if (line?.state !== 'wanted' || !line.isBroken) return undefined;
  const { changes, guards } = nextStepsPlan(context, layout.snapshot, line);
  await guardedWrite(context, changes, guards);
  return layout.snapshot.settings.get(NEXT_STEPS_NAME)?.address ?? `${line.place.sheet}!A2`;
}

/** Says where the Start tab could not tell the next steps. */
export function nextStepsWarnings(line: NextSteps | undefined, { messages }: WorkbookContent): readonly Problem[] {
  if (line?.state !== 'blocked' && line?.state !== 'taken') return [];
  const { sheet } = line.place;
  const place = { sheet, cell: 'A2' };
  return [createProblem('nextStepsNotOnStart', messages, { ...place, kind: line.state }, place)];
}
