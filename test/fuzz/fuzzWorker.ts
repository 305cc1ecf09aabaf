import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { FileError } from '../../src/local-excel/file/FileError';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { changedParts } from '../support/changedParts';
import type { Fault, FuzzAnswer, FuzzCase } from './FuzzCase';

/** Runs cases in a process of its own, which the watch can end. */
process.on('message', (fuzzCase: FuzzCase) => {
  void runCase(fuzzCase).then((answer) => process.send!(answer));
});

type Faults = { fault: Fault; detail: string }[];

async function runCase({ verbs, workbook, folder }: FuzzCase): Promise<FuzzAnswer> {
  const faults: Faults = [];
  const outcomes: Record<string, number> = {};
  const out = path.join(folder, 'out.xlsx');
  for (const verb of verbs) {
    rmSync(out, { force: true });
    const outcome = await runVerb(
      verb.map((argument) => (argument === 'OUT' ? out : argument)),
      faults,
    );
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    checkOutput(verb, outcome, out, faults);
  }
  if (workbook !== undefined) checkNothingIsLost(readFileSync(workbook), faults);
  return { faults, outcomes, memory: process.resourceUsage().maxRSS / 1024 };
}

async function runVerb(args: readonly string[], faults: Faults): Promise<string> {
  let output = '';
  const write = (text: string): void => void (output += text);
  try {
    await runCommandLine(args, { writeOut: write, writeError: write, now: new Date(2026, 10, 28) });
    if (/\n\s+at |Error:|GeneralException/.test(output))
      faults.push({ fault: 'stack trace', detail: `${args[0]}: ${output.slice(0, 1500)}` });
    return (JSON.parse(output) as { outcome: string }).outcome;
  } catch (error) {
    faults.push({ fault: 'stack trace', detail: `${args[0]}: ${(error as Error).stack}` });
    return 'failed';
  }
}

function checkOutput(verb: readonly string[], outcome: string, out: string, faults: Faults): void {
  const broken = (detail: string): void =>
    void faults.push({ fault: 'half-written output', detail: `${verb[0]}: ${detail}` });
  if (readdirSync(path.dirname(out)).some((file) => file.endsWith('.part'))) broken('an unfinished file is left');
  const isWritten = existsSync(out);
  const isExpected = verb.includes('OUT') && ['done', 'unchanged'].includes(outcome);
  if (isWritten !== isExpected) broken(`${outcome}, but the file is ${isWritten ? '' : 'not '}there`);
  if (!isWritten) return;
  try {
    LocalExcel.open(readFileSync(out));
  } catch (error) {
    broken(`it cannot be opened: ${String((error as Error).cause)}`);
  }
}

/** What was opened comes back whole, and every cell the text of a sheet tells of was understood. */
function checkNothingIsLost(bytes: Uint8Array, faults: Faults): void {
  const lost = (detail: string): void => void faults.push({ fault: 'silently repaired', detail });
  try {
    const local = LocalExcel.open(bytes);
    const changed = changedParts(bytes, local.save());
    if (changed.length > 0) lost(`changed: ${changed.join(', ')}`);
    const parts = unzipSync(bytes);
    for (const { path: part, content } of local.book.sheets.all) {
      const told = withoutComments(strFromU8(parts[part]!)).match(/<(\w+:)?c[\s/>]/g)?.length ?? 0;
      const read = [...content.rows.values()].reduce((sum, { cells }) => sum + cells.filter(Boolean).length, 0);
      if (told !== read) lost(`${part} has ${told} cells, ${read} were read`);
    }
  } catch (error) {
    if (!(error instanceof FileError)) faults.push({ fault: 'stack trace', detail: (error as Error).stack ?? '' });
  }
}

function withoutComments(xml: string): string {
  return xml.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, '');
}
