import type { ExcelCheck } from '../definition/ExcelCheck';
import { localAddress } from '../definition/localAddress';
import { article, reference } from '../definition/sources';

/** Which cells Excel calls used, and which special. */
export const USED_CELL_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'An empty tab has no used cells',
    restsOn: 'The only tab of a blank workbook becomes the Start tab.',
    source: reference('worksheet'),
    run: async (context, sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    },
    expected: true,
  },
  {
    name: 'Cells that have a format only are not used, where only values count',
    restsOn: 'Coloured empty columns right of a sheet are room for ours.',
    source: reference('worksheet'),
    run: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('F9').format.fill.color = '#FFE9B8';
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return localAddress(used.address);
    },
    expected: 'A1:B2',
  },
  {
    name: 'The used part of a window of cells begins at its first row and column with a value',
    restsOn: 'Headers are looked for in the upper left corner of a tab, however large the tab is.',
    source: reference('range'),
    run: async (context, sheet) => {
      sheet.getRange('C2').values = [['header']];
      sheet.getRange('B5').values = [['customer']];
      const used = sheet.getRange('A1:IV30').getUsedRangeOrNullObject(true).load('rowIndex,columnIndex');
      await context.sync();
      return [used.rowIndex, used.columnIndex];
    },
    expected: [1, 1],
  },
  {
    name: 'The formulas of a column and the blocks they make are counted in one call',
    restsOn:
      'Whether all rows have our formulas, or all down to one of them, is asked at a cost that does not depend on their number.',
    source: article('excel-add-ins-ranges-special-cells'),
    run: async (context, sheet) => {
      sheet.getRange('A1:A5').formulas = [['=1'], ['typed'], ['=3'], ['=4'], ['']];
      const found = sheet.getRange('A1:A5').getSpecialCellsOrNullObject('Formulas').load('cellCount,areaCount');
      await context.sync();
      return [found.cellCount, found.areaCount];
    },
    expected: [3, 2],
  },
  {
    name: 'Whole rows and a block have the cells of the block in these rows in common',
    restsOn: 'New rows of a table are read as far as the table is wide by then.',
    source: reference('range'),
    run: async (context, sheet) => {
      const rows = sheet.getRange('A3:A4').getEntireRow();
      const common = rows.getIntersection(sheet.getRange('B1:D9')).load('rowIndex,rowCount,columnIndex,columnCount');
      await context.sync();
      return [common.rowIndex, common.rowCount, common.columnIndex, common.columnCount];
    },
    expected: [2, 2, 1, 3],
  },
  {
    name: 'A range without formulas has no special cells of that kind',
    restsOn: 'A column that somebody else fills is told from ours.',
    source: article('excel-add-ins-ranges-special-cells'),
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['typed'], [2]];
      sheet.getRange('B1').formulas = [['=1']];
      const found = sheet.getRange('A1:A2').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      return found.isNullObject;
    },
    expected: true,
  },
  {
    name: 'The cells of each block of special cells can be read in the call that finds them, and where there are none nothing is told',
    restsOn:
      'What somebody typed over live formulas comes back where these are taken back, although they are not read.',
    source: reference('rangeareas'),
    run: async (context, sheet) => {
      sheet.getRange('A1:A5').formulas = [['typed'], [2], ['=1'], ['="two"'], ["'=3"]];
      const cells = sheet.getRange('A1:A5');
      const typed = cells.getSpecialCellsOrNullObject('Constants').load('areas/items/formulas,areas/items/rowIndex');
      const first = cells.getSpecialCellsOrNullObject('Formulas').areas.getItemAt(0).getCell(0, 0).load('formulas');
      const none = sheet.getRange('B1:B5').getSpecialCellsOrNullObject('Constants').load('areas/items/formulas');
      const noCell = sheet.getRange('B1:B5').getSpecialCellsOrNullObject('Formulas').areas.getItemAt(0).getCell(0, 0);
      noCell.load('formulas');
      await context.sync();
      const told = typed.areas.items.map(({ rowIndex, formulas }) => [rowIndex, ...formulas.flat()]);
      return [told, first.formulas[0]![0], none.isNullObject, noCell.isNullObject];
    },
    expected: [
      [
        [0, 'typed', 2],
        [4, '=3'],
      ],
      '=1',
      true,
      true,
    ],
  },
  {
    name: 'Special cells of a single cell are looked for in the whole tab',
    restsOn: 'The formula of a usage sheet with one customer is read from its cell and not counted.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1:B2').formulas = [
        ['=1', 'typed'],
        ['=3', '=4'],
      ];
      const found = sheet.getRange('B1').getSpecialCellsOrNullObject('Formulas').load('cellCount');
      await context.sync();
      return found.isNullObject ? 0 : found.cellCount;
    },
    expected: 3,
  },
];
