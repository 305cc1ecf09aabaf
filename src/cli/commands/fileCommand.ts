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

/** A verb and what its options need. */
interface Verb<O> {
  readonly name: string;
  readonly description: string;
  /** What is wrong with options that do not go together. */
  wrongUse?(options: O): string | undefined;
}

/** A verb's way of working on an open workbook. */
type Work<O> = (workbook: OpenWorkbook, mode: Mode, options: O) => Promise<ActionResult<unknown>>;

/** Adds a verb that reads one workbook and writes another. */
export function addFileCommand<O extends OutputOptions>(
  program: Command,
  commandLine: CommandLine,
  verb: Verb<O>,
  work: Work<O>,
): Command {
  const command = program
    .command(verb.name)
    .description(verb.description)
    .argument('<in.xlsx>', 'the workbook to read')
    .action(async (input: string, options: O) => {
      requireOutput(command, options);
      requireSense(command, verb.wrongUse?.(options));
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

/** Ends the program with "wrong use" where something is wrong. */
export function requireSense(command: Command, wrong: string | undefined): void {
  if (wrong !== undefined) command.error(`error: ${wrong}`);
}

/**
 * What is wrong where an option stands without the one it says more about: by itself it would do nothing.
 * @param needs names of options, each with the one it needs
 */
export function partnerMissing<O>(options: O, needs: Readonly<Partial<Record<keyof O, keyof O>>>): string | undefined {
  const flag = (name: keyof O): string =>
    `'--${String(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}'`;
  const [found] = (Object.entries(needs) as [keyof O, keyof O][]).filter(
    ([name, other]) => options[name] !== undefined && options[other] === undefined,
  );
  return found && `option ${flag(found[0])} needs ${flag(found[1])}`;
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
