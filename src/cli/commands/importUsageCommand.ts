import type { Command } from 'commander';
import { importUsage } from '../../actions/usage/importUsage';
import type { CommandLine } from './CommandLine';
import { columnChoice, dateOrderOf, withColumnOptions, type ColumnOptions } from './columnOptions';
import { addFileCommand, type OutputOptions } from './fileCommand';
import { readBytes } from '../files/workbookFile';

interface ImportOptions extends OutputOptions, ColumnOptions {
  readonly csv?: string;
  readonly sheet?: string;
  readonly sum?: boolean;
  readonly mau?: string;
}

export function addImportUsageCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'import-usage',
    description:
      'Takes usage over into the MAU tab: from a CSV file, or from a tab with one row per customer and month.',
  };
  const command = addFileCommand<ImportOptions>(
    program,
    commandLine,
    verb,
    async ({ excel }, mode, { csv, sheet, sum = false, mau, ...columns }) => {
      const into = sheet === undefined ? {} : { into: sheet };
      const dateOrder = dateOrderOf(columns);
      const answers = {
        areSummed: sum,
        columns: columnChoice(columns),
        ...(mau === undefined ? {} : { mau }),
        ...(dateOrder && { dateOrder }),
      };
      if (csv === undefined) return importUsage(excel, mode, { type: 'rows', answers, ...into }, commandLine.now);
      const content = { name: csv, bytes: await readBytes(csv) };
      return importUsage(excel, mode, { type: 'file', content, answers, ...into }, commandLine.now);
    },
  )
    .option('--csv <report.csv>', 'a Microsoft 365 usage export, or a list of Customer, Month, MAU and Entitlements')
    .option('--sheet <name>', 'the tab it goes into, where it is not the MAU tab')
    .option('--sum', 'add up rows of one customer and month that another column tells apart, such as regions')
    .option('--mau <header>', 'the column with the monthly active users, where several have some');
  withColumnOptions(command);
}
