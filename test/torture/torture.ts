import { parseArgs } from 'node:util';
import { Player } from './Player';
import { playRun, type Players, type Run } from './playRun';
import { tortureActions } from './tortureActions';

/**
 * `npm run torture -- --runs 5000 --seed 1` lets one and two co-authors edit between any two requests of the writing
 * actions and counts what they lose, and what comes out that no order of the edits and the action would give. It ends
 * with 1 when there is any. `--seed N --runs 1` repeats one run, `--action` takes some of the actions.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      action: { type: 'string', default: '' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const players: Players = { me: new Player('me'), others: [new Player('somebody'), new Player('another')] };
  const actions = tortureActions(players.me, values.action);
  const report = new Report(values.verbose);
  const first = Number(values.seed);
  for (let seed = first; seed < first + Number(values.runs); seed++)
    report.add(seed, await playRun(actions, players, seed));
  report.print();
}

interface Count {
  runs: number;
  done: number;
  unjudged: number;
  lost: number;
  wrong: number;
}

/** So many faults of a run are told in words where not all are asked for. */
const MOST_TOLD = 4;

class Report {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly isVerbose: boolean) {}

  add(seed: number, run: Run): void {
    const { name, outcome, edits, faults, isJudged } = run;
    for (const count of [this.count(name), this.count('all')]) {
      count.runs += 1;
      count.done += Number(outcome.startsWith('done'));
      count.unjudged += Number(!isJudged);
      count.lost += Number(faults.some(({ kind }) => kind === 'lost'));
      count.wrong += Number(faults.some(({ kind }) => kind === 'wrong'));
    }
    if (faults.length === 0 && !this.isVerbose) return;
    const told = faults.slice(0, this.isVerbose ? Infinity : MOST_TOLD).map(({ kind, detail }) => `${kind}: ${detail}`);
    print([`seed ${seed}: ${name}, ${outcome}`, ...edits, ...told].join('\n    '));
  }

  print(): void {
    for (const [name, { runs, done, unjudged, lost, wrong }] of [...this.counts].sort())
      print(`${name.padEnd(40)} ${runs} runs · ${done} done · ${unjudged} unjudged · ${lost} lost · ${wrong} wrong`);
    const { lost, wrong } = this.count('all');
    if (lost + wrong > 0) process.exitCode = 1;
  }

  private count(name: string): Count {
    const count = this.counts.get(name) ?? { runs: 0, done: 0, unjudged: 0, lost: 0, wrong: 0 };
    this.counts.set(name, count);
    return count;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
