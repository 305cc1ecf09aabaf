import type { ActionResult } from '../../src/actions/everyAction/ActionResult';
import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { UndoHistory, type UndoStep } from '../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../src/actions/undo/undoChanges';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { Random } from '../fuzz/Random';
import { interleaved } from '../support/interleaved';
import { chooseEdit } from './edits/chooseEdit';
import type { Edit, Occasion } from './edits/Edit';
import { openFile } from './openFile';
import { ACT, ordersOf, withStartsOver, type Order } from './orders';
import type { Player } from './Player';
import { differences, stateByRow, withoutFilledDown, withoutPlaces, type StateByRow } from './stateByRow';
import type { TortureAction, tortureActions } from './tortureActions';
import { writingRequests } from './writingRequests';

/** `lost`: a cell of somebody's is gone or elsewhere; `wrong`: what no order of the edits and the action would give. */
export type FaultKind = 'lost' | 'wrong';

export interface Run {
  readonly name: string;
  readonly outcome: string;
  /** In the order they were made, with the request before which they were. */
  readonly edits: readonly string[];
  readonly faults: readonly { readonly kind: FaultKind; readonly detail: string }[];
  /** False where no order can be repeated: an edit was of something that is only there while we write. */
  readonly isJudged: boolean;
}

export interface Players {
  readonly me: Player;
  readonly others: readonly Player[];
}

/** Of what stands twice nothing is lost, but one of them is too many. */
function kindOf(detail: string): FaultKind {
  return detail.includes(': twice, ') ? 'wrong' : 'lost';
}

/** An edit is made before one of this many requests of ours, or after all of them. */
const REQUESTS = 8;
const MOST_EDITS = 3;

/** Carries an action out while others edit, and compares what they have with what they should. */
export async function playRun(
  actions: ReturnType<typeof tortureActions>,
  players: Players,
  seed: number,
): Promise<Run> {
  const random = new Random(seed);
  const tortured = await random.pick(actions)();
  const { action, file } = tortured;
  const times = Array.from({ length: 1 + random.below(MOST_EDITS) }, () => 2 + random.below(REQUESTS - 1)).sort();
  const local = openFile(file);
  const [{ me }, others] = [players, players.others.slice(0, 1 + random.below(players.others.length))];
  for (const player of [me, ...others]) player.open(local);
  const meanwhile = new Meanwhile(local, tortured, others, random);
  const play = random.pick([applied, applied, plannedAndApplied, undone]);
  const { outcome, orders } = await play(tortured, me.excel, (excel) =>
    interleaved(excel, (request) => meanwhile.make(times, request)),
  );
  await meanwhile.make(times, Infinity);
  const misplaced = meanwhile.cells.faults(local).map((detail) => ({ kind: kindOf(detail), detail }));
  const found = { state: stateByRow(local), mayHaveMoreTabs: meanwhile.hasEditedNewTab };
  const startsOver = meanwhile.hasEditedNewTab || meanwhile.made.some(({ effect }) => effect === 'deletesTab');
  const possible = startsOver ? withStartsOver(orders(meanwhile.made)) : orders(meanwhile.made);
  const isTold = !meanwhile.hasEditedBegunTab || !outcome.startsWith('refused');
  const judged = await judge(tortured, players, isTold ? possible : [], found);
  // What an order gives twice is so on purpose: a customer whose service somebody cleared gets another row.
  const faults = judged?.length === 0 ? misplaced.filter(({ kind }) => kind === 'lost') : misplaced;
  return {
    name: play === undone ? `undo: ${action.name}` : action.name,
    outcome,
    edits: meanwhile.log,
    faults: [...faults, ...(judged ?? []).map((detail) => ({ kind: 'wrong', detail }) as const)],
    isJudged: judged !== undefined,
  };
}

type Play = (
  tortured: TortureAction,
  excel: ExcelHost,
  disturbed: (excel: ExcelHost) => ExcelHost,
) => Promise<{
  readonly outcome: string;
  /** What may have come out of it, the likeliest first; [] where that is not to be told. */
  readonly orders: (edits: readonly Edit[]) => readonly Order[];
}>;

const applied: Play = async (tortured, excel, disturbed) => {
  return cameOut(tortured, await tortured.action.run(disturbed(excel), 'apply'));
};

function cameOut({ parts }: TortureAction, result: ActionResult<unknown>): Awaited<ReturnType<Play>> {
  const isHalfDone = result.problems.some(({ code }) => code === 'usageHalfEntered');
  const isActing = result.outcome === 'done' || isHalfDone;
  const orders = (edits: readonly Edit[]) => (isActing ? ordersOf(parts, edits) : [{ steps: edits }]);
  return { outcome: said(result), orders };
}

/** As the pane does: it plans, shows the plan, and applies when somebody clicks. */
const plannedAndApplied: Play = async (tortured, excel, disturbed) => {
  const { action } = tortured;
  const host = disturbed(excel);
  if (action.isPlanned === false) return applied(tortured, host, (same) => same);
  const click = async () => {
    const plan = await action.run(host, 'plan');
    return action.run(host, plan.outcome === 'refused' ? 'apply' : { shown: plan.digest! });
  };
  const result = await click();
  return cameOut(tortured, result.problems.some(({ code }) => code === 'planChanged') ? await click() : result);
};

