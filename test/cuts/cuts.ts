import { parseArgs } from 'node:util';
import { Random } from '../fuzz/Random';
import { cutAction, cutsOf, knowAction, type Cut, type KnownAction } from './cutAction';
import { WRITING_ACTIONS } from './writingActions';

/**
 * `npm run cuts` stops every writing action at every place it can be stopped, and runs it again; `-- --sample 150 --seed
 * 1` does so at as many places. It ends with 1 when a cell was lost or running again did not finish.
 */
interface Place {
  readonly known: KnownAction;
  readonly cut: Cut;
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
    places.push(...cutsOf(known).map((cut) => ({ known, cut })));
  }
  const chosen = values.sample ? sampled(places, Number(values.sample), new Random(Number(values.seed))) : places;
  const totals = { cuts: 0, stuck: 0, lost: 0 };
  const byAction = new Map<string, typeof totals>();
  for (const { known, cut } of chosen) {
    const { faults } = await cutAction(known, cut);
    const { name } = known.action;
    const own = byAction.get(name) ?? { cuts: 0, stuck: 0, lost: 0 };
    byAction.set(name, own);
    for (const each of [totals, own]) {
      each.cuts += 1;
      each.stuck += Number(faults.some(({ kind }) => kind === 'stuck'));
      each.lost += Number(faults.some(({ kind }) => kind === 'lost'));
    }
    const where = `${name}, request ${cut.request} after ${cut.writes} writes`;
    if (faults.length > 0 && (values.verbose || own.stuck + own.lost <= 3))
      print(`${where}: ${faults.map(({ kind, detail }) => `${kind}: ${detail}`).join('\n    ')}`);
  }
  for (const [name, own] of byAction) print(`${name.padEnd(36)} ${inWords(own)}`);
  print(`${'all'.padEnd(36)} ${inWords(totals)}`);
  if (totals.stuck + totals.lost > 0) process.exitCode = 1;
}

function inWords({ cuts, stuck, lost }: { cuts: number; stuck: number; lost: number }): string {
  return `${cuts} cuts · ${stuck} stuck · ${lost} lost`;
}

function sampled(places: readonly Place[], count: number, random: Random): readonly Place[] {
  return Array.from({ length: count }, () => random.pick(places));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
