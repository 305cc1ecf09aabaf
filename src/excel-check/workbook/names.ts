import type { Answer, ExcelCheck } from '../definition/ExcelCheck';
import { localAddress } from '../definition/localAddress';
import { API_MODEL, reference } from '../definition/sources';

const NAMED_ITEM = reference('nameditem');
const NAME = 'ExcelCheck_Name';

/** What a name stands for: its type, its value and the address of its range, null where it has none. */
async function told(context: Excel.RequestContext, name = NAME): Promise<Answer> {
  const item = context.workbook.names.getItem(name).load('type,value');
  const range = item.getRangeOrNullObject().load('address');
  await context.sync();
  if (range.isNullObject) return [item.type, item.value as Answer, null];
  return [item.type, localAddress(String(item.value)).replaceAll('$', ''), localAddress(range.address)];
}

/** Defined names: all that a workbook remembers. */
export const NAME_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A name of a cell leads to its range',
    restsOn: 'Settings are found wherever their cells stand.',
    source: NAMED_ITEM,
    run: (context, sheet) => {
      context.workbook.names.add(NAME, sheet.getRange('B2'));
      return told(context);
    },
    expected: ['Range', 'B2', 'B2'],
  },
  {
    name: 'A name of a number is that number and has no range',
    restsOn: 'A usage sheet without a Start tab keeps its limits as constants.',
    source: NAMED_ITEM,
    run: (context) => {
      context.workbook.names.add(NAME, '=0.7');
      return told(context);
    },
    expected: ['Double', 0.7, null],
  },
  {
    name: 'A name of a text is that text and has no range',
    restsOn: 'How the dates of a usage header are meant is remembered as a constant.',
    source: NAMED_ITEM,
    run: (context) => {
      context.workbook.names.add(NAME, '="dayFirst"');
      return told(context);
    },
    expected: ['String', 'dayFirst', null],
  },
  {
    name: 'A name whose row was deleted is of type Error and has no range',
    restsOn: 'A setting whose cell is gone is said to be lost instead of being read as empty.',
    source: 'assumed',
    run: async (context, sheet) => {
      context.workbook.names.add(NAME, sheet.getRange('B5'));
      sheet.getRange('5:5').delete('Up');
      const item = context.workbook.names.getItem(NAME).load('type');
      const range = item.getRangeOrNullObject();
      await context.sync();
      return [item.type, range.isNullObject];
    },
    expected: ['Error', true],
  },
  {
    name: 'A name follows its cell when a column is inserted before it',
    restsOn: 'Columns that somebody pointed out stay known when others come in.',
    source: 'assumed',
    run: (context, sheet) => {
      context.workbook.names.add(NAME, sheet.getRange('B1:C1'));
      sheet.getRange('A:A').insert('Right');
      return told(context);
    },
    expected: ['Range', 'C1:D1', 'C1:D1'],
  },
  {
    name: 'A name leads to a whole column, and to another one when its formula is set',
    restsOn: 'The Start tab counts the health column of another tab once that is the one in use.',
    source: NAMED_ITEM,
    run: async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      const item = context.workbook.names.add(NAME, `='${sheet.name}'!$B:$B`);
      item.formula = `='${sheet.name}'!$C:$C`;
      sheet.getRange('C1:C3').values = [['✓ Healthy'], ['▼ Stalled'], ['✓ Healthy']];
      sheet.getRange('A1').formulas = [[`=COUNTIF(${NAME},"✓*")`]];
      await context.sync();
      item.load('formula');
      const count = sheet.getRange('A1').load('values');
      await context.sync();
      return [localAddress(String(item.formula)), count.values[0]![0]];
    },
    expected: ['$C:$C', 2],
  },
  {
    name: 'A name that was changed is read as it is, in the same request',
    restsOn: 'What is fetched once in a request may be written and read in it.',
    source: API_MODEL,
    run: async (context) => {
      const item = context.workbook.names.add(NAME, '=1');
      item.formula = '=2';
      item.load('formula');
      await context.sync();
      return item.formula as Answer;
    },
    expected: '=2',
  },
  {
    name: 'A name is found whatever its letter case',
    restsOn: 'A free name is one that nobody has in other letters.',
    source: 'assumed',
    run: (context, sheet) => {
      context.workbook.names.add(NAME, sheet.getRange('A1'));
      return told(context, NAME.toUpperCase());
    },
    expected: ['Range', 'A1', 'A1'],
  },
  {
    name: 'Formulas read a name, be it of a cell or of a number',
    restsOn: 'Live formulas follow the limits of the Start tab.',
    source: 'assumed',
    run: async (context, sheet) => {
      context.workbook.names.add(NAME, sheet.getRange('A1'));
      context.workbook.names.add(`${NAME}2`, '=0.5');
      sheet.getRange('A1').values = [[8]];
      const cell = sheet.getRange('B1');
      cell.formulas = [[`=${NAME}*${NAME}2`]];
      cell.load('values');
      await context.sync();
      return cell.values[0]![0];
    },
    expected: 4,
  },
];
