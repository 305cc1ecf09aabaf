import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FAULTS, type Fault, type FuzzAnswer, type FuzzCase } from './FuzzCase';
import { mutateCsv } from './mutateCsv';
import { mutateWorkbook } from './mutateWorkbook';
import { Random } from './Random';
import { seedCsvs, seedWorkbooks } from './seeds';

/**
 * `npm run fuzz -- --runs 60 --csvs 40 --seed 1` gives mutated workbooks and CSV files to the command line and counts
 * what must never happen; it ends with 1 when anything did. Files that showed a fault are kept.
 */
const LONGEST = 60_000;
const MOST_MEMORY = 2048;

interface Totals {
  readonly faults: Map<Fault, string[]>;
  readonly outcomes: Map<string, number>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '60' },
      csvs: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
    },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  const totals: Totals = { faults: new Map(), outcomes: new Map() };
  const watch = new Watch();
  const seed = Number(values.seed);
  for (const fuzzCase of await cases(folder, Number(values.runs), Number(values.csvs), seed)) {
    const answer = await watch.run(fuzzCase);
    addUp(totals, answer, fuzzCase.folder);
    if (answer.faults.length === 0) rmSync(fuzzCase.folder, { recursive: true });
  }
  watch.end();
  report(totals, `${values.runs} workbooks, ${values.csvs} CSV files, seed ${seed}`);
  if (totals.faults.size === 0) rmSync(folder, { recursive: true });
  else process.exitCode = 1;
}

async function cases(folder: string, runs: number, csvs: number, seed: number): Promise<FuzzCase[]> {
  const [workbooks, texts] = [await seedWorkbooks(), seedCsvs()];
  const book = path.join(folder, 'book.xlsx');
  writeFileSync(book, workbooks[0]!);
  const make = (index: number): FuzzCase => {
    // Each case has chance of its own, so that one can be run again alone.
    const random = new Random(seed * 1_000_003 + index);
    const own = path.join(folder, String(index));
    mkdirSync(own);
    if (index < runs) {
      const workbook = path.join(own, 'in.xlsx');
      writeFileSync(workbook, mutateWorkbook(random.pick(workbooks), random));
      const verbs = ['generate', 'populate', 'usage'].map((verb) => [verb, workbook, '-o', 'OUT']);
      return { folder: own, workbook, verbs: [['inspect', workbook], ...verbs] };
    }
    const csv = path.join(own, 'in.csv');
    const { verb, text } = random.pick(texts);
    writeFileSync(csv, mutateCsv(text, random));
    const args = verb === 'import-usage' ? [verb, book, '--csv', csv] : [verb, book, '--answers', csv];
    return { folder: own, workbook: undefined, verbs: [[...args, '-o', 'OUT']] };
  };
  return Array.from({ length: runs + csvs }, (_, index) => make(index));
}

/** Runs cases in another process, which is ended when it takes too long or too much. */
class Watch {
  private worker: ChildProcess | undefined;

  run(fuzzCase: FuzzCase): Promise<FuzzAnswer> {
    const worker = (this.worker ??= fork(path.join(__dirname, 'fuzzWorker.ts'), { execArgv: ['--import', 'tsx'] }));
    return new Promise((resolve) => {
      const finish = (answer: FuzzAnswer): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        const isTooLarge = answer.memory > MOST_MEMORY;
        if (isTooLarge) this.end();
        const detail = `${Math.round(answer.memory)} MB`;
        resolve(isTooLarge ? { ...answer, faults: [...answer.faults, { fault: 'over 2 GB', detail }] } : answer);
      };
      const failed = (fault: Fault, detail: string): void => {
        this.end();
        finish({ faults: [{ fault, detail }], outcomes: {}, memory: 0 });
      };
      const timer = setTimeout(() => failed('over 60 s', ''), LONGEST);
      worker.once('message', (answer: FuzzAnswer) => finish(answer));
      worker.once('exit', (code) => failed('stack trace', `the process ended with ${code}`));
      worker.send(fuzzCase);
    });
  }

  end(): void {
    this.worker?.removeAllListeners();
    this.worker?.kill('SIGKILL');
    this.worker = undefined;
  }
}

function addUp({ faults, outcomes }: Totals, answer: FuzzAnswer, folder: string): void {
  for (const { fault, detail } of answer.faults) {
    faults.set(fault, [...(faults.get(fault) ?? []), `${folder}: ${detail}`]);
  }
  for (const [outcome, count] of Object.entries(answer.outcomes)) {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  }
}

function report({ faults, outcomes }: Totals, title: string): void {
  const lines = [
    title,
    ...[...outcomes].map(([outcome, count]) => `${outcome.padEnd(20)} ${count}`),
    ...FAULTS.map((fault) => `${fault.padEnd(20)} ${faults.get(fault)?.length ?? 0}`),
    ...[...faults.values()].flat(),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

void main();
