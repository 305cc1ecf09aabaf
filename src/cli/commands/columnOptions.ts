import { Option, type Command } from 'commander';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import { DATE_ORDERS } from './dateOrders';

/** What somebody says of the columns and rows of a sheet or file with usage. */
export interface ColumnOptions {
  readonly customer?: string;
  readonly entitlements?: string;
  readonly months?: string;
  readonly ignore?: string;
  readonly leaveOut?: string;
  readonly keep?: string;
  readonly year?: string;
  readonly fiscalYearStart?: string;
  readonly dates?: keyof typeof DATE_ORDERS;
}

export function withColumnOptions(command: Command): Command {
  return command
    .option('--customer <column>', 'the customer column, by letter or header')
    .option('--entitlements <column>', 'the entitlements column, by letter or header')
    .option(
      '--months <columns>',
      'the month columns, by letters ("C:H", "C,E,G") or headers; "F=2026-10" says which month a column is',
    )
    .option('--ignore <columns>', 'columns that are no months, by letters or headers')
    .option('--leave-out <names>', 'rows that are no customer\'s, such as "Target; Goal"')
    .option('--keep <names>', 'rows that are customers although their names are those of targets')
    .option('--year <year>', 'the year of the first month, where the months have none')
    .option('--fiscal-year-start <start>', 'when a fiscal year above the months begins, such as FY27=2026-07')
    .addOption(
      new Option('--dates <order>', 'how dates such as 01/02/2020 are meant').choices(Object.keys(DATE_ORDERS)),
    );
}

/** The choice that options make, without what was not said. */
export function columnChoice(options: ColumnOptions & Pick<ColumnChoice, 'sheet' | 'smallShares'>): ColumnChoice {
  const { sheet, customer, entitlements, months, ignore, leaveOut, keep, smallShares, year, fiscalYearStart } = options;
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
    dateOrder: dateOrderOf(options),
  };
  return Object.fromEntries(Object.entries(choice).filter(([, said]) => said !== undefined)) as ColumnChoice;
}

export function dateOrderOf({ dates }: Pick<ColumnOptions, 'dates'>): ColumnChoice['dateOrder'] {
  return dates && DATE_ORDERS[dates];
}
