import type { Command } from 'commander';
import { populateQuestionnaires } from '../../actions/questionnaire/populateQuestionnaires';
import type { CommandLine } from './CommandLine';
import { addFileCommand, REPLACE_EDITED, type OutputOptions } from './fileCommand';
import { readBytes } from '../files/workbookFile';

interface PopulateOptions extends OutputOptions {
  readonly answers?: string;
  readonly replaceEdited?: boolean;
}

export function addPopulateCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'populate',
    description: 'Adds missing questionnaire tabs and questions, and enters the answers of a CSV file.',
  };
  addFileCommand<PopulateOptions>(
    program,
    commandLine,
    verb,
    async ({ excel }, mode, { answers, replaceEdited = false }) => {
      const csv = answers === undefined ? undefined : { name: answers, bytes: await readBytes(answers) };
      return populateQuestionnaires(excel, mode, csv, { replacesEdited: replaceEdited });
    },
  )
    .option('--answers <answers.csv>', 'a CSV file with the columns Id, Answer and Notes')
    .option(REPLACE_EDITED, 'put our questions back where somebody edited one; else those stay');
}
