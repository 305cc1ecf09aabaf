import type { Command } from 'commander';
import { highlightCustomers } from '../../actions/highlightCustomers';
import type { CommandLine } from '../CommandLine';
import { addFileCommand } from '../fileCommand';

export function addUsageCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'usage',
    description: 'Judges customers by monthly active usage and highlights those below 70 % or stalled.',
  };
  addFileCommand(program, commandLine, verb, ({ excel }, mode) => highlightCustomers(excel, mode));
}
