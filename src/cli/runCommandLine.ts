import { Command, CommanderError } from 'commander';
import type { ActionResult } from '../actions/everyAction/ActionResult';
import type { CommandLine } from './commands/CommandLine';
import { addAddCommand } from './commands/addCommand';
import { addAccelerateCommand } from './commands/accelerateCommand';
import { addCheckCommand } from './commands/checkCommand';
import { addGenerateCommand } from './commands/generateCommand';
import { addInspectCommand } from './commands/inspectCommand';
import { addNewCommand } from './commands/newCommand';
import { addPopulateCommand } from './commands/populateCommand';
import { addImportUsageCommand } from './commands/importUsageCommand';
import { addRemoveCommand } from './commands/removeCommand';
import { addTasksCommand } from './commands/tasksCommand';
import { addUsageCommand } from './commands/usageCommand';

/** Where a command line writes to, and what time it is there. */
export interface Surroundings {
  writeOut(text: string): void;
  writeError(text: string): void;
  readonly now: Date;
}

const EXIT_CODE = { done: 0, unchanged: 0, refused: 1 } as const;
const WRONG_USE = 2;

/**
 * Runs one command line.
 * @param args without program name
 * @returns the exit code: 0 done or unchanged, 1 refused (no file written), 2 wrong use
 */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode = 0;
  const print: CommandLine['print'] = (action, result, { isPlan } = { isPlan: false }) => {
    exitCode = EXIT_CODE[result.outcome];
    surroundings.writeOut(`${JSON.stringify(output(action, result, isPlan), null, 2)}\n`);
  };
  try {
    await createProgram({ now: surroundings.now, print }, surroundings).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : WRONG_USE;
  }
}

function createProgram(commandLine: CommandLine, { writeOut, writeError }: Surroundings): Command {
  const program = new Command('remediation')
    .description('Works on remediation checklist workbooks (.xlsx) without Excel. Prints one JSON object.')
    .addHelpText('after', '\nExit code: 0 done or unchanged, 1 refused (no file written), 2 wrong use.')
    .showHelpAfterError('Run with --help to see what it takes.')
    .configureOutput({ writeOut, writeErr: writeError })
    .exitOverride();
  const addCommands = [
    addNewCommand,
    addAddCommand,
    addPopulateCommand,
    addGenerateCommand,
    addRemoveCommand,
    addUsageCommand,
    addImportUsageCommand,
    addTasksCommand,
    addAccelerateCommand,
    addCheckCommand,
    addInspectCommand,
  ];
  addCommands.forEach((addCommand) => addCommand(program, commandLine));
  return program;
}

/** The same keys in the same order for every verb; `planned` tells that nothing was written. */
function output(action: string, result: ActionResult<unknown>, isPlan: boolean): object {
  const { outcome, problems, ...report } = result;
  // Only the pane tells plans apart by it.
  return { action, outcome, ...(isPlan ? { planned: true } : {}), changes: {}, problems, ...report, digest: undefined };
}
