import type { Command } from 'commander';
import { generateChecklist } from '../../actions/checklist/generateChecklist';
import type { CommandLine } from './CommandLine';
import { addFileCommand } from './fileCommand';

export function addGenerateCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'generate',
    description: 'Generates the final checklist: items of services out of scope are hidden, never deleted.',
  };
  addFileCommand(program, commandLine, verb, ({ excel }, mode) => generateChecklist(excel, mode, commandLine.now));
}
