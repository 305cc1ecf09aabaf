import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { changedParts } from '../support/changedParts';
import { editPart } from '../support/editPart';
import { readCells } from '../support/readCells';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';
import { typeCells } from '../support/typeCells';

type Act<T> = (columns: Excel.TableColumnCollection, sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** Runs one batch on the columns of the table `Usage`. */
const onColumns = <T>({ excel }: StartedExcel, act: Act<T>): Promise<T> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const result = act(context.workbook.tables.getItem('Usage').columns, sheet, context);
    await context.sync();
    return result;
  });

/** The table in A2:C4, a title above it, notes right of it and below it, and formulas on both. */
async function startWithTable(): Promise<StartedExcel> {
  const started = startExcel();
  await started.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:E1').values = [['Title', '', '', 'above', 'above']];
    sheet.getRange('A2:C4').values = [
      ['Customer', 'Seats', 'Active'],
      ['A', 10, 5],
      ['B', 20, 8],
    ];
    sheet.tables.add('A2:C4', true).name = 'Usage';
    sheet.getRange('E3:E4').values = [['right 1'], ['right 2']];
    sheet.getRange('A6:C6').values = [['below', 'below', 'below']];
    sheet.getRange('A8:A11').formulas = [['=SUM(C3:C4)'], ['=C3'], ['=SUM(C1:C6)'], ['=SUM(Usage[Active])']];
    await context.sync();
  });
  return started;
}

const formulasOf = (started: StartedExcel, address: string): Promise<string[]> =>
  started.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas.map((row) => String(row[0]));
  });

const tableOf = ({ local }: StartedExcel) => local.book.tables.named('Usage')!;

const partOf = ({ local }: StartedExcel, pattern: RegExp): string => {
  const { opc } = LocalExcel.open(local.save()).book;
  return opc.text(opc.paths().find((path) => pattern.test(path))!);
};

