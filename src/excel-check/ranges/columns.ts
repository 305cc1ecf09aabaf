import type { ExcelCheck } from '../definition/ExcelCheck';
import { article, reference } from '../definition/sources';

/** Widths, and cells that move to the left. */
export const COLUMN_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'The width of a column is given in points and kept to a pixel',
    restsOn: 'The longest id fits into its column.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('B1').format.columnWidth = 115;
      const whole = sheet.getRange('B:B').load('format/columnWidth');
      await context.sync();
      return Math.abs(whole.format.columnWidth - 115) <= 1;
    },
    expected: true,
  },
  {
    name: 'An empty entry of setColumnProperties leaves its column as it is',
    restsOn:
      'Columns that new months move get their widths in one call, so that a run that is cut has moved all or none.',
    source: reference('range'),
    run: async (context, sheet) => {
      sheet.getRange('B1').format.columnWidth = 115;
      sheet
        .getRange('A1:C1')
        .setColumnProperties([{ format: { columnWidth: 60 } }, {}, { format: { columnWidth: 90 } }]);
      const cells = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).load('format/columnWidth'));
      await context.sync();
      return cells.map(({ format }, index) => Math.abs(format.columnWidth - [60, 115, 90][index]!) <= 1);
    },
    expected: [true, true, true],
  },
  {
    name: 'A column that is given the standard width is as wide as its neighbours',
    restsOn: 'Where our columns were removed no wide empty ones are left.',
    source: reference('rangeformat'),
    run: async (context, sheet) => {
      sheet.getRange('B1').format.columnWidth = 190;
      sheet.getRange('B1').format.useStandardWidth = true;
      const both = sheet.getRange('B1:C1').load('format/columnWidth,format/useStandardWidth');
      const next = sheet.getRange('C1').load('format/columnWidth');
      await context.sync();
      return [both.format.useStandardWidth, both.format.columnWidth === next.format.columnWidth];
    },
    expected: [true, true],
  },
  {
    name: 'Where cells are deleted to the left, what stands right of them moves in their rows only',
    restsOn: 'Our columns are removed from a plain range without touching what stands above and below it.',
    source: article('excel-add-ins-ranges-clear-delete'),
    run: async (context, sheet) => {
      sheet.getRange('A1:C3').values = [
        ['a1', 'b1', 'c1'],
        ['a2', 'b2', 'c2'],
        ['a3', 'b3', 'c3'],
      ];
      sheet.getRange('B1:B2').delete('Left');
      const cells = sheet.getRange('A1:C3').load('values');
      await context.sync();
      return cells.values;
    },
    expected: [
      ['a1', 'c1', ''],
      ['a2', 'c2', ''],
      ['a3', 'b3', 'c3'],
    ],
  },
  {
    name: 'Formulas follow cells that move, and those of deleted cells become errors',
    restsOn: 'Formulas of other people that look at columns right of ours go on working when ours are removed.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('B1:C1').values = [['ours', 'theirs']];
      sheet.getRange('A5:A6').formulas = [['=$C$1'], ['=$B$1']];
      sheet.getRange('B1:B2').delete('Left');
      const cells = sheet.getRange('A5:A6').load('formulas,values');
      await context.sync();
      return [cells.formulas[0]![0], cells.values[0]![0], cells.values[1]![0]];
    },
    expected: ['=$B$1', 'theirs', '#REF!'],
  },
];
