import { failureOf } from '../support/failureOf';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';

type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

const onSheet = async ({ excel }: StartedExcel, act: Act): Promise<void> =>
  excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'), context.workbook);
    await context.sync();
  });

/** As somebody writes who does not ask TypeScript. */
const as = <T>(value: unknown): T => value as T;
const a1 = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1');

/** The code and, when it is ApiNotFound, what is not here. */
async function refusalOf(act: Act, started = startExcel()): Promise<string> {
  const before = started.local.save();
  const failure = await failureOf(onSheet(started, act));
  if (failure === 'no failure') return 'taken';
  expect(Buffer.from(started.local.save()).equals(Buffer.from(before))).toBe(true);
  return failure.code === 'ApiNotFound' ? `ApiNotFound ${failure.location}` : failure.code;
}

describe('arguments', () => {
  test.each<[string, Act, string]>([
    [
      'copyFrom transposed',
      (sheet) => a1(sheet).copyFrom('B1', 'All', false, true),
      'ApiNotFound Range.copyFrom(transpose)',
    ],
    ['copyFrom of a link', (sheet) => a1(sheet).copyFrom('B1', 'Link'), 'ApiNotFound Range.copyFrom(copyType)'],
    ['copyFrom of an unknown kind', (sheet) => a1(sheet).copyFrom('B1', as('Looks')), 'InvalidArgument'],
    [
      'blank cells',
      (sheet) => a1(sheet).getSpecialCellsOrNullObject('Blanks'),
      'ApiNotFound Range.getSpecialCellsOrNullObject(cellType)',
    ],
    ['cells of an unknown kind', (sheet) => a1(sheet).getSpecialCellsOrNullObject(as('Pretty')), 'InvalidArgument'],
    [
      'formulas with errors only',
      (sheet) => a1(sheet).getSpecialCellsOrNullObject('Formulas', 'Errors'),
      'ApiNotFound Range.getSpecialCellsOrNullObject(cellValueType)',
    ],
    ['clear of hyperlinks', (sheet) => a1(sheet).clear('Hyperlinks'), 'ApiNotFound Range.clear(applyTo)'],
    ['clear of an unknown kind', (sheet) => a1(sheet).clear(as('Everything')), 'InvalidArgument'],
    ['insert upwards', (sheet) => sheet.getRange('1:1').insert(as('Up')), 'InvalidArgument'],
    ['delete without a direction', (sheet) => sheet.getRange('1:1').delete(as(null)), 'InvalidArgument'],
    ['a format of an unknown kind', (sheet) => a1(sheet).conditionalFormats.add(as('Rainbow')), 'InvalidArgument'],
    [
      'a data bar',
      (sheet) => a1(sheet).conditionalFormats.add('DataBar'),
      'ApiNotFound ConditionalFormatCollection.add(type)',
    ],
    [
      'protection with a password',
      (sheet) => sheet.protection.protect({}, 'secret'),
      'ApiNotFound WorksheetProtection.protect(password)',
    ],
    [
      'an unknown option of protection',
      (sheet) => sheet.protection.protect(as({ allowEverything: true })),
      'ApiNotFound WorksheetProtection.protect(options.allowEverything)',
    ],
    [
      'a table without headers',
      (sheet) => sheet.tables.add('A1:B2', false),
      'ApiNotFound TableCollection.add(hasHeaders)',
    ],
    ['headers that are a word', (sheet) => sheet.tables.add('A1:B2', as('yes')), 'InvalidArgument'],
    ['an address that is a number', (sheet) => sheet.getRange(as(5)), 'InvalidArgument'],
    ['a half row', (sheet) => sheet.getCell(0.5, 0), 'InvalidArgument'],
    ['a row above the first', (sheet) => sheet.getCell(-1, 0), 'InvalidArgument'],
    ['a column named in words', (sheet) => sheet.getCell(0, as('B')), 'InvalidArgument'],
    [
      'formats of rows',
      (sheet) => a1(sheet).getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
      'ApiNotFound Range.getRowProperties(rowPropertiesLoadOptions.format)',
    ],
    [
      'colours of rows',
      (sheet) => a1(sheet).setRowProperties([{ format: { fill: { color: 'red' } } }]),
      'ApiNotFound Range.setRowProperties(rowPropertiesData.format.fill)',
    ],
    ['half a frozen row', (sheet) => sheet.freezePanes.freezeRows(0.5), 'InvalidArgument'],
    ['a printed row as columns', (sheet) => sheet.pageLayout.setPrintTitleColumns('1:1'), 'InvalidArgument'],
    ['a printed column as rows', (sheet) => sheet.pageLayout.setPrintTitleRows('A:A'), 'InvalidArgument'],
    ['a stepwise zoom', (sheet) => (sheet.pageLayout.zoom = as({ step: 2 })), 'ApiNotFound PageLayout.zoom(step)'],
  ])('%s', async (_, act, refusal) => {
    expect(await refusalOf(act)).toBe(refusal);
  });
});