const refusalOf = async (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

describe('reading', () => {
  test('columns are listed and found by name, id and place', async () => {
    const started = await startWithTable();
    const read = await onColumns(started, (columns) => {
      columns.load('count,items/id,items/index,items/name');
      const found = [columns.getItem('seats'), columns.getItem(3), columns.getItemAt(0)];
      found.forEach((column) => column.load('name'));
      const [lost, known] = [columns.getItemOrNullObject('Nothing'), columns.getItemOrNullObject('Seats')];
      return { columns, found, lost, known, count: columns.getCount() };
    });
    expect(read.columns.items.map(({ id, index, name }) => [id, index, name])).toEqual([
      [1, 0, 'Customer'],
      [2, 1, 'Seats'],
      [3, 2, 'Active'],
    ]);
    expect(read.columns.count).toBe(3);
    expect(read.count.value).toBe(3);
    expect(read.found.map(({ name }) => name)).toEqual(['Seats', 'Active', 'Customer']);
    expect([read.lost.isNullObject, read.known.isNullObject]).toEqual([true, false]);
  });

  test.each<[string, (columns: Excel.TableColumnCollection) => Excel.TableColumn, string]>([
    ['an unknown name', (columns) => columns.getItem('Nothing'), 'ItemNotFound'],
    ['a place behind the last', (columns) => columns.getItemAt(3), 'InvalidArgument'],
    ['a place before the first', (columns) => columns.getItemAt(-1), 'InvalidArgument'],
  ])('%s is refused', async (_, find, code) => {
    const started = await startWithTable();
    expect(await refusalOf(onColumns(started, (columns) => find(columns).load('name')))).toBe(code);
  });

  test('a column knows its cells, with and without the header', async () => {
    const started = await startWithTable();
    const ranges = await onColumns(started, (columns) => {
      const column = columns.getItem('Seats');
      const all = [column.getRange(), column.getHeaderRowRange(), column.getDataBodyRange()];
      all.forEach((range) => range.load('address'));
      return all;
    });
    expect(ranges.map(({ address }) => address)).toEqual(['Sheet1!B2:B4', 'Sheet1!B2', 'Sheet1!B3:B4']);
  });

  test('a column is still the same one after another was put before it in the same batch', async () => {
    const started = await startWithTable();
    const column = await onColumns(started, (columns) => {
      const active = columns.getItem('Active');
      active.load('name');
      columns.add(0);
      active.load('name,index');
      return active;
    });
    expect([column.name, column.index]).toEqual(['Active', 3]);
  });
});

describe('adding', () => {
  test('in the middle moves only the cells in the rows of the table', async () => {
    const started = await startWithTable();
    const added = await onColumns(started, (columns) => {
      const column = columns.add(1, [['Owner'], ['Ann'], ['Bob']]);
      column.load('id,index,name');
      return column;
    });
    expect([added.id, added.index, added.name]).toEqual([4, 1, 'Owner']);
    const again = reopen(started.local);
    expect(readCells(again.local, 'Sheet1', 'A1:F6')).toEqual([
      ['Title', null, null, 'above', 'above', null],
      ['Customer', 'Owner', 'Seats', 'Active', null, null],
      ['A', 'Ann', 10, 5, null, 'right 1'],
      ['B', 'Bob', 20, 8, null, 'right 2'],
      [null, null, null, null, null, null],
      ['below', 'below', 'below', null, null, null],
    ]);
    expect(tableOf(again).columnNames).toEqual(['Customer', 'Owner', 'Seats', 'Active']);
    expect(tableOf(again).area).toEqual({ top: 1, left: 0, bottom: 3, right: 3 });
  });

  test('formulas follow the cells that moved; one that reaches beyond the table stays', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns, sheet, context) => {
      context.workbook.names.add('First', sheet.getRange('C3'));
      context.workbook.worksheets.add('Other').getRange('A1').formulas = [['=Sheet1!C4*2']];
      columns.add(1);
    });
    const again = reopen(started.local);
    expect(await formulasOf(again, 'A8:A11')).toEqual(['=SUM(D3:D4)', '=D3', '=SUM(C1:C6)', '=SUM(Usage[Active])']);
    expect(readCells(again.local, 'Sheet1', 'A8:A11')).toEqual([[13], [5], [30], [13]]);
    expect(again.local.book.names.find('First')!.formula).toBe('Sheet1!$D$3');
    expect(readCells(again.local, 'Other', 'A1')).toEqual([[16]]);
  });

  test.each<[string, number | undefined | null]>([
    ['left out', undefined],
    ['null', null],
    ['-1', -1],
  ])('with an index %s puts it at the right end', async (_, index) => {
    const started = await startWithTable();
    await onColumns(started, (columns) => {
      columns.add(index as number, undefined, 'Health');
      columns.add(index as number);
    });
    const again = reopen(started.local);
    expect(tableOf(again).columnNames).toEqual(['Customer', 'Seats', 'Active', 'Health', 'Column1']);
    expect(readCells(again.local, 'Sheet1', 'D2:G3')).toEqual([
      ['Health', 'Column1', null, null],
      [null, null, null, 'right 1'],
    ]);
  });

  test('before the first one keeps the table where it starts', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns) => columns.add(0, [['Id'], [1], [2]]));
    const again = reopen(started.local);
    expect(tableOf(again).area).toEqual({ top: 1, left: 0, bottom: 3, right: 3 });
    expect(readCells(again.local, 'Sheet1', 'A2:D3')).toEqual([
      ['Id', 'Customer', 'Seats', 'Active'],
      [1, 'A', 10, 5],
    ]);
  });

  test('a name that is taken gets a number, a blank one is Column1, Column2 …', async () => {
    const started = await startWithTable();
    const added = await onColumns(started, (columns) => {
      const all = [
        columns.add(undefined, [['seats'], [1], [2]]),
        columns.add(undefined, [[''], [1], [2]]),
        columns.add(),
        columns.add(1),
        columns.add(undefined, [['x'], [1], [2]], '2026'),
      ];
      all.forEach((column) => column.load('name'));
      return all;
    });
    expect(added.map(({ name }) => name)).toEqual(['seats2', 'Column1', 'Column2', 'Column3', '2026']);
    expect(readCells(reopen(started.local).local, 'Sheet1', 'A2:H2')).toEqual([
      ['Customer', 'Column3', 'Seats', 'Active', 'seats2', 'Column1', 'Column2', '2026'],
    ]);
  });

  test('its formulas are entered as formulas and kept as a calculated column', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns) =>
      columns.add(2, [['Share'], ['=[@Active]/[@Seats]'], ['=[@Active]/[@Seats]']]),
    );
    const again = reopen(started.local);
    expect(readCells(again.local, 'Sheet1', 'C3:C4')).toEqual([[0.5], [0.4]]);
    expect(partOf(again, /table1\.xml$/)).toContain(
      '<tableColumn id="4" name="Share"><calculatedColumnFormula>Usage[[#This Row],[Active]]/Usage[[#This Row],[Seats]]<',
    );
    typeCells(again.local, 'Sheet1', { A5: 'C', B5: '4', D5: '1' });
    expect(readCells(again.local, 'Sheet1', 'C5')).toEqual([[0.25]]);
  });

  test('it looks like its left neighbour, the first one like the one after it', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns, sheet) => {
      sheet.getRange('B3:B4').format.fill.color = '#FDE7E9';
      sheet.getRange('A2').format.font.italic = true;
      columns.add(2);
      columns.add(0);
    });
    const look = await onColumns(reopen(started.local), (_, sheet) => {
      const cells = ['D3', 'D5', 'A2', 'E3'].map((address) => sheet.getRange(address));
      cells.forEach((cell) => cell.load('format/fill/color,format/font/italic'));
      return cells;
    });
    expect(look.map(({ format }) => [format.fill.color, format.font.italic])).toEqual([
      ['#FDE7E9', false],
      ['#FFFFFF', false],
      ['#FFFFFF', true],
      ['#FFFFFF', false],
    ]);
  });

  test('an array formula of one cell is still one where it moved', async () => {
    const started = await startWithTable();
    const file = editPart(started.local.save(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<c r="E3"', '<c r="D3" cm="1"><f t="array" ref="D3">SUM(B3:B4*C3:C4)</f><v>210</v></c><c r="E3"'),
    );
    const withArray = startExcel(LocalExcel.open(file));
    await onColumns(withArray, (columns) => columns.add(2));
    expect(partOf(withArray, /sheet1\.xml$/)).toContain(
      '<c r="E3" cm="1"><f t="array" ref="E3">SUM(B3:B4*D3:D4)</f><v>210</v></c>',
    );
  });

  test('ranges a client holds move along', async () => {
    const started = await startWithTable();
    const range = await started.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const held = sheet.getRange('C3:C4');
      held.load('address');
      await context.sync();
      context.workbook.tables.getItem('Usage').columns.add(0);
      held.load('address');
      await context.sync();
      return held;
    });
    expect(range.address).toBe('Sheet1!D3:D4');
  });

  test('totals stay in the last row', async () => {
    const started = await startWithTable();
    const file = editPart(started.local.save(), 'xl/tables/table1.xml', (xml) =>
      xml
        .replace('displayName=', 'totalsRowCount="1" displayName=')
        .replace(/(<table[^>]* ref=")A2:C4/, '$1A2:C5')
        .replace('name="Active"/>', 'name="Active" totalsRowFunction="sum"/>'),
    );
    const withTotals = startExcel(LocalExcel.open(file));
    await onColumns(withTotals, (columns, sheet) => {
      sheet.getRange('C5').formulas = [['=SUM(Usage[Active])']];
      columns.add(1, [['Owner'], ['Ann'], ['Bob']]);
    });
    const again = reopen(withTotals.local);
    expect(readCells(again.local, 'Sheet1', 'A4:D5')).toEqual([
      ['B', 'Bob', 20, 8],
      [null, null, null, 13],
    ]);
    expect(partOf(again, /table1\.xml$/)).toContain('<autoFilter ref="A2:D4"/>');
  });

  test('a filter keeps naming its column', async () => {
    const started = await startWithTable();
    const file = editPart(started.local.save(), 'xl/tables/table1.xml', (xml) =>
      xml.replace(
        '<autoFilter ref="A2:C4"/>',
        '<autoFilter ref="A2:C4"><filterColumn colId="0"/><filterColumn colId="2"/></autoFilter>' +
          '<sortState ref="A3:C4"><sortCondition ref="C3:C4"/></sortState>',
      ),
    );
    const filtered = startExcel(LocalExcel.open(file));
    await onColumns(filtered, (columns) => {
      columns.add(1);
      columns.getItem('Customer').delete();
    });
    const part = partOf(filtered, /table1\.xml$/);
    expect(part).toContain('<autoFilter ref="A2:C4"><filterColumn colId="2"/></autoFilter>');
    expect(part).toContain('<sortState ref="A3:C4"><sortCondition ref="C3:C4"/></sortState>');
  });
});

