import type { ActionResult } from '../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../src/actions/undo/undoChanges';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { ExcelErrorCode } from '../../src/local-excel/refusals/ExcelError';
import { meaningOf } from '../support/meaningOf';
import { TODAY } from '../support/newWorkbook';
import { startExcel, type StartedExcel } from '../support/startExcel';
import { cellsByName, workbookState } from '../support/workbookState';
import type { WritingAction } from './writingActions';

/** Where an action is stopped: in its n-th request (from 1 on), after so many of that request's writes. */
export interface Cut {
  readonly request: number;
  readonly writes: number;
  readonly code?: ExcelErrorCode;
}

/** What is wrong after a cut: somebody's cell is gone, running again does not finish, or it is not all taken back. */
export interface Fault {
  readonly kind: 'lost' | 'stuck' | 'kept';
  readonly detail: string;
}

/** A writing action with the workbook it begins with and the one it ends with. */
export interface KnownAction {
  readonly action: WritingAction;
  readonly file: Uint8Array;
  /** What the workbook says before. */
  readonly before: unknown;
  readonly end: Ending;
  /** How many writes each request has, in order. */
  readonly writes: readonly number[];
}

interface Ending {
  readonly state: unknown;
  readonly cells: ReadonlyMap<string, unknown>;
}

/** Carries the action out as it is meant to be. */
export async function knowAction(action: WritingAction): Promise<KnownAction> {
  const file = (await action.prepare()).local.save();
  const started = open(file);
  const { local } = started;
  const before = placesOf(local);
  const { counting, writes } = countingWrites(started);
  const { outcome, problems } = await action.run(counting);
  if (outcome !== 'done') throw new Error(`${action.name}: ${outcome} ${problems[0]?.message}`);
  return { action, file, before, writes, end: { state: workbookState(local), cells: cellsByName(local) } };
}

/** Tells how many writes each request has from now on. */
function countingWrites({ excel, session: { traffic } }: StartedExcel): {
  readonly counting: ExcelHost;
  readonly writes: readonly number[];
} {
  const writes: number[] = [];
  let [requests, seen] = [traffic.syncs, traffic.writes];
  const run: ExcelHost['run'] = (batch, previous) =>
    excel.run((context) => {
      const sync = context.sync.bind(context);
      context.sync = (async (...given: []) => {
        const answer = await sync(...given);
        // The library asks for a last one, in which there is nothing to send.
        if (traffic.syncs > requests) writes.push(traffic.writes - seen);
        [requests, seen] = [traffic.syncs, traffic.writes];
        return answer;
      }) as typeof context.sync;
      return batch(context);
    }, previous);
  return { counting: { run }, writes };
}

/** Every place at which the action can be stopped so that it leaves a workbook of its own, the lost answer included. */
export function cutsOf({ writes }: Pick<KnownAction, 'writes'>): readonly Cut[] {
  return writes.flatMap((count, index) =>
    Array.from({ length: count + 1 }, (_, carriedOut) => ({ request: index + 1, writes: carriedOut })),
  );
}

/** Stops the action there, looks at what is left, runs it twice again, and takes everything back. */
export async function cutAction(known: KnownAction, { request, writes, code = 'GeneralException' }: Cut) {
  const { action, file, end } = known;
  const { local, excel, session } = open(file);
  const history = new UndoHistory();
  const pane = { ...excel, history };
  const before = cellsByName(local);
  local.failAt(request, code, writes);
  const first = await action.run(pane);
  const faults: Fault[] = lostCells(before, cellsByName(local), end.cells);
  const second = await action.run(pane);
  if (second.outcome === 'refused') faults.push({ kind: 'stuck', detail: said(second) });
  else faults.push(...differences(workbookState(local), end.state, 'stuck'));
  const writesBefore = session.traffic.writes;
  const third = await action.run(pane);
  if (third.outcome !== 'unchanged' || session.traffic.writes !== writesBefore)
    faults.push({ kind: 'stuck', detail: `third run: ${third.outcome} ${said(third)}` });
  faults.push(...(await keptAfterUndo(known, local, pane, [third, second, first])));
  return { faults, first, second };
}

