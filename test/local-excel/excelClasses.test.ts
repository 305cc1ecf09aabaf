import { OpcPackage } from '../../src/local-excel/file/OpcPackage';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { editPart } from '../support/editPart';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';
import { hiddenRows, readCells } from '../support/readCells';
import { typeCells } from '../support/typeCells';

const onSheet = <T>(
  { excel }: StartedExcel,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> =>
  excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

test.each<[string, unknown, unknown]>([
  ['=1+1', 2, '=1+1'],
  ["'=1+1", '=1+1', '=1+1'],
  ['+1', 1, 1],
  ['-1', -1, -1],
  ["'-1", '-1', '-1'],
  ['62 %', 0.62, 0.62],
  ['007', 7, 7],
  ["'007", '007', '007'],
  ['true', true, true],
  ['MAR-01', 36_951, 36_951],
  ['EXO-Q1', 'EXO-Q1', 'EXO-Q1'],
])('%j assigned as a value is read as %j, as Excel does', async (entry, value, formula) => {
  const started = startExcel();
  const cell = await onSheet(started, (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[entry]];
    range.load('values,formulas');
    return range;
  });
  expect([cell.values[0]![0], cell.formulas[0]![0]]).toEqual([value, formula]);
});

test.each<[string, (range: Excel.Range, formula: string) => void]>([
  ['formulas', (range, formula) => (range.formulas = [['=1'], [formula]])],
  ['values', (range, formula) => (range.values = [['=1'], [formula]])],
  ['a rule', (range, formula) => (range.conditionalFormats.add('Custom').custom.rule.formula = formula)],
])('a formula longer than 8192 characters is refused in %s, and no cell changed', async (_, write) => {
  const formulaOf = (length: number): string => `="${'x'.repeat(length - 3)}"`;
  const started = startExcel();
  await onSheet(started, (sheet) => write(sheet.getRange('A1:A2'), formulaOf(8192)));
  const again = startExcel();
  const refused = onSheet(again, (sheet) => write(sheet.getRange('A1:A2'), formulaOf(8193)));
  await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(readCells(again.local, 'Sheet1', 'A1:A2')).toEqual([[null], [null]]);
  expect(() => typeCells(again.local, 'Sheet1', { A1: formulaOf(8193) })).toThrow('8192');
});

test.each(['=SUM(', '=SUM(A1', '=1+', '="a', '+-', '- first step (open'])(
  'the formula %s that nobody can read is refused at the grid, and the cell stays as it was',
  (entry) => {
    const { local } = startExcel();
    typeCells(local, 'Sheet1', { A1: 'before' });
    expect(() => typeCells(local, 'Sheet1', { A1: entry })).toThrow("There's a problem with this formula.");
    expect(readCells(local, 'Sheet1', 'A1')).toEqual([['before']]);
  },
);

test('a mention typed at the grid is a text, also in the file', () => {
  const { local } = startExcel();
  typeCells(local, 'Sheet1', { A1: '@Kim please check', A2: '@note' });
  expect(readCells(reopen(local).local, 'Sheet1', 'A1:A2')).toEqual([['@Kim please check'], ['@note']]);
  expect(local.book.sheets.named('Sheet1')!.cell(1, 0)?.formula).toBeUndefined();
});

test.each([
  [0, 0, 'C3:D4'],
  [1, -1, 'C3:C5'],
  [-3, 0, 'C1:D3'],
  [-2, -2, 'B2:C3'],
])('a range resized by %i rows and %i columns reaches from its first cell to its last one, moved', async (...by) => {
  const [rows, columns, expected] = by;
  const resized = await onSheet(startExcel(), (sheet) =>
    sheet.getRange('C3:D4').getResizedRange(rows, columns).load('address'),
  );
  expect(resized.address).toBe(`Sheet1!${expected}`);
});

test('null leaves a cell as it is', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('A1:A3').values = [[null], ['new'], [null]];
  });
  expect(readCells(started.local, 'Sheet1', 'A1:A3')).toEqual([[1], ['new'], [3]]);
});

test('a formula filled down moves along and is one in the file too', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => {
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('B1').formulas = [['=$A1*A$1']];
    sheet.getRange('B1:B4').copyFrom('B1', 'Formulas');
  });
  const { local } = reopen(started.local);
  expect(readCells(local, 'Sheet1', 'B1:B4')).toEqual([[1], [2], [3], [4]]);
  expect(local.book.activeSheet.cell(3, 1)!.formula!.a1At(3, 1)).toBe('$A4*A$1');
});

