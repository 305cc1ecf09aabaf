import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { Random } from '../fuzz/Random';
import { interleaved } from '../support/interleaved';
import { chooseEdit } from './edits/chooseEdit';
import type { Edit, Occasion } from './edits/Edit';
import { openFile } from './openFile';
import type { Player } from './Player';
import { differences, stateByRow, type StateByRow } from './stateByRow';
import type { TortureAction } from './tortureActions';

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

/** An edit is made before one of this many requests of ours, or after all of them. */
const REQUESTS = 8;
const MOST_EDITS = 3;

/** Carries an action out while others edit, and compares what they have with what they should. */
export async function playRun(actions: readonly TortureAction[], players: Players, seed: number): Promise<Run> {
  const random = new Random(seed);
  const tortured = random.pick(actions);
  const { action, file } = tortured;
  const times = Array.from({ length: 1 + random.below(MOST_EDITS) }, () => 2 + random.below(REQUESTS - 1)).sort();
  const local = openFile(file);
  const [{ me }, others] = [players, players.others.slice(0, 1 + random.below(players.others.length))];
  for (const player of [me, ...others]) player.open(local);
  const meanwhile = new Meanwhile(local, tortured, others, random);
  const host: ExcelHost = interleaved(me.excel, (request) => meanwhile.make(times, request));
  const { outcome, problems } = await action.run(host);
  await meanwhile.make(times, Infinity);
  const lost = meanwhile.cells.faults(local).map((detail) => ({ kind: 'lost', detail }) as const);
  const judged = await judge(
    tortured,
    players,
    { edits: meanwhile.made, isDone: outcome === 'done' },
    stateByRow(local),
  );
  return {
    name: action.name,
    outcome: `${outcome} ${problems.map(({ code }) => code).join(' ')}`.trim(),
    edits: meanwhile.log,
    faults: [...lost, ...judged.map((detail) => ({ kind: 'wrong', detail }) as const)],
    isJudged: true,
  };
}

/** What others do while the action runs. */
class Meanwhile {
  readonly made: Edit[] = [];
  readonly log: string[] = [];
  readonly cells;
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
      const edit = chooseEdit({ random, local, sheet, ofFile: this.tortured.tabs, unique });
      const isMade = await carriedOut(edit, { local, player: random.pick(this.others), cells });
      this.log.push(`before request ${request} somebody ${edit.name}${isMade ? '' : ' (refused)'}`);
      if (isMade) this.made.push(edit);
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

interface Played {
  readonly edits: readonly Edit[];
  readonly isDone: boolean;
}

/** @returns what differs from the nearest order of the edits and the action; [] where one of them gives the same */
async function judge(
  tortured: TortureAction,
  players: Players,
  { edits, isDone }: Played,
  found: StateByRow,
): Promise<readonly string[]> {
  let nearest: readonly string[] | undefined;
  for (const before of isDone ? subsets(edits) : [edits]) {
    const state = await inOrder(tortured, players, { edits, before, isDone });
    if (!state) continue;
    const differing = differences(found, state);
    if (differing.length === 0) return [];
    if (!nearest || differing.length < nearest.length) nearest = differing;
  }
  return nearest ?? [];
}

/** All edits, then fewer: the action mostly sees those made before it writes. */
function subsets(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const masks = Array.from({ length: 2 ** edits.length }, (_, mask) => mask).reverse();
  return masks.map((mask) => edits.filter((_, index) => (mask & (1 << index)) !== 0));
}

/** The workbook when some edits are made before the action and the others after it; undefined where one cannot be. */
async function inOrder(
  { file, action }: TortureAction,
  { me, others }: Players,
  { edits, before, isDone }: Played & { readonly before: readonly Edit[] },
): Promise<StateByRow | undefined> {
  const local = openFile(file);
  const player = others[0]!;
  player.open(local);
  me.open(local);
  for (const edit of before) if (!(await carriedOut(edit, { local, player }))) return undefined;
  if (isDone) await action.run(me.excel);
  for (const edit of edits.filter((each) => !before.includes(each)))
    if (!(await carriedOut(edit, { local, player }))) return undefined;
  return stateByRow(local);
}