describe('what lies around the table', () => {
  test('formats and validations grow inside the table and part at its edge', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns, sheet) => {
      const add = (address: string, formula: string): void => {
        const format = sheet.getRange(address).conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        format.custom.format.font.color = '#5F0A0A';
      };
      add('A3:C4', '=$C3>6');
      add('B1:B20', '=$C1>6');
      sheet.getRange('C3:C9').dataValidation.rule = { wholeNumber: { formula1: '=B3', operator: 'LessThan' } };
      columns.add(1);
    });
    const { book } = reopen(started.local).local;
    const sheet = book.activeSheet;
    expect(sheet.sections.all('conditionalFormatting').map(textAt)).toEqual([
      ['A3:D4', '$D3>6'],
      ['B1 B5:B20', '$C1>6'],
      ['C2:C4', '$D2>6'],
    ]);
    const validations = sheet.sections.get('dataValidations')!;
    expect(validations.attributes['count']).toBe('1');
    expect(validations.children.map((node) => textAt(node as Section))).toEqual([['D3:D4 C5:C9', 'C3']]);
  });

  test('validations an extension keeps follow too', async () => {
    const started = await startWithTable();
    const x14 =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ' +
      'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">' +
      '<x14:dataValidation type="list"><x14:formula1><xm:f>Sheet1!$E$3:$E$4</xm:f></x14:formula1>' +
      '<xm:sqref>C3:C4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const file = editPart(started.local.save(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</worksheet>', `${x14}</worksheet>`),
    );
    const extended = startExcel(LocalExcel.open(file));
    await onColumns(extended, (columns) => columns.add(0));
    const part = partOf(extended, /sheet1\.xml$/);
    expect(part).toContain('<xm:f>Sheet1!$F$3:$F$4</xm:f>');
    expect(part).toContain('<xm:sqref>D3:D4</xm:sqref>');
    await onColumns(extended, (columns) => columns.getItem('Active').delete());
    expect(partOf(extended, /sheet1\.xml$/)).not.toContain('<ext ');
  });

  test('a table that stands right of it in its rows moves whole', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns, sheet) => {
      sheet.tables.add('G2:H3', true).name = 'Beside';
      columns.add(1);
    });
    const { book } = reopen(started.local).local;
    expect(book.tables.named('Beside')!.area).toEqual({ top: 1, left: 7, bottom: 2, right: 8 });
  });

  test('a column of an empty sheet format brings it along', async () => {
    const started = await startWithTable();
    const file = editPart(started.local.save(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<sheetData>', '<cols><col min="4" max="4" width="20" style="1" customWidth="1"/></cols><sheetData>'),
    );
    const styled = startExcel(LocalExcel.open(file));
    styled.local.book.styles.derive(0, { bold: true });
    await onColumns(styled, (columns) => columns.add(0));
    const sheet = styled.local.book.activeSheet;
    expect([sheet.cell(2, 4)?.style, sheet.cell(5, 4)?.style]).toEqual([1, undefined]);
    expect(sheet.sections.get('cols')!.children).toHaveLength(1);
  });
});