test('rows are hidden as blocks or row by row, and shown again', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => {
    sheet.getRange('A1:A6').values = Array.from({ length: 6 }, (_, row) => [row]);
    sheet.getRange('2:4').rowHidden = true;
    sheet.getRange('3:6').setRowProperties([{ rowHidden: false }, {}, {}, { rowHidden: true }]);
  });
  expect(hiddenRows(reopen(started.local).local, 'Sheet1')).toEqual([2, 4, 6]);
  const hidden = await onSheet(started, (sheet) => sheet.getRange('A1:A4').getRowProperties({ rowHidden: true }));
  expect(hidden.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false, true]);
});

describe('tables', () => {
  const createTable = (started: StartedExcel) =>
    onSheet(started, (sheet) => {
      sheet.getRange('A1:C3').values = [
        ['Customer', 'MAU', 'MAU'],
        ['A', 1, 2],
        ['B', 3, 4],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'Usage';
    });

  test('header cells become unique column names, and follow when one is edited', async () => {
    const started = startExcel();
    await createTable(started);
    await onSheet(started, (sheet) => {
      sheet.getRange('A1').values = [['Client']];
      sheet.getRange('B1').values = [[2026]];
    });
    const { book } = reopen(started.local).local;
    expect(book.tables.named('Usage')!.columnNames).toEqual(['Client', '2026', 'MAU2']);
    expect(book.activeSheet.cell(0, 1)!.value).toBe('2026');
  });

  test('resizing takes rows and columns in; another table in the way is refused', async () => {
    const started = startExcel();
    await createTable(started);
    await onSheet(started, (sheet, context) => {
      sheet.getRange('D1:D5').values = [['Health'], [''], [''], [''], ['x']];
      context.workbook.tables.getItem('Usage').resize('A1:D5');
    });
    const { book } = reopen(started.local).local;
    expect(book.tables.named('Usage')!.area).toMatchObject({ bottom: 4, right: 3 });
    expect(book.tables.named('Usage')!.columnNames.at(-1)).toBe('Health');
  });

  test('structured references are shown short and kept long in the file', async () => {
    const started = startExcel();
    await createTable(started);
    const range = await onSheet(started, (sheet) => {
      sheet.getRange('E2').formulas = [['=SUM(Usage[MAU])']];
      sheet.getRange('C2').formulas = [['=[@MAU]*10']];
      const cells = sheet.getRange('C2:E2');
      cells.load('values,formulas');
      return cells;
    });
    expect(range.formulas[0]).toEqual(['=[@MAU]*10', '', '=SUM(Usage[MAU])']);
    expect(range.values[0]).toEqual([10, '', 4]);
    expect(started.local.book.activeSheet.cell(1, 2)!.formula!.a1At(1, 2)).toBe('Usage[[#This Row],[MAU]]*10');
  });
});

test('a conditional format is put before others, and read relative to its own range whatever range it is asked through', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => {
    const format = sheet.getRange('A2:C9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2="x"';
    format.custom.format.fill.color = '#FDE7E9';
    format.custom.format.font.color = '#5F0A0A';
  });
  const again = reopen(started.local);
  const formats = await onSheet(again, (sheet) => {
    const { conditionalFormats } = sheet.getRange('A5:C5');
    conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
    return conditionalFormats;
  });
  expect(formats.items.map((item) => item.customOrNullObject.rule.formula)).toEqual(['=$B2="x"']);
  const [kept] = again.local.book.conditionalFormats(again.local.book.activeSheet).all;
  expect(kept!.style).toMatchObject({ fillColor: '#FDE7E9', fontColor: '#5F0A0A' });
});

test('a validation with one limit can be written back as it was read', async () => {
  const started = startExcel();
  const read = await onSheet(started, (sheet) => {
    sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.load('rule');
    return dataValidation;
  });
  expect(read.rule.wholeNumber).toEqual({ formula1: '=0', formula2: '', operator: 'GreaterThanOrEqualTo' });
  await onSheet(started, (sheet) => {
    sheet.getRange('B3').dataValidation.rule = read.rule;
  });
});

test('a list validation is cut out of the one it overlaps', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => {
    sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
    sheet.getRange('B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Green' } };
    sheet.getRange('B5').dataValidation.clear();
  });
  const again = reopen(started.local);
  const rules = await onSheet(again, (sheet) =>
    ['B2', 'B4', 'B5', 'B9'].map((address) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load('rule,type');
      return dataValidation;
    }),
  );
  expect(rules.map(({ rule }) => rule.list?.source)).toEqual(['Yes,No', 'Red,Green', undefined, 'Yes,No']);
});