/** Stops the action there, run by run, and takes back what they wrote. */
export async function undoCut(known: KnownAction, ...cuts: readonly Cut[]) {
  const { local, excel } = open(known.file);
  const pane = { ...excel, history: new UndoHistory() };
  const runs: ActionResult<unknown>[] = [];
  for (const { request, writes, code = 'GeneralException' } of cuts) {
    local.failAt(request, code, writes);
    runs.unshift(await known.action.run(pane));
  }
  return keptAfterUndo(known, local, pane, runs);
}

/** Every place at which taking the action back can be stopped. */
export async function undoCutsOf({ action, file }: KnownAction): Promise<readonly Cut[]> {
  const started = open(file);
  const history = new UndoHistory();
  const { undo } = await action.run({ ...started.excel, history });
  const { counting, writes } = countingWrites(started);
  await undoChanges({ ...counting, history }, undo!);
  return cutsOf({ writes }).filter(({ request }) => writes[request - 1]! > 0);
}

/** Carries the action out, stops taking it back there, and takes it back once more. */
export async function cutUndo(known: KnownAction, { request, writes, code = 'GeneralException' }: Cut) {
  const { local, excel } = open(known.file);
  const pane = { ...excel, history: new UndoHistory() };
  const done = await known.action.run(pane);
  local.failAt(request, code, writes);
  await undoChanges(pane, done.undo!);
  return keptAfterUndo(known, local, pane, [done]);
}

/** What is otherwise than it was once all that runs wrote is taken back, the last one first. */
async function keptAfterUndo(
  { before }: KnownAction,
  local: LocalExcel,
  pane: Required<Pick<ExcelHost, 'run' | 'history'>>,
  runs: readonly ActionResult<unknown>[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { undo } of runs) {
    if (!undo || !pane.history.has(undo)) continue;
    const undone = await undoChanges(pane, undo);
    const left = undone.outcome === 'refused' ? said(undone) : undone.changes.left.join(', ');
    if (left !== '') faults.push({ kind: 'kept', detail: left });
  }
  return [...faults, ...differences(placesOf(local), before, 'kept')];
}

/** Widths and heights stay with their places. */
function placesOf(local: LocalExcel): unknown {
  const { names, sheets } = meaningOf(local);
  const places = sheets.map(({ name, widths: _, heights: __, ...sheet }) => [name, sheet] as const);
  return { names: Object.fromEntries(names.map((name) => [name, true])), ...Object.fromEntries(places) };
}

function open(file: Uint8Array): StartedExcel {
  const local = LocalExcel.open(file);
  local.book.clock = () => TODAY;
  return startExcel(local);
}

function said({ outcome, problems }: ActionResult<unknown>): string {
  return `${outcome} ${problems.map(({ code, message }) => `${code}: ${message}`).join(' ')}`;
}

/** Cells that are neither what they were nor what they are to be. */
function lostCells(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  end: ReadonlyMap<string, unknown>,
): Fault[] {
  return [...before].flatMap(([name, value]) => {
    const found = after.get(name);
    const isPlanned = found === value || found === end.get(name);
    return isPlanned ? [] : [{ kind: 'lost', detail: `${name}: ${String(value)} → ${String(found)}` } as const];
  });
}

function differences(found: unknown, wanted: unknown, kind: Fault['kind'], place = ''): Fault[] {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return [];
  const areObjects = [found, wanted].every((value) => typeof value === 'object' && value !== null);
  if (!areObjects) {
    const detail = `${place}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`;
    return [{ kind, detail }];
  }
  const [a, b] = [found, wanted] as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(a!), ...Object.keys(b!)])];
  return keys.flatMap((key) => differences(a![key], b![key], kind, `${place}/${key}`)).slice(0, 3);
}
