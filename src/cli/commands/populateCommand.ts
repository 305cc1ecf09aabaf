import { extname } from 'node:path';
import { Option, type Command } from 'commander';
import { populateQuestionnaires, type PopulateRequest } from '../../actions/questionnaire/populateQuestionnaires';
import { readEntered } from '../../actions/questionnaire/readEntered';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { CommandLine } from './CommandLine';
import { editionOption, saidEdition, type TypedEdition } from './editions';
import { addFileCommand, partnerMissing, REPLACE_EDITED, type OutputOptions } from './fileCommand';
import { replaceFile, requireReplaceable } from '../files/replaceFile';
import { openWorkbookFile, readBytes, type OpenWorkbook } from '../files/workbookFile';

interface PopulateOptions extends OutputOptions {
  readonly answers?: string;
  readonly from?: string;
  readonly saveAnswers?: string;
  readonly replaceEdited?: boolean;
  readonly edition?: TypedEdition;
}

export function addPopulateCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'populate',
    description: 'Adds missing questionnaire tabs and questions, and enters answers of a CSV file or another workbook.',
    wrongUse: (options: PopulateOptions) =>
      partnerMissing(options, { saveAnswers: 'from' }) ?? wrongAnswersFile(options),
  };
  addFileCommand<PopulateOptions>(program, commandLine, verb, (workbook, mode, options) =>
    populate(workbook, mode, options, commandLine.now),
  )
    .option('--answers <answers.csv>', 'a CSV file with the columns Id, Answer and Notes')
    .addOption(
      new Option(
        '--from <old.xlsx>',
        'another workbook: its answers and the progress of its checklist go where nothing was entered yet',
      ).conflicts('answers'),
    )
    .option('--save-answers <answers.csv>', 'with --from: also writes its answers to a file that --answers takes')
    .addOption(editionOption())
    .option(REPLACE_EDITED, 'put our questions back where somebody edited one; else those stay');
}

/** Else a slip would put answers in the place of a workbook. */
function wrongAnswersFile({ saveAnswers }: PopulateOptions): string | undefined {
  const isCsv = saveAnswers === undefined || extname(saveAnswers).toLowerCase() === '.csv';
  return isCsv ? undefined : "option '--save-answers' needs a file whose name ends with .csv";
}

async function populate(
  { excel }: OpenWorkbook,
  mode: Mode,
  { answers, from, saveAnswers, replaceEdited = false, edition }: PopulateOptions,
  now: Date,
): Promise<ActionResult<unknown>> {
  const request: PopulateRequest = { replacesEdited: replaceEdited, ...saidEdition(edition) };
  if (from === undefined) {
    const csv = answers === undefined ? undefined : { name: answers, bytes: await readBytes(answers) };
    return populateQuestionnaires(excel, mode, csv, request);
  }
  const answersFile = mode === 'plan' ? undefined : saveAnswers;
  if (answersFile !== undefined) await requireReplaceable(answersFile);
  const entered = await readEntered((await openWorkbookFile(from, now)).excel);
  if (entered.outcome === 'refused') return entered;
  const result = await populateQuestionnaires(excel, mode, undefined, { ...request, from: entered });
  if (answersFile !== undefined && result.outcome !== 'refused')
    await replaceFile(answersFile, new TextEncoder().encode(entered.answersCsv));
  return result;
}
