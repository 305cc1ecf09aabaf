import type { Command } from 'commander';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { CommandLine } from './CommandLine';
import { refusingFileProblems } from '../files/refusingFileProblems';
import { requireReplaceable } from '../files/replaceFile';
import { openWorkbookFile, requireSameKind, saveWorkbookFile, type OpenWorkbook } from '../files/workbookFile';

export interface OutputOptions {
  readonly output?: string;
  readonly plan?: boolean;
}

/** The option of the verbs that write texts of the content. */
export const REPLACE_EDITED = '--replace-edited';

/** A verb's way of working on an open workbook. */
type Work<O> = (workbook: OpenWorkbook, mode: Mode, options: O) => Promise<ActionResult<unknown>>;

/** Adds a verb that reads one workbook and writes another. */
export function addFileCommand<O extends OutputOptions>(
  program: Command,
  commandLine: CommandLine,
  verb: { readonly name: string; readonly description: string },
  work: Work<O>,
): Command {
  const command = program
    .command(verb.name)
    .description(verb.description)
    .argument('<in.xlsx>', 'the workbook to read')
    .action(async (input: string, options: O) => {
      requireOutput(command, options);
      const job = { action: verb.name, open: () => openWorkbookFile(input, commandLine.now), work };
      await writeWorkbook(commandLine, options, job);
    });
  return withOutputOptions(command);
}

export function withOutputOptions(command: Command): Command {
  return command
    .option('-o, --output <out.xlsx>', 'the workbook to write; may be the one that is read')
    .option('--plan', 'print what would change and write nothing');
}

/** Ends the program with "wrong use" when there is nowhere to write to. */
export function requireOutput(command: Command, { output, plan }: OutputOptions): void {
  if (!output && !plan) command.error("error: option '-o, --output <out.xlsx>' is missing; or use --plan");
}

/** A verb about to run: where its workbook comes from and what it does with it. */
interface Job<O> {
  readonly action: string;
  open(): Promise<OpenWorkbook>;
  readonly work: Work<O>;
}

/** Opens, works, saves unless it is only a plan or was refused, and prints the result. */
export async function writeWorkbook<O extends OutputOptions>(
  commandLine: CommandLine,
  options: O,
  { action, open, work }: Job<O>,
): Promise<void> {
  const { output, plan: isPlan = false } = options;
  const result = await refusingFileProblems(async () => {
    if (output && !isPlan) await requireReplaceable(output);
    const workbook = await open();
    if (output) await requireSameKind(workbook, output);
    const answer = await work(workbook, isPlan ? 'plan' : 'apply', options);
    if (answer.outcome !== 'refused' && !isPlan) await saveWorkbookFile(workbook, output!);
    return answer;
  });
  commandLine.print(action, result, { isPlan });
}