/** Nobody disturbs the action, but taking it back; what others did stays, ours goes. */
const undone: Play = async ({ action }, excel, disturbed) => {
  const history = new UndoHistory();
  const { undo } = (await action.run({ ...excel, history }, 'apply')) as { readonly undo?: UndoStep };
  if (!undo) return { outcome: 'nothing to undo', orders: actedBefore };
  const result = await undoChanges(disturbed({ ...excel, history }), undo);
  if (result.outcome === 'refused') return { outcome: said(result), orders: actedBefore };
  const { left } = result.changes;
  return {
    outcome: `${said(result)} ${left.join(' ')}`.trim(),
    orders: (edits) => {
      // What somebody wrote into stays, with as much of ours as belongs to it. What stands beside columns of ours moves
      // as they go and come back.
      const isWhole = left.length === 0 && edits.every(({ effect }) => effect !== 'usesPane');
      const isBeside = edits.some(({ effect }) => effect === 'isBeside');
      const ignoresPlaces = edits.some(({ effect }) => effect === 'movesRows');
      const ignoresFilledDown = edits.some(({ effect }) => effect === 'addsRows');
      if (!isWhole || isBeside) return [];
      // A tab that was taken away and comes back is not there to be deleted for a while.
      const others = edits.filter(({ effect }) => effect !== 'deletesTab');
      const all = COMES_BACK.test(action.name) ? [edits, others] : [edits];
      return all.map((steps) => ({ steps, ignoresPlaces, ignoresFilledDown }));
    },
  };
};

/** Actions that take columns away. */
const COMES_BACK = /^(remove|leave) /;

const actedBefore = (edits: readonly Edit[]): readonly Order[] => [{ steps: [ACT, ...edits] }];

function said({ outcome, problems }: ActionResult<unknown>): string {
  return `${outcome} ${problems.map(({ code }) => code).join(' ')}`.trim();
}

/** What the blank sheet of a workbook becomes. */
const FIRST_TABS = ['Start', 'MAU'];

/** What others do while the action runs. */
class Meanwhile {
  readonly made: Edit[] = [];
  readonly log: string[] = [];
  readonly cells;
  /** A tab that we make, and take away again where we start over, stays once somebody wrote into it. */
  hasEditedNewTab = false;
  /** The blank sheet of a workbook keeps the name we gave it where an action is refused then: running again goes on. */
  hasEditedBegunTab = false;
  private next = 0;
  private number = 700_000;

  constructor(
    private readonly local: LocalExcel,
    private readonly tortured: TortureAction,
    private readonly others: readonly Player[],
    private readonly random: Random,
  ) {
    this.cells = tortured.cells.copy();
  }

  async make(times: readonly number[], request: number): Promise<void> {
    while (this.next < times.length && times[this.next]! <= request) {
      this.next += 1;
      const { random, local, cells } = this;
      const sheet = random.pick(local.book.sheets.all);
      const unique = (): number => (this.number += 1);
      const isBegun = this.tortured.tabs.size === 1 && FIRST_TABS.includes(sheet.name);
      const edit = chooseEdit({ random, local, sheet, ofFile: this.tortured.tabs, unique });
      const isMade = await carriedOut(edit, { local, player: random.pick(this.others), cells });
      this.log.push(`before request ${request} somebody ${edit.name}${isMade ? '' : ' (refused)'}`);
      if (!isMade) continue;
      this.made.push(edit);
      if (!this.tortured.tabs.has(sheet.id)) this.hasEditedNewTab = true;
      if (isBegun) this.hasEditedBegunTab = true;
    }
  }
}

async function carriedOut(edit: Edit, at: Occasion): Promise<boolean> {
  try {
    return await edit.carryOut(at);
  } catch (error) {
    if ((error as Error).name === 'RichApi.Error') return false;
    throw error;
  }
}

/** @returns what differs from the nearest order; [] where one gives the same, undefined where none can be repeated */
async function judge(
  tortured: TortureAction,
  players: Players,
  orders: readonly Order[],
  { state: found, mayHaveMoreTabs }: { readonly state: StateByRow; readonly mayHaveMoreTabs: boolean },
): Promise<readonly string[] | undefined> {
  let nearest: readonly string[] | undefined;
  for (const order of orders) {
    const state = await inOrder(tortured, players, order);
    if (!state || (mayHaveMoreTabs && found.size > state.size)) continue;
    const compared = [found, state].map((each) => {
      const placed = order.ignoresPlaces ? withoutPlaces(each) : each;
      return order.ignoresFilledDown ? withoutFilledDown(placed) : placed;
    });
    const differing = differences(compared[0]!, compared[1]!);
    if (differing.length === 0) return [];
    if (!nearest || differing.length < nearest.length) nearest = differing;
  }
  return nearest;
}

/** The workbook that comes out of an order; undefined where one of the edits cannot be made in it. */
async function inOrder(
  { file, action }: TortureAction,
  { me, others }: Players,
  { steps }: Order,
): Promise<StateByRow | undefined> {
  const local = openFile(file);
  const player = others[0]!;
  player.open(local);
  me.open(local);
  for (const step of steps) {
    if ('writes' in step) await writingRequests(me, action.run, step.writes);
    // A filter that cannot be set any more was on a tab that we took away.
    else if (!(await carriedOut(step, { local, player })) && step.effect !== 'filters') return undefined;
  }
  return stateByRow(local);
}
