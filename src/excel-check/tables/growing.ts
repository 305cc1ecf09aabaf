import type { ExcelCheck } from '../definition/ExcelCheck';
import { article, issue } from '../definition/sources';

/** Queues a table of two columns and two customers in A1:B3. */
function customers(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B3').values = [
    ['Customer', 'MAU'],
    ['Adatum', 10],
    ['Fabrikam', 20],
  ];
  return sheet.tables.add('A1:B3', true);
}

/** Tables that take in rows and columns. */
export const TABLE_GROWING_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A table that is resized takes in what stands below and beside it, and changes no cell',
    restsOn: 'Rows and columns are written first and then belong to the table.',
    source: article('excel-add-ins-tables'),
    run: async (context, sheet) => {
      const table = customers(sheet);
      sheet.getRange('C1').values = [['Health']];
      sheet.getRange('A4:C4').values = [['Litware', 30, 'ok']];
      table.resize('A1:C4');
      const body = table.getDataBodyRange().load('values');
      table.columns.load('items/name');
      await context.sync();
      return [table.columns.items.map(({ name }) => name), body.values];
    },
    expected: [
      ['Customer', 'MAU', 'Health'],
      [
        ['Adatum', 10, ''],
        ['Fabrikam', 20, ''],
        ['Litware', 30, 'ok'],
      ],
    ],
  },
  {
    name: 'A table that is made narrower leaves its last column where it was, and moves nothing beside it',
    restsOn: 'Our last columns go from a table, and what stands right of it stays where it is.',
    source: article('excel-add-ins-tables'),
    run: async (context, sheet) => {
      const table = customers(sheet);
      sheet.getRange('C1:C2').values = [['beside'], ['beside']];
      const last = table.columns.getItem('MAU').getRange().load('address');
      table.resize(table.getRange().getResizedRange(0, -1));
      const cells = last.getResizedRange(0, 1).load('values');
      table.columns.load('items/name');
      await context.sync();
      return [table.columns.items.map(({ name }) => name), cells.values];
    },
    expected: [
      ['Customer'],
      [
        ['MAU', 'beside'],
        [10, 'beside'],
        [20, ''],
      ],
    ],
  },
  {
    name: 'Cells an add-in writes right below a table do not belong to it until it is resized',
    restsOn: 'Rows below a table that another program wrote are seen and taken in.',
    source: 'assumed',
    run: async (context, sheet) => {
      const table = customers(sheet);
      await context.sync();
      sheet.getRange('A4:B4').values = [['Litware', 30]];
      await context.sync();
      const range = table.getRange().load('rowCount');
      await context.sync();
      return range.rowCount;
    },
    expected: 3,
  },
  {
    name: 'Whole rows put into a table belong to it, with the list of those around them, and can be shown',
    restsOn: 'Items of a service that is added later stand between those of the services around it.',
    source: 'assumed',
    run: async (context, sheet) => {
      const table = customers(sheet);
      const list = { inCellDropDown: true, source: '10,20' };
      sheet.getRange('B2:B3').dataValidation.rule = { list };
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('3:3').insert('Down');
      const put = sheet.getRange('A3:B3');
      put.rowHidden = false;
      put.load('rowHidden');
      const { dataValidation } = sheet.getRange('B3').load('dataValidation/rule');
      const whole = table.getRange().load('rowCount');
      await context.sync();
      return [whole.rowCount, dataValidation.rule.list?.source as string, put.rowHidden];
    },
    expected: [4, '10,20', false],
  },
  {
    name: 'A formula that is copied over a column of a table holds for every row',
    restsOn: 'Excel’s own filling of calculated columns does not get in the way of ours.',
    source: issue(5909),
    run: async (context, sheet) => {
      const table = customers(sheet);
      sheet.getRange('C1').values = [['Share']];
      table.resize('A1:C3');
      sheet.getRange('C2').formulas = [['=$B2/100']];
      sheet.getRange('C2:C3').copyFrom('C2', 'Formulas');
      const cells = sheet.getRange('C2:C3').load('formulas');
      await context.sync();
      return cells.formulas;
    },
    expected: [['=$B2/100'], ['=$B3/100']],
  },
  {
    name: 'A formula that names a column of a table counts rows it takes in later',
    restsOn: 'The Start tab counts items and customers that were added after it was made.',
    source: 'assumed',
    run: async (context, sheet) => {
      const table = customers(sheet).load('name');
      await context.sync();
      const cell = sheet.getRange('F1');
      cell.formulas = [[`=COUNTIFS(${table.name}[Customer],"*a*",${table.name}[MAU],">10")`]];
      sheet.getRange('A4:B4').values = [['Litware', 30]];
      table.resize('A1:B4');
      cell.load('values');
      await context.sync();
      return cell.values[0]![0];
    },
    expected: 2,
  },
];
