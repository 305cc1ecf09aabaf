import type { ExcelCheck } from '../definition/ExcelCheck';
import { isRefused } from '../definition/refusal';
import { issue, reference } from '../definition/sources';

/** How cells become a table. */
export const TABLE_MAKING_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A table that is made of a header and rows moves no cell',
    restsOn: 'Whoever has something below our tabs’ first rows finds it there afterwards.',
    source: issue(5151),
    run: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Id', 'Item'],
        ['X-01', 'first'],
      ];
      sheet.getRange('D1').formulas = [['=SUM(A2:A9)']];
      sheet.getRange('A4').values = [['below']];
      const range = sheet.tables.add('A1:B2', true).getRange().load('rowCount');
      const cell = sheet.getRange('A4').load('values');
      await context.sync();
      return [range.rowCount, cell.values[0]![0]];
    },
    expected: [2, 'below'],
  },
  {
    name: 'Headers of a table become texts, each with a name of its own',
    restsOn: 'Columns are found by their header, and formulas can name them.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1:C2').values = [
        [2026, 'MAU', 'MAU'],
        [1, 2, 3],
      ];
      const { columns } = sheet.tables.add('A1:C2', true);
      columns.load('items/name');
      const header = sheet.getRange('A1').load('valueTypes');
      await context.sync();
      return [header.valueTypes[0]![0]!, columns.items.map(({ name }) => name)];
    },
    expected: ['String', ['2026', 'MAU', 'MAU2']],
  },
  {
    name: 'A month behind an apostrophe stays a text in a header',
    restsOn: 'The header of a month reads as we wrote it, in every language of Excel.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Customer', "'Jan 2026"],
        ['Adatum', 900],
      ];
      sheet.tables.add('A1:B2', true);
      const header = sheet.getRange('B1').load('values,text');
      await context.sync();
      return [header.values[0]![0], header.text[0]![0]!];
    },
    expected: ['Jan 2026', 'Jan 2026'],
  },
  {
    name: 'A new table filters nothing and has no totals',
    restsOn: 'Filtered tables and tables with totals are not written to; our own must not look like one.',
    source: reference('autofilter'),
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['Id'], ['X-01']];
      const table = sheet.tables.add('A1:A2', true).load('showTotals,autoFilter/isDataFiltered');
      await context.sync();
      return [table.autoFilter.isDataFiltered, table.showTotals];
    },
    expected: [false, false],
  },
  {
    name: 'A table gets a style of the workbook’s theme by its name',
    restsOn: 'Our tabs follow the colours of the company.',
    source: reference('table'),
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['Id'], ['X-01']];
      const table = sheet.tables.add('A1:A2', true);
      table.style = 'TableStyleMedium7';
      table.load('style');
      await context.sync();
      return table.style;
    },
    expected: 'TableStyleMedium7',
  },
  {
    name: 'The name of another table is refused, in capitals as well',
    restsOn: 'A free name is looked for before a table gets it.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1:C2').values = [
        ['Id', '', 'Id'],
        ['X-01', '', 'X-02'],
      ];
      const [first, second] = [sheet.tables.add('A1:A2', true), sheet.tables.add('C1:C2', true)];
      first.load('name');
      await context.sync();
      second.name = first.name.toUpperCase();
      return isRefused(context);
    },
    expected: true,
  },
];
