import { Option, type Command } from 'commander';
import { highlightCustomers } from '../../actions/usage/highlightCustomers';
import type { CommandLine } from './CommandLine';
import { addFileCommand, type OutputOptions } from './fileCommand';

/** Orders as they are typed. */
const DATE_ORDERS = { 'day-first': 'dayFirst', 'month-first': 'monthFirst' } as const;

interface UsageOptions extends OutputOptions {
  readonly sheet?: string;
  readonly customer?: string;
  readonly entitlements?: string;
  readonly months?: string;
  readonly dates?: keyof typeof DATE_ORDERS;
}

export function addUsageCommand(program: Command, commandLine: CommandLine): void {
  const verb = {
    name: 'usage',
    description: 'Judges customers by monthly active usage and highlights those below 70 % or stalled.',
  };
  addFileCommand<UsageOptions>(
    program,
    commandLine,
    verb,
    ({ excel }, mode, { sheet, customer, entitlements, months, dates }) =>
      highlightCustomers(excel, mode, {
        now: commandLine.now,
        columns: {
          ...(sheet === undefined ? {} : { sheet }),
          ...(customer === undefined ? {} : { customer }),
          ...(entitlements === undefined ? {} : { entitlements }),
          ...(months === undefined ? {} : { months }),
          ...(dates === undefined ? {} : { dateOrder: DATE_ORDERS[dates] }),
        },
      }),
  )
    .option('--sheet <name>', 'the tab with the customers')
    .option('--customer <column>', 'the customer column, by letter or header')
    .option('--entitlements <column>', 'the entitlements column, by letter or header')
    .option('--months <columns>', 'the month columns, by letters ("C:H", "C,E,G") or headers')
    .addOption(
      new Option('--dates <order>', 'how dates such as 01/02/2020 are meant').choices(Object.keys(DATE_ORDERS)),
    );
}
