import type { Command } from 'commander';
import { highlightCustomers } from '../../actions/usage/highlightCustomers';
import { columnChoice, withColumnOptions, type ColumnOptions } from './columnOptions';
import type { CommandLine } from './CommandLine';
import { addFileCommand, type OutputOptions } from './fileCommand';

interface UsageOptions extends OutputOptions, ColumnOptions {
  readonly sheet?: string;
  readonly smallShares?: string;
}

export function addUsageCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'usage',
    description: 'Judges customers by monthly active usage and highlights those below 70 % or stalled.',
  };
  const command = addFileCommand<UsageOptions>(program, commandLine, verb, ({ excel }, mode, options) =>
    highlightCustomers(excel, mode, { now: commandLine.now, columns: columnChoice(options) }),
  ).option('--sheet <name>', 'the tab with the customers');
  withColumnOptions(command).option(
    '--small-shares <names>',
    'customers whose numbers up to 1, such as 0.4, are percent like those of the others',
  );
}
