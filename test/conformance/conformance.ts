import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Failure, Outcome } from './runSnippet';

/** How long a click may take, in milliseconds: the slowest needs five seconds of a machine to itself. */
const PATIENCE = 30_000;

type Verdict = 'pass' | 'ApiNotFound' | 'wrong' | 'hang' | 'nothing to click' | 'broken snippet';

interface Result {
  readonly verdict: Verdict;
  readonly about: string;
}

/**
 * Runs every Script Lab snippet below a folder on local Excel and prints what became of each. After a step that failed,
 * later ones have lost what they build on: the first failure is the snippet's verdict.
 */
async function runAll(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const totals = new Map<Verdict, number>();
  const lacking = new Map<string, number>();
  let runner = await startRunner();
  for (const file of files.sort()) {
    const { verdict, about } = await runOne(runner, path.join(folder, file));
    if (verdict === 'hang') runner = await startRunner();
    totals.set(verdict, (totals.get(verdict) ?? 0) + 1);
    if (verdict === 'ApiNotFound') lacking.set(about, (lacking.get(about) ?? 0) + 1);
    process.stdout.write(`${verdict.padEnd(17)}${file}${about && `  ${about}`}\n`);
  }
  runner.kill();
  const inOrder = [...lacking].sort(([, a], [, b]) => b - a);
  process.stdout.write(`\nNot here: ${inOrder.map(([member, count]) => `${member} ${count}`).join(', ')}\n`);
  process.stdout.write(`${[...totals].map(([verdict, count]) => `${verdict}: ${count}`).join(', ')}\n`);
  process.exitCode = totals.has('wrong') || totals.has('hang') ? 1 : 0;
}

function startRunner(): Promise<ChildProcess> {
  const runner = fork(path.join(__dirname, 'snippetProcess.ts'));
  return new Promise((resolve) => runner.once('message', () => resolve(runner)));
}

function runOne(runner: ChildProcess, file: string): Promise<Result> {
  return new Promise((resolve) => {
    const outcomes: Outcome[] = [];
    const finish = (result: Result): void => {
      clearTimeout(timer);
      runner.removeAllListeners('message');
      resolve(result);
    };
    const giveUp = (): void => {
      runner.kill('SIGKILL');
      finish({ verdict: 'hang', about: `after ${outcomes.at(-1)?.step ?? 'nothing'}` });
    };
    let timer = setTimeout(giveUp, PATIENCE);
    runner.on('message', (message: { readonly outcome: Outcome } | 'finished') => {
      if (message === 'finished') return finish(verdictOf(outcomes));
      outcomes.push(message.outcome);
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
    });
    runner.send(file);
  });
}

function verdictOf(outcomes: readonly Outcome[]): Result {
  const failed = outcomes.find((outcome): outcome is Outcome & { failure: Failure } => outcome.failure !== undefined);
  if (!failed) return { verdict: outcomes.length > 1 ? 'pass' : 'nothing to click', about: '' };
  const { code, location, message } = failed.failure;
  if (message.includes("of null (reading 'addEventListener')")) return { verdict: 'broken snippet', about: '' };
  if (code === 'ApiNotFound') return { verdict: 'ApiNotFound', about: location };
  return { verdict: 'wrong', about: `${failed.step}: ${code} ${location} ${message}` };
}

const [folder] = process.argv.slice(2);
if (folder) void runAll(folder);
else process.stderr.write('Say which folder the snippets are in: npm run conformance -- FOLDER\n');
