import type { Command } from 'commander';
import { updateTasks } from '../../actions/tasks/updateTasks';
import type { CommandLine } from './CommandLine';
import { addFileCommand, type OutputOptions } from './fileCommand';
import { parseList } from './parseList';

interface TasksOptions extends OutputOptions {
  readonly accept?: readonly string[];
  readonly skip?: string;
  readonly reason?: string;
}

export function addTasksCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'tasks',
    description: 'Keeps the Tasks tab: the playbook tasks that apply, and what shows that they can be completed.',
  };
  addFileCommand<TasksOptions>(program, commandLine, verb, ({ excel }, mode, { accept, skip, reason = '' }) =>
    updateTasks(excel, mode, commandLine.now, {
      ...(accept ? { accept } : {}),
      ...(skip === undefined ? {} : { skip: { task: skip, reason } }),
    }),
  )
    .option('--accept <ids>', 'comma-separated tasks whose suggested completion is accepted', parseList)
    .option('--skip <id>', 'a task whose topic is fully addressed; with --reason')
    .option('--reason <text>', 'why it is');
}