interface Section {
  attributes: Record<string, string>;
  children: unknown[];
}

function textAt({ attributes, children }: Section): [string, string] {
  const textOf = (node: unknown): string =>
    typeof node === 'string' ? node : (node as Section).children.map(textOf).join('');
  return [attributes['sqref']!, children.map(textOf).join('')];
}

describe('refusals leave the workbook as it was', () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void, Act<unknown>]>([
    [
      'another table partly in its rows',
      'InsertDeleteConflict',
      (sheet) => void sheet.tables.add('G3:H7', true),
      (columns) => columns.add(1),
    ],
    [
      'a value in the last column of the sheet',
      'NonBlankCellOffSheet',
      (sheet) => void (sheet.getRange('XFD3').values = [['x']]),
      (columns) => columns.add(),
    ],
    ['too few values', 'InvalidArgument', () => undefined, (columns) => columns.add(1, [['Owner'], ['Ann']])],
    ['too many values', 'InvalidArgument', () => undefined, (columns) => columns.add(1, [['a'], [1], [2], [3]])],
    ['a place behind the end', 'InvalidArgument', () => undefined, (columns) => columns.add(3)],
    ['one value for all', 'ApiNotFound', () => undefined, (columns) => columns.add(1, 'Owner')],
    ['a protected sheet', 'AccessDenied', (sheet) => sheet.protection.protect(), (columns) => columns.add(1)],
  ])('%s', async (_, code, prepare, act) => {
    const prepared = await startWithTable();
    await onColumns(prepared, (_columns, sheet) => prepare(sheet));
    const file = prepared.local.save();
    const started = startExcel(LocalExcel.open(file));
    expect(await refusalOf(onColumns(started, act))).toBe(code);
    expect(changedParts(file, started.local.save())).toEqual([]);
  });

  test('a merged area partly in its rows', async () => {
    const { local } = await startWithTable();
    const file = editPart(local.save(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="G4:H5"/></mergeCells>'),
    );
    for (const act of [(columns) => columns.add(), (columns) => columns.getItemAt(0).delete()] as Act<unknown>[]) {
      const started = startExcel(LocalExcel.open(file));
      expect(await refusalOf(onColumns(started, act))).toBe('InsertDeleteConflict');
      expect(changedParts(file, started.local.save())).toEqual([]);
    }
  });
});