describe('values', () => {
  const rule = (sheet: Excel.Worksheet, value: unknown): unknown => (a1(sheet).dataValidation.rule = as(value));

  test.each<[string, Act]>([
    ['a formula nobody can read', (sheet) => (a1(sheet).formulas = [['=SUM(']])],
    ['one among values', (sheet) => (sheet.getRange('A1:B1').values = [[1, '=1+']])],
    ['a name for one', (_, { names }) => names.add('Broken', '=SUM(')],
    ['a validation with one', (sheet) => rule(sheet, { custom: { formula: '=(' } })],
    ['a limit that is one', (sheet) => rule(sheet, { decimal: { formula1: '=1+', operator: 'GreaterThan' } })],
    ['a list that is one', (sheet) => rule(sheet, { list: { inCellDropDown: true, source: '=A1:' } })],
    [
      'a list of more than 255 characters',
      (sheet) => rule(sheet, { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
    ],
    ['an unknown operator', (sheet) => rule(sheet, { decimal: { formula1: 1, operator: 'About' } })],
    [
      'two rules at once',
      (sheet) => rule(sheet, { custom: { formula: '=TRUE' }, decimal: { formula1: 1, operator: 'EqualTo' } }),
    ],
    ['a rule without its limit', (sheet) => rule(sheet, { decimal: { operator: 'GreaterThan' } })],
    [
      'a prompt of more than 255 characters',
      (sheet) => (a1(sheet).dataValidation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) }),
    ],
    [
      'a title of more than 32 characters',
      (sheet) => (a1(sheet).dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }),
    ],
    [
      'an unknown style of alert',
      (sheet) =>
        (a1(sheet).dataValidation.errorAlert = as({ showAlert: true, title: '', message: '', style: 'Shout' })),
    ],
    ['a text of more than 32,767 characters', (sheet) => (a1(sheet).values = [['x'.repeat(32_768)]])],
    ['an object as a value', (sheet) => (a1(sheet).values = [[{ type: 'String' }]])],
    ['values in one dimension', (sheet) => (sheet.getRange('A1:B1').values = as(['a', 'b']))],
    ['one value in brackets for many cells', (sheet) => (sheet.getRange('A1:B2').values = [['x']])],
    ['a number format with an open bracket', (sheet) => (a1(sheet).numberFormat = [['[Red']])],
    ['one with an open quote', (sheet) => (a1(sheet).numberFormat = [['0"x']])],
    ['one of five sections', (sheet) => (a1(sheet).numberFormat = [['0;0;0;0;0']])],
    ['an unknown colour', (sheet) => (a1(sheet).format.fill.color = 'bluish')],
    ['a colour of seven digits', (sheet) => (a1(sheet).format.font.color = '#1234567')],
    ['an unknown alignment', (sheet) => (a1(sheet).format.horizontalAlignment = as('Middle'))],
    ['a vertical alignment that is a horizontal one', (sheet) => (a1(sheet).format.verticalAlignment = as('Left'))],
    ['bold that is a word', (sheet) => (a1(sheet).format.font.bold = as('yes'))],
    ['a font of size 0', (sheet) => (a1(sheet).format.font.size = 0)],
    ['a column of negative width', (sheet) => (a1(sheet).format.columnWidth = -1)],
    ['a column wider than 255 characters', (sheet) => (a1(sheet).format.columnWidth = 1343)],
    ['a row higher than 409.5 points', (sheet) => (a1(sheet).format.rowHeight = 410)],
    ['a tab without a name', (sheet) => (sheet.name = '')],
    ['a tab with a name of 32 characters', (sheet) => (sheet.name = 'x'.repeat(32))],
    ['a tab named like the one Excel keeps', (sheet) => (sheet.name = 'history')],
    ['a position behind the last tab', (sheet) => (sheet.position = 1)],
    ['an unknown visibility', (sheet) => (sheet.visibility = as('Ghost'))],
    ['values of a whole column', (sheet) => (sheet.getRange('A:A').values = as('x'))],
    ['number formats of a whole row', (sheet) => (sheet.getRange('2:3').numberFormat = as('0'))],
  ])('%s', async (_, act) => {
    expect(await refusalOf(act)).toBe('InvalidArgument');
  });

  test.each(['1st', 'two words', 'A1', 'xfd1048576', 'R1C1', 'r', 'C', 'R12', 'true', '', 'a-b', 'x'.repeat(256)])(
    '%j is neither a name nor a table’s',
    async (name) => {
      const asName: Act = (_, { names }) => names.add(name, '=1');
      expect(await refusalOf(asName)).toBe('InvalidArgument');
      const started = startExcel();
      await onSheet(started, (sheet) => (sheet.getRange('A1:A2').values = [['K'], ['v']]));
      await onSheet(started, (sheet) => (sheet.tables.add('A1:A2', true).name = 'Usage'));
      expect(await refusalOf((_, { tables }) => (tables.getItem('Usage').name = name), started)).toBe(
        'InvalidArgument',
      );
    },
  );

  test.each<[string, Act]>([
    ['a name', (_, { names }) => names.add('taken', '=2')],
    ['the name of a table', (_, { names }) => names.add('Usage', '=2')],
    ['a table', (_, { tables }) => (tables.getItem('Usage').name = 'TAKEN')],
  ])('%s that is taken already', async (_, act) => {
    const started = startExcel();
    await onSheet(started, (sheet, { names }) => {
      names.add('Taken', '=1');
      sheet.getRange('A1:A2').values = [['K'], ['v']];
      sheet.tables.add('A1:A2', true).name = 'Usage';
    });
    expect(await refusalOf(act, started)).toBe('ItemAlreadyExists');
  });
});

