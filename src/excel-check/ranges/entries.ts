import type { ExcelCheck } from '../definition/ExcelCheck';
import { isRefused } from '../definition/refusal';
import { article, reference } from '../definition/sources';

/** What becomes of values that are assigned to cells. */
export const ENTRY_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'null in an array leaves its cell as it is',
    restsOn: 'Single cells of a column are written with one assignment; nobody else’s cell between them changes.',
    source: article('excel-add-ins-blank-null-values'),
    run: async (context, sheet) => {
      const cells = sheet.getRange('A1:A3');
      cells.values = [[1], ['theirs'], [3]];
      cells.formulas = [['=2*5'], [null], ['new']];
      cells.load('values');
      await context.sync();
      return cells.values;
    },
    expected: [[10], ['theirs'], ['new']],
  },
  {
    name: 'An empty text empties a cell and leaves its format and its list',
    restsOn: 'An answer that is taken back leaves a cell that offers its choices as before.',
    source: article('excel-add-ins-blank-null-values'),
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['Yes']];
      cell.format.fill.color = '#FFE9B8';
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      cell.values = [['']];
      cell.load('valueTypes,format/fill/color,dataValidation/type');
      await context.sync();
      return [cell.valueTypes[0]![0]!, cell.format.fill.color, cell.dataValidation.type];
    },
    expected: ['Empty', '#FFE9B8', 'List'],
  },
  {
    name: 'A single value that is assigned to a range goes to all its cells',
    restsOn: 'The due dates of a checklist get their format at once.',
    source: article('excel-add-ins-ranges-set-get-values'),
    run: async (context, sheet) => {
      const cells = sheet.getRange('A1:A3');
      cells.numberFormat = 'yyyy-mm-dd' as unknown as string[][];
      cells.load('numberFormat');
      await context.sync();
      return cells.numberFormat;
    },
    expected: [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']],
  },
  {
    name: 'An array of another shape than its range is refused',
    restsOn: 'A mistake in the width of a row shows as an error and not as cells in wrong places.',
    source: reference('range'),
    run: async (context, sheet) => {
      sheet.getRange('A1:B1').values = [['only one']];
      return isRefused(context);
    },
    expected: true,
  },
  {
    name: 'Digits that are assigned as a formula become a number, with a point before the decimals',
    restsOn: 'Imported usage and numeric answers arrive as numbers, whatever the language of Excel.',
    source: reference('range'),
    run: async (context, sheet) => {
      const cells = sheet.getRange('A1:A2');
      cells.formulas = [['4000'], ['0.62']];
      cells.load('values');
      await context.sync();
      return cells.values;
    },
    expected: [[4000], [0.62]],
  },
  {
    name: 'A date written 2026-01-31 that is assigned as a formula becomes that date',
    restsOn: 'Answers to questions about dates are dates, whatever the language of Excel.',
    source: reference('range'),
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['2026-01-31']];
      cell.load('values');
      await context.sync();
      return cell.values[0]![0];
    },
    expected: 46053,
  },
];