test('defined names hold cells or constants and are read by formulas', async () => {
  const started = startExcel();
  const cell = await onSheet(started, (sheet, context) => {
    sheet.getRange('B1').values = [[0.7]];
    context.workbook.names.add('Limit', sheet.getRange('B1'));
    context.workbook.names.add('Factor', '=10');
    const range = sheet.getRange('A1');
    range.formulas = [['=Limit*Factor']];
    range.load('values');
    return range;
  });
  expect(cell.values).toEqual([[7]]);
});

test('repeated columns and rows stand in one name, in whatever order they are set', async () => {
  const started = startExcel();
  const titles = () => started.local.book.names.find('_xlnm.Print_Titles', started.local.book.sheets.all[0])?.formula;
  await onSheet(started, (sheet) => {
    sheet.pageLayout.setPrintTitleRows('$3:$3');
    sheet.pageLayout.setPrintTitleColumns('$A:$A');
  });
  expect(titles()).toBe('Sheet1!$A:$A,Sheet1!$3:$3');
  await onSheet(started, (sheet) => sheet.pageLayout.setPrintTitleRows('$1:$2'));
  expect(titles()).toBe('Sheet1!$A:$A,Sheet1!$1:$2');
});

test('frozen rows, widths, print set-up and fonts are in the file', async () => {
  const started = startExcel();
  await onSheet(started, (sheet) => {
    sheet.freezePanes.freezeRows(1);
    sheet.getRange('B:B').format.columnWidth = 150;
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').values = [['x']];
  });
  const read = await onSheet(reopen(started.local), (sheet) => {
    const range = sheet.getRange('A1');
    range.load('format/font/bold');
    const column = sheet.getRange('B1');
    column.load('format/columnWidth');
    sheet.pageLayout.load('orientation');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    return { range, column, layout: sheet.pageLayout, frozen };
  });
  expect(read.range.format.font.bold).toBe(true);
  expect(read.column.format.columnWidth).toBeCloseTo(150, 0);
  expect(read.layout.orientation).toBe('Landscape');
  expect(read.frozen.address).toBe('Sheet1!1:1');
});

test('columns given the standard width again have none in the file, others keep theirs', async () => {
  const started = startExcel();
  const widths = await onSheet(started, (sheet) => {
    sheet.getRange('A:E').format.columnWidth = 150;
    sheet.getRange('C1').columnHidden = true;
    sheet.getRange('B1:C9').format.useStandardWidth = true;
    return ['A1', 'B1', 'C1', 'A1:B1'].map((address) => {
      const range = sheet.getRange(address);
      range.load('format/useStandardWidth');
      return range;
    });
  });
  expect(widths.map(({ format }) => format.useStandardWidth)).toEqual([false, true, true, null]);
  const columnsIn = (file: Uint8Array): string =>
    /<cols>.*<\/cols>/.exec(OpcPackage.open(file).text('xl/worksheets/sheet1.xml'))?.[0] ?? '';
  expect(columnsIn(started.local.save())).toBe(
    '<cols><col width="28.571429" min="1" max="1" customWidth="1"/><col width="9.140625" min="3" max="3" hidden="1"/>' +
      '<col width="28.571429" min="4" max="5" customWidth="1"/></cols>',
  );
  await onSheet(started, (sheet) => {
    sheet.getRange('C1').columnHidden = false;
    sheet.getRange('A:XFD').format.useStandardWidth = true;
  });
  expect(columnsIn(started.local.save())).not.toContain('customWidth');
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ['added', (_, context) => context.workbook.worksheets.add('Other')],
  ['renamed', (sheet) => (sheet.name = 'Other')],
  ['moved', (sheet) => (sheet.position = 0)],
])('while the structure of the workbook is protected, no tab can be %s', async (_, act) => {
  const file = editPart(LocalExcel.blank().save(), 'xl/workbook.xml', (xml) =>
    xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
  );
  const started = startExcel(LocalExcel.open(file));
  await expect(onSheet(started, act)).rejects.toMatchObject({ code: 'AccessDenied' });
  await onSheet(started, (sheet) => (sheet.getRange('A1').values = [['cells can be edited']]));
  expect(started.local.book.sheets.all.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a renamed tab is followed by formulas and names', async () => {
  const started = startExcel();
  await started.excel.run(async (context) => {
    const other = context.workbook.worksheets.add('Other');
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
    other.getRange('A1').formulas = [['=Sheet1!A1*2']];
    context.workbook.names.add('Here', '=Sheet1!$A$1');
    context.workbook.worksheets.getItem('Sheet1').name = 'Start page';
    await context.sync();
  });
  const { book } = reopen(started.local).local;
  expect(book.sheets.named('Other')!.cell(0, 0)!.formula!.a1At(0, 0)).toBe("'Start page'!A1*2");
  expect(book.names.find('Here')!.formula).toBe("'Start page'!$A$1");
});
