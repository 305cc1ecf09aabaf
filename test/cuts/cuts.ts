import { parseArgs } from 'node:util';
import { Random } from '../fuzz/Random';
import {
  cutAction,
  cutsOf,
  cutUndo,
  knowAction,
  undoCut,
  undoCutsOf,
  type Cut,
  type Fault,
  type KnownAction,
} from './cutAction';
import { WRITING_ACTIONS } from './writingActions';

/**
 * `npm run cuts` stops every writing action, and taking it back, at every place it can be stopped, and does it again; `--
 * --sample 150 --seed 1` does so at as many places. It ends with 1 when a cell was lost, running again did not finish, or
 * undo left something.
 */
interface Place {
  readonly known: KnownAction;
  readonly cut: Cut;
  readonly isUndo: boolean;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      action: { type: 'string', default: '' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const places: Place[] = [];
  for (const action of WRITING_ACTIONS.filter(({ name }) => name.includes(values.action))) {
    const known = await knowAction(action);
    places.push(...cutsOf(known).map((cut) => ({ known, cut, isUndo: false })));
    places.push(...(await undoCutsOf(known)).map((cut) => ({ known, cut, isUndo: true })));
  }
  const chosen = values.sample ? sampled(places, Number(values.sample), new Random(Number(values.seed))) : places;
  const report = new Report(values.verbose);
  for (const place of chosen) report.add(place, await faultsAt(place));
  report.print();
}

async function faultsAt({ known, cut, isUndo }: Place): Promise<readonly Fault[]> {
  if (isUndo) return cutUndo(known, cut);
  return [...(await cutAction(known, cut)).faults, ...(await undoCut(known, cut))];
}

interface Count {
  cuts: number;
  stuck: number;
  lost: number;
  kept: number;
}

/** How many faults of an action are told in words. */
const MOST_TOLD = 3;

class Report {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly isVerbose: boolean) {}

  add({ known, cut: { request, writes }, isUndo }: Place, faults: readonly Fault[]): void {
    const name = isUndo ? `undo: ${known.action.name}` : known.action.name;
    const [own, all] = [this.count(name), this.count('all')];
    for (const each of [own, all]) {
      each.cuts += 1;
      each.stuck += Number(faults.some(({ kind }) => kind === 'stuck'));
      each.lost += Number(faults.some(({ kind }) => kind === 'lost'));
      each.kept += Number(faults.some(({ kind }) => kind === 'kept'));
    }
    if (faults.length === 0 || (!this.isVerbose && own.stuck + own.lost + own.kept > MOST_TOLD)) return;
    const details = faults.map(({ kind, detail }) => `\n    ${kind}: ${detail}`);
    print(`${name}, request ${request} after ${writes} writes:${details.join('')}`);
  }

  print(): void {
    for (const [name, { cuts, stuck, lost, kept }] of this.counts)
      print(`${name.padEnd(42)} ${cuts} cuts · ${stuck} stuck · ${lost} lost · ${kept} not all taken back`);
    const { stuck, lost, kept } = this.count('all');
    if (stuck + lost + kept > 0) process.exitCode = 1;
  }

  private count(name: string): Count {
    const count = this.counts.get(name) ?? { cuts: 0, stuck: 0, lost: 0, kept: 0 };
    this.counts.set(name, count);
    return count;
  }
}

function sampled(places: readonly Place[], count: number, random: Random): readonly Place[] {
  return Array.from({ length: count }, () => random.pick(places));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
