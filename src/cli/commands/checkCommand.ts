import type { Command } from 'commander';
import { checkWorkbook } from '../../actions/check/checkWorkbook';
import { repairWorkbook } from '../../actions/check/repairWorkbook';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import { confirmReview } from '../../actions/questionnaire/confirmReview';
import { refusingFileProblems } from '../files/refusingFileProblems';
import { openWorkbookFile, type OpenWorkbook } from '../files/workbookFile';
import type { CommandLine } from './CommandLine';
import {
  partnerMissing,
  requireOutput,
  requireSense,
  withOutputOptions,
  writeWorkbook,
  type OutputOptions,
} from './fileCommand';

interface CheckOptions extends OutputOptions {
  readonly repair?: boolean;
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
}

/** A step that writes, on the way to the report. */
type Step = (workbook: OpenWorkbook) => Promise<ActionResult<object>>;

export function addCheckCommand(program: Command, commandLine: CommandLine): void {
  const { now } = commandLine;
  const command = program
    .command('check')
    .description('Tells what is broken and what stands in the way of handing over, and drafts the usage-tracking mail.')
    .argument('<in.xlsx>', 'the workbook to read')
    .option('--repair', 'mend what is broken and can be told; with --output or --plan')
    .option('--reviewed-by <name>', 'who confirmed for the customer that all is reviewed and resolved; with --output')
    .option('--reviewed-on <day>', 'on which day, such as 2026-11-21; today where it is left out')
    .action(async (input: string, options: CheckOptions) => {
      const open = (): Promise<OpenWorkbook> => openWorkbookFile(input, now);
      if (!writes(command, options)) {
        const result = await refusingFileProblems(async () => checkWorkbook((await open()).excel, now));
        return commandLine.print('check', result);
      }
      await writeWorkbook(commandLine, options, {
        action: 'check',
        open,
        work: async (workbook, mode) => {
          const steps: readonly Step[] = [
            ...(options.repair ? [({ excel }: OpenWorkbook) => repairWorkbook(excel, mode, now)] : []),
            ...reviewSteps(options, now),
          ];
          return reported(workbook, steps, now);
        },
      });
    });
  withOutputOptions(command);
}

/** Ends the program with "wrong use" where options do not go together. */
function writes(command: Command, options: CheckOptions): boolean {
  const { repair = false, reviewedBy, output, plan = false } = options;
  requireSense(command, wrongUse(options));
  if (reviewedBy !== undefined && plan) command.error("error: option '--reviewed-by' has no plan");
  if (repair || reviewedBy !== undefined) requireOutput(command, options);
  else if (output || plan) command.error('error: nothing to write; use --repair or --reviewed-by <name>');
  return repair || reviewedBy !== undefined;
}

function wrongUse(options: CheckOptions): string | undefined {
  if (options.reviewedBy?.trim() === '') return "option '--reviewed-by': who confirmed is missing";
  return partnerMissing(options, { reviewedOn: 'reviewedBy' });
}

function reviewSteps({ reviewedBy, reviewedOn }: CheckOptions, now: Date): readonly Step[] {
  if (reviewedBy === undefined) return [];
  const pad = (number: number): string => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return [({ excel }) => confirmReview(excel, { by: reviewedBy, on: reviewedOn ?? today }, now)];
}

/** Takes the steps, then tells how the workbook stands; the first refusal ends it. */
async function reported(workbook: OpenWorkbook, steps: readonly Step[], now: Date): Promise<ActionResult<object>> {
  let changes = {};
  let isDone = false;
  for (const step of steps) {
    const result = await step(workbook);
    if (result.outcome === 'refused') return result;
    changes = { ...changes, ...result.changes };
    isDone ||= result.outcome === 'done';
  }
  const report = await checkWorkbook(workbook.excel, now);
  return report.outcome === 'refused' ? report : { ...report, outcome: isDone ? 'done' : 'unchanged', changes };
}