test('a conditional format with a formula nobody can read is refused', async () => {
  const started = startExcel();
  const act: Act = (sheet) => (a1(sheet).conditionalFormats.add('Custom').custom.rule.formula = '=A1>');
  expect(await failureOf(onSheet(started, act))).toMatchObject({ code: 'InvalidArgument' });
});

test('what Excel takes is taken', async () => {
  const started = startExcel();
  await onSheet(started, (sheet, { names }) => {
    const cell = a1(sheet);
    cell.format.fill.color = 'DarkMagenta';
    cell.format.font.color = '#a1b2c3';
    cell.format.horizontalAlignment = as('center');
    cell.numberFormat = [['[$-409]m/d/yy h:mm AM/PM;@']];
    cell.values = [['x'.repeat(32_767)]];
    sheet.getRange('B1:C2').values = as('filled');
    sheet.getRange('B1:C1').numberFormat = as('0.0');
    sheet.getRange('D1:D2').numberFormat = [['0.0%']];
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(255) } };
    names.add('_Größe.1', '=1');
    names.add('ABCD1', '=1');
    sheet.getRange('D1:D2').copyFrom('B1:B2', as('values'), false, false);
  });
  const { excel } = reopen(started.local);
  const [fill, font, filled] = await excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    const cell = a1(sheet).load('format/fill/color,format/font/color,format/horizontalAlignment');
    const block = sheet.getRange('B1:D2').load('values');
    await sync();
    return [cell.format.fill.color, cell.format.font.color, block.values];
  });
  expect([fill, font]).toEqual(['#8B008B', '#A1B2C3']);
  expect(filled).toEqual([Array(3).fill('filled'), Array(3).fill('filled')]);
  const formats = await excel.run(async ({ workbook, sync }) => {
    const cells = workbook.worksheets.getItem('Sheet1').getRange('B1:D2').load('numberFormat');
    await sync();
    return cells.numberFormat;
  });
  expect(formats).toEqual([
    ['0.0', '0.0', '0.0%'],
    ['General', 'General', '0.0%'],
  ]);
});

test.each<[string, Act, string]>([
  ['a range', (sheet) => a1(sheet).load('valuess'), 'Range.valuess'],
  ['the format of one', (sheet) => a1(sheet).load('format/fill/colour'), 'RangeFill.colour'],
  ['items', (_, { worksheets }) => worksheets.load('items/title'), 'Worksheet.title'],
  ['what only Excel has', (sheet) => a1(sheet).load('style'), 'Range.style'],
])('a property %s does not have is not loaded in silence', async (_, load, member) => {
  expect(await refusalOf(load)).toBe(`ApiNotFound ${member}`);
});

test.each<[string, Act]>([
  ['the number of items', (sheet) => sheet.tables.add('A1:B2', true).columns.load('count')],
  ['all items', (_, { worksheets }) => worksheets.load('items')],
  ['everything', (sheet) => a1(sheet).load()],
  ['everything of a part', (sheet) => a1(sheet).load('format/*')],
])('%s can be loaded', async (_, load) => {
  expect(await refusalOf(load)).toBe('taken');
});
