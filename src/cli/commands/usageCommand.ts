import { Option, type Command } from 'commander';
import { highlightCustomers } from '../../actions/usage/highlightCustomers';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import type { CommandLine } from './CommandLine';
import { DATE_ORDERS } from './dateOrders';
import { addFileCommand, type OutputOptions } from './fileCommand';

interface UsageOptions extends OutputOptions {
  readonly sheet?: string;
  readonly customer?: string;
  readonly entitlements?: string;
  readonly months?: string;
  readonly ignore?: string;
  readonly leaveOut?: string;
  readonly keep?: string;
  readonly smallShares?: string;
  readonly year?: string;
  readonly fiscalYearStart?: string;
  readonly dates?: keyof typeof DATE_ORDERS;
}

export function addUsageCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'usage',
    description: 'Judges customers by monthly active usage and highlights those below 70 % or stalled.',
  };
  addFileCommand<UsageOptions>(program, commandLine, verb, ({ excel }, mode, options) =>
    highlightCustomers(excel, mode, { now: commandLine.now, columns: choiceOf(options) }),
  )
    .option('--sheet <name>', 'the tab with the customers')
    .option('--customer <column>', 'the customer column, by letter or header')
    .option('--entitlements <column>', 'the entitlements column, by letter or header')
    .option(
      '--months <columns>',
      'the month columns, by letters ("C:H", "C,E,G") or headers; "F=2026-10" says which month a column is',
    )
    .option('--ignore <columns>', 'columns that are no months, by letters or headers')
    .option('--leave-out <names>', 'rows that are no customer\'s, such as "Target; Goal"')
    .option('--keep <names>', 'rows that are customers although their names are those of targets')
    .option(
      '--small-shares <names>',
      'customers whose numbers up to 1, such as 0.4, are percent like those of the others',
    )
    .option('--year <year>', 'the year of the first month, where the months have none')
    .option('--fiscal-year-start <start>', 'when a fiscal year above the months begins, such as FY27=2026-07')
    .addOption(
      new Option('--dates <order>', 'how dates such as 01/02/2020 are meant').choices(Object.keys(DATE_ORDERS)),
    );
}

function choiceOf(options: UsageOptions): ColumnChoice {
  const { sheet, customer, entitlements, months, ignore, leaveOut, keep, smallShares, year, fiscalYearStart, dates } =
    options;
  const choice: Readonly<Record<keyof ColumnChoice, string | undefined>> = {
    sheet,
    customer,
    entitlements,
    months,
    ignored: ignore,
    leftOut: leaveOut,
    kept: keep,
    smallShares,
    year,
    fiscalYearStart,
    dateOrder: dates && DATE_ORDERS[dates],
  };
  return Object.fromEntries(Object.entries(choice).filter(([, said]) => said !== undefined)) as ColumnChoice;
}
