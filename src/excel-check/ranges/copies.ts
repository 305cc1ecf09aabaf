import type { ExcelCheck } from '../definition/ExcelCheck';
import { article } from '../definition/sources';

const COPYING = article('excel-add-ins-ranges-cut-copy-paste');

/** What goes along when cells are copied. */
export const COPY_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A formula that is copied over a column holds for every row',
    restsOn: 'Live formulas are filled down from the first row, at a cost that does not grow with the rows.',
    source: COPYING,
    run: async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulas = [['=$A1*A$1']];
      const filled = sheet.getRange('B1:B3');
      filled.copyFrom('B1', 'Formulas');
      filled.load('formulas,values');
      await context.sync();
      return [filled.formulas, filled.values];
    },
    expected: [
      [['=$A1*A$1'], ['=$A2*A$1'], ['=$A3*A$1']],
      [[1], [2], [3]],
    ],
  },
  {
    name: 'Formulas that are copied leave the formats of the cells they go to',
    restsOn: 'Colours that somebody gave to rows of our columns stay.',
    source: COPYING,
    run: async (context, sheet) => {
      sheet.getRange('A2').format.fill.color = '#F8D0D0';
      sheet.getRange('A1').formulas = [['=1']];
      sheet.getRange('A1:A2').copyFrom('A1', 'Formulas');
      const cell = sheet.getRange('A2').load('format/fill/color,values');
      await context.sync();
      return [cell.format.fill.color, cell.values[0]![0]];
    },
    expected: ['#F8D0D0', 1],
  },
  {
    name: 'Formats that are copied leave the contents of the cells they go to',
    restsOn: 'New rows and columns look like the ones beside them.',
    source: COPYING,
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[0.5], [0.7]];
      sheet.getRange('A1').numberFormat = [['0.0%']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2').copyFrom('A1', 'Formats');
      const cell = sheet.getRange('A2').load('values,numberFormat,format/font/bold');
      await context.sync();
      return [cell.values[0]![0], cell.numberFormat[0]![0], cell.format.font.bold];
    },
    expected: [0.7, '0.0%', true],
  },
  {
    name: 'Formats that are copied do not bring the list of their cell',
    restsOn: 'A new question does not offer the answers of the question above it.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      sheet.getRange('A2').copyFrom('A1', 'Formats');
      const { dataValidation } = sheet.getRange('A2');
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    },
    expected: 'None',
  },
  {
    name: 'Formats that are copied bring the conditional formats of their cell',
    restsOn: 'Rows added below a checklist show open items like the rows above them.',
    source: COPYING,
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').conditionalFormats.add('Custom').custom.rule.formula = '=$A1="x"';
      sheet.getRange('A3').copyFrom('A2', 'Formats');
      const count = sheet.getRange('A3').conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
    expected: 1,
  },
  {
    name: 'Formats that are copied within the range of a conditional format leave it one rule',
    restsOn: 'A usage sheet that is highlighted again has three highlights and not more with every run.',
    source: 'assumed',
    run: async (context, sheet) => {
      const body = sheet.getRange('A1:B4');
      body.conditionalFormats.add('Custom').custom.rule.formula = '=$A1="x"';
      sheet.getRange('B1:B4').copyFrom('B1', 'Formats');
      const count = body.conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
    expected: 1,
  },
];
