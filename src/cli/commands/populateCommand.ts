import type { Command } from 'commander';
import { populateQuestionnaires } from '../../actions/questionnaire/populateQuestionnaires';
import type { CommandLine } from './CommandLine';
import { addFileCommand, type OutputOptions } from './fileCommand';
import { readBytes } from '../files/workbookFile';

export function addPopulateCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'populate',
    description: 'Adds missing questionnaire tabs and questions, and enters the answers of a CSV file.',
  };
  addFileCommand<OutputOptions & { answers?: string }>(
    program,
    commandLine,
    verb,
    async ({ excel }, mode, { answers }) => {
      const csv = answers === undefined ? undefined : { name: answers, bytes: await readBytes(answers) };
      return populateQuestionnaires(excel, mode, csv);
    },
  ).option('--answers <answers.csv>', 'a CSV file with the columns Id, Answer and Notes');
}