describe('deleting', () => {
  test('takes the cells out and moves those right of it back', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns) => columns.getItem('Seats').delete());
    const again = reopen(started.local);
    expect(readCells(again.local, 'Sheet1', 'A1:E6')).toEqual([
      ['Title', null, null, 'above', 'above'],
      ['Customer', 'Active', null, null, null],
      ['A', 5, null, 'right 1', null],
      ['B', 8, null, 'right 2', null],
      [null, null, null, null, null],
      ['below', 'below', 'below', null, null],
    ]);
    expect(tableOf(again).columnNames).toEqual(['Customer', 'Active']);
    expect(await formulasOf(again, 'A8:A9')).toEqual(['=SUM(B3:B4)', '=B3']);
  });

  test('formulas that named it are left with #REF!', async () => {
    const started = await startWithTable();
    await onColumns(started, (_, sheet) => {
      sheet.getRange('A12:A13').formulas = [['=SUM(Usage[[Seats]:[Active]])'], ['=SUM(B3:C4)']];
    });
    // Values computed before must not outlive what they were computed from.
    started.local.save();
    await onColumns(started, (columns) => columns.getItem('Active').delete());
    const again = reopen(started.local);
    expect(await formulasOf(again, 'A8:A13')).toEqual([
      '=SUM(#REF!)',
      '=#REF!',
      '=SUM(C1:C6)',
      '=SUM(#REF!)',
      '=SUM(Usage[Seats])',
      '=SUM(B3:B4)',
    ]);
    expect(readCells(again.local, 'Sheet1', 'A8:A13')).toEqual([['#REF!'], ['#REF!'], [0], ['#REF!'], [30], [30]]);
  });

  test('the first and the last one go like any other, the only one stays', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns) => {
      columns.getItemAt(2).delete();
      columns.getItemAt(0).delete();
    });
    const again = reopen(started.local);
    expect(tableOf(again).area).toEqual({ top: 1, left: 0, bottom: 3, right: 0 });
    expect(tableOf(again).columnNames).toEqual(['Seats']);
    expect(await refusalOf(onColumns(again, (columns) => columns.getItem('Seats').delete()))).toBe('InvalidOperation');
  });

  test('adding and deleting a column gives the cells back as they were', async () => {
    const started = await startWithTable();
    const before = readCells(started.local, 'Sheet1', 'A1:F11');
    const formulas = await formulasOf(started, 'A8:A11');
    await onColumns(started, (columns) => columns.add(1).delete());
    const again = reopen(started.local);
    expect(readCells(again.local, 'Sheet1', 'A1:F11')).toEqual(before);
    expect(await formulasOf(again, 'A8:A11')).toEqual(formulas);
  });
});

describe('renaming', () => {
  test('changes the header, and references follow', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns, sheet, context) => {
      sheet.getRange('C3:C4').formulas = [['=[@Seats]*2'], ['=[@Seats]*2']];
      context.workbook.names.add('Sum', '=SUM(Usage[Seats])');
      columns.getItem('Seats').name = 'Licenses [E5]';
    });
    const again = reopen(started.local);
    expect(readCells(again.local, 'Sheet1', 'B2:C3')).toEqual([
      ['Licenses [E5]', 'Active'],
      [10, 20],
    ]);
    expect(await formulasOf(again, 'C3:C4')).toEqual(["=[@[Licenses '[E5']]]*2", "=[@[Licenses '[E5']]]*2"]);
    expect(again.local.book.names.find('Sum')!.formula).toBe("SUM(Usage[Licenses '[E5']])");
  });

  test('to a name that is taken adds a number; a blank one is refused', async () => {
    const started = await startWithTable();
    await onColumns(started, (columns) => void (columns.getItem('Active').name = 'SEATS'));
    expect(tableOf(started).columnNames).toEqual(['Customer', 'Seats', 'SEATS2']);
    const blank = onColumns(started, (columns) => void (columns.getItem('Seats').name = ''));
    expect(await refusalOf(blank)).toBe('InvalidArgument');
  });

  test('two headers that swap names are followed by their references', async () => {
    const started = await startWithTable();
    await onColumns(started, (_, sheet) => void (sheet.getRange('B2:C2').values = [['Active', 'Seats']]));
    expect(await formulasOf(started, 'A11')).toEqual(['=SUM(Usage[Seats])']);
    expect(readCells(started.local, 'Sheet1', 'A11')).toEqual([[13]]);
  });
});
