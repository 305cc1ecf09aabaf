import type { Command } from 'commander';
import { removeScope } from '../../actions/checklist/removeScope';
import type { CommandLine } from './CommandLine';
import { addFileCommand } from './fileCommand';

export function addRemoveCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'remove',
    description: 'Takes what we added out of a workbook of another layout and shows the rows that we hid.',
  };
  addFileCommand(program, commandLine, verb, ({ excel }, mode) => removeScope(excel, mode));
}
