import type { ExcelCheck } from '../definition/ExcelCheck';
import { reference } from '../definition/sources';

/** Queues a table in A1:C2 with a text beside it and one below that. */
function usage(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:D2').values = [
    ['Customer', 'Jan', 'Mar', 'beside'],
    ['Adatum', 1, 3, 'beside'],
  ];
  sheet.getRange('D5').values = [['below']];
  return sheet.tables.add('A1:C2', true);
}

const TABLE_COLUMNS = reference('tablecolumncollection');

/** Columns that come into tables and go. */
export const TABLE_COLUMN_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A column added to a table moves what stands right of it, in the rows of the table only',
    restsOn: 'A new month goes where the calendar puts it without moving what is above or below the table.',
    source: TABLE_COLUMNS,
    run: async (context, sheet) => {
      usage(sheet).columns.add(2);
      sheet.getRange('C1').values = [['Feb']];
      const cells = sheet.getRange('A1:E5').load('values');
      await context.sync();
      return [cells.values[0]!, cells.values[1]!, cells.values[4]!];
    },
    expected: [
      ['Customer', 'Jan', 'Feb', 'Mar', 'beside'],
      ['Adatum', 1, '', 3, 'beside'],
      ['', '', '', 'below', ''],
    ],
  },
  {
    name: 'A column added to a table at −1 is its last',
    restsOn: 'The newest month goes to the right end.',
    source: TABLE_COLUMNS,
    run: async (context, sheet) => {
      const { columns } = usage(sheet);
      columns.add(-1, undefined, 'Apr');
      columns.load('items/name');
      await context.sync();
      return columns.items.map(({ name }) => name);
    },
    expected: ['Customer', 'Jan', 'Mar', 'Apr'],
  },
  {
    name: 'A column deleted from a table lets only the rows of the table move to the left',
    restsOn: 'Our columns are removed and what stands below the table stays where it is.',
    source: 'assumed',
    run: async (context, sheet) => {
      usage(sheet).columns.getItemAt(1).delete();
      const cells = sheet.getRange('A1:D5').load('values');
      await context.sync();
      return [cells.values[0]!, cells.values[1]!, cells.values[4]!];
    },
    expected: [
      ['Customer', 'Mar', 'beside', ''],
      ['Adatum', 3, 'beside', ''],
      ['', '', '', 'below'],
    ],
  },
  {
    name: 'Writing a header renames the column',
    restsOn: 'A new month gets its name by writing its header.',
    source: 'assumed',
    run: async (context, sheet) => {
      const { columns } = usage(sheet);
      sheet.getRange('B1').values = [["'Jan 2026"]];
      columns.load('items/name');
      await context.sync();
      return columns.items.map(({ name }) => name);
    },
    expected: ['Customer', 'Jan 2026', 'Mar'],
  },
];
