import type { Command } from 'commander';
import { addServices } from '../../actions/setUp/addServices';
import type { CommandLine } from './CommandLine';
import { addFileCommand, type OutputOptions } from './fileCommand';
import { servicesOption } from './servicesOption';

interface AddOptions extends OutputOptions {
  readonly services: readonly string[];
}

export function addAddCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'add',
    description: 'Adds services to a workbook, or brings back the questionnaire tab that a service has lost.',
  };
  addFileCommand<AddOptions>(program, commandLine, verb, ({ excel }, mode, { services }) =>
    addServices(excel, mode, services),
  ).addOption(servicesOption());
}
