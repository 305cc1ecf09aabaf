import { runCommandLine } from '../../src/cli/runCommandLine';

/** Runs a command line on a day and gives what it wrote; standard output is one JSON object or help. */
export async function runCli(now: Date, args: readonly string[]) {
  let out = '';
  let error = '';
  const exitCode = await runCommandLine(args, {
    writeOut: (text) => (out += text),
    writeError: (text) => (error += text),
    now,
  });
  return { exitCode, out, error, json: out.startsWith('{') ? (JSON.parse(out) as Record<string, unknown>) : {} };
}
