import { Option, type Command } from 'commander';
import { setUpChoices } from '../../actions/setUp/setUpChoices';
import { setUpWorkbook } from '../../actions/setUp/setUpWorkbook';
import type { SetUpRequest } from '../../actions/setUp/tabs/SetUpRequest';
import { LocalExcel } from '../../local-excel/LocalExcel';
import type { CommandLine } from './CommandLine';
import { EDITIONS, type TypedEdition } from './editions';
import { requireOutput, withOutputOptions, writeWorkbook, type OutputOptions } from './fileCommand';
import { openInLocalExcel } from '../files/workbookFile';
import { servicesOption } from './servicesOption';

interface NewOptions extends OutputOptions {
  readonly edition: TypedEdition;
  readonly language: SetUpRequest['language'];
  readonly customer: string;
  readonly services: readonly string[];
}

export function addNewCommand(program: Command, commandLine: CommandLine): void {
  const { languages } = setUpChoices();
  const command = program
    .command('new')
    .description('Makes a workbook: Start, a questionnaire per service, Checklist and MAU.')
    .addOption(
      new Option('--edition <edition>', 'the cloud the customer is in')
        .choices(Object.keys(EDITIONS))
        .default('commercial'),
    )
    .addOption(new Option('--language <language>', 'the language of the workbook').choices(languages).default('en'))
    .requiredOption('--customer <name>', 'the name of the customer')
    .addOption(servicesOption('; core is always included'))
    .action(async (options: NewOptions) => {
      requireOutput(command, options);
      await writeWorkbook(commandLine, options, {
        action: 'new',
        open: () => Promise.resolve(openInLocalExcel(LocalExcel.blank(), commandLine.now)),
        work: ({ excel }, mode, { edition, language, customer, services: chosen }) =>
          setUpWorkbook(
            excel,
            mode,
            { edition: EDITIONS[edition], language, customer, services: chosen },
            commandLine.now,
          ),
      });
    });
  withOutputOptions(command);
}
