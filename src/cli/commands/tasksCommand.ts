import { InvalidArgumentError, type Command } from 'commander';
import { updateTasks } from '../../actions/tasks/updateTasks';
import type { CommandLine } from './CommandLine';
import { addFileCommand, partnerMissing, type OutputOptions } from './fileCommand';
import { parseList } from './parseList';

interface TasksOptions extends OutputOptions {
  readonly accept?: readonly string[];
  readonly skip?: string;
  readonly reason?: string;
  readonly activeFrom?: number;
}

export function addTasksCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'tasks',
    description:
      'Keeps the Tasks tab: the playbook tasks that apply, what shows that they can be completed, and active use.',
    wrongUse: (options: TasksOptions) => partnerMissing(options, { reason: 'skip' }),
  };
  addFileCommand<TasksOptions>(
    program,
    commandLine,
    verb,
    ({ excel }, mode, { accept, skip, reason = '', activeFrom }) =>
      updateTasks(excel, mode, commandLine.now, {
        ...(accept ? { accept } : {}),
        ...(skip === undefined ? {} : { skip: { task: skip, reason } }),
        ...(activeFrom === undefined ? {} : { activeFrom }),
      }),
  )
    .option('--accept <ids>', 'comma-separated tasks whose suggested completion is accepted', parseList)
    .option('--skip <id>', 'a task whose topic is fully addressed; with --reason')
    .option('--reason <text>', 'why it is')
    .option('--active-from <percent>', "the customer's success criterion; 10 to begin with", parsePercent);
}

/** "15" or "15 %" → 0.15 */
function parsePercent(text: string): number {
  const percent = Number(text.replace(/ ?%$/, ''));
  if (percent > 0 && percent <= 100) return percent / 100;
  throw new InvalidArgumentError(`"${text}" is not a percentage above 0 and at most 100.`);
}
