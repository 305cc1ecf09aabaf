import type { ExcelCheck } from '../definition/ExcelCheck';
import { issue, reference } from '../definition/sources';

const hiddenOf = async (context: Excel.RequestContext, range: Excel.Range): Promise<boolean[]> => {
  const rows = range.getRowProperties({ rowHidden: true });
  await context.sync();
  return rows.value.map(({ rowHidden }) => rowHidden!);
};

/** Hidden rows, and rows that fit their texts. */
export const ROW_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'Rows are hidden as a block and told of row by row',
    restsOn: 'Items out of scope are hidden block by block, and a second run sees that nothing is left to hide.',
    source: issue(41),
    run: async (context, sheet) => {
      sheet.getRange('2:4').rowHidden = true;
      sheet.getRange('3:3').rowHidden = false;
      return hiddenOf(context, sheet.getRange('A1:C5'));
    },
    expected: [false, true, false, true, false],
  },
  {
    name: 'An empty entry of setRowProperties leaves its row as it is',
    restsOn: 'Many scattered rows are hidden with one call that does not touch the rows between them.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('1:5').setRowProperties([{}, {}, { rowHidden: false }, { rowHidden: true }, {}]);
      return hiddenOf(context, sheet.getRange('A1:A5'));
    },
    expected: [false, true, false, true, false],
  },
  {
    name: 'A sort moves what stands in hidden rows, and the rows that are hidden stay these',
    restsOn: 'Rows that were hidden are shown again by what tells them, wherever somebody sorted them to.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1:A3').values = [['a'], ['b'], ['c']];
      sheet.getRange('1:1').rowHidden = true;
      sheet.getRange('A1:A3').sort.apply([{ key: 0, ascending: false }]);
      const cells = sheet.getRange('A1:A3').load('values');
      const hidden = await hiddenOf(context, sheet.getRange('A1:A3'));
      return [cells.values, hidden];
    },
    expected: [
      [['c'], ['b'], ['a']],
      [true, false, false],
    ],
  },
  {
    name: 'Cells of hidden rows are read and written like all others',
    restsOn: 'Hidden items stay up to date, so that they are right when they come back into scope.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A2').values = [['theirs']];
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('A1:A4').values = [[1], [null], [3], [4]];
      const cells = sheet.getRange('A1:A4').load('values');
      await context.sync();
      return cells.values;
    },
    expected: [[1], ['theirs'], [3], [4]],
  },
  {
    name: 'A formula that is filled down reaches hidden rows',
    restsOn: 'Customers in rows that somebody hid are judged as well.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('A1').formulas = [['=ROW()']];
      sheet.getRange('A1:A3').copyFrom('A1', 'Formulas');
      const cells = sheet.getRange('A1:A3').load('values');
      await context.sync();
      return cells.values;
    },
    expected: [[1], [2], [3]],
  },
  {
    name: 'Rows that are fitted to wrapped text grow, and no others',
    restsOn: 'Guidance of several lines is read without making rows taller by hand.',
    source: reference('rangeformat'),
    run: async (context, sheet) => {
      const texts = sheet.getRange('A1:A2');
      texts.format.columnWidth = 60;
      texts.values = [['short'], ['a sentence that does not fit into one line of a column this narrow']];
      texts.format.wrapText = true;
      texts.format.autofitRows();
      const [one, several] = ['A1', 'A2'].map((cell) => sheet.getRange(cell).load('format/rowHeight'));
      const standard = sheet.getRange('A9').load('format/rowHeight');
      await context.sync();
      return [
        one!.format.rowHeight === standard.format.rowHeight,
        several!.format.rowHeight > 3 * one!.format.rowHeight,
      ];
    },
    expected: [true, true],
  },
];
