import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import type { CellValue } from '../../../src/recognition/cells/WorkbookSnapshot';
import { blankCellsChange } from '../../../src/workbook/changes/blankCellsChange';
import { cellsChange } from '../../../src/workbook/changes/cellsChange';
import { filledColumnChange } from '../../../src/workbook/changes/columns/filledColumnChange';
import { guardedWrite } from '../../../src/workbook/changes/guardedWrite';
import { nameChange } from '../../../src/workbook/changes/nameChange';
import { removedRowsChange } from '../../../src/workbook/changes/removedRowsChange';
import type { Guard } from '../../../src/workbook/guards/Guard';
import { rowsHiddenChange } from '../../../src/workbook/changes/rowsHiddenChange';
import { filledRoomChange } from '../../../src/workbook/usage/filledRoomChange';
import { textsOfAddedColumn } from '../../../src/workbook/tabChanges/textsOfAddedColumn';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

const ROWS: CellValue[][] = [
  ['Id', 'Answer'],
  ['A', 'Yes'],
  ['B', 'No'],
  ['C', '=1+1'],
];

/** True while the range holds what was read. */
function unchanged(range: Excel.Range, expected: CellValue[][]): Guard {
  return () => {
    const read = range.getResizedRange(0, 0);
    read.load('values');
    return () => JSON.stringify(read.values) === JSON.stringify(expected);
  };
}

/** Two people in one workbook. */
async function share() {
  const local = LocalExcel.blank();
  const [mine, theirs] = [startExcel(local), startExcel(local, 'somebody')];
  await mine.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'Data';
    sheet.getRange('A1:B4').formulas = ROWS;
    await context.sync();
  });
  return { local, mine, theirs };
}

type Meanwhile = (sheet: Excel.Worksheet) => void;

async function edit({ excel }: StartedExcel, meanwhile: Meanwhile): Promise<void> {
  await excel.run(async (context) => {
    meanwhile(context.workbook.worksheets.getItem('Data'));
    await context.sync();
  });
}

/** Something happens right before the n-th request of a batch, from 1 on. */
function beforeRequest(context: Excel.RequestContext, at: number, meanwhile: () => Promise<void>): void {
  const sync = context.sync.bind(context);
  let request = 0;
  context.sync = (async (...given: []) => {
    request += 1;
    if (request === at) await meanwhile();
    return sync(...given);
  }) as typeof context.sync;
}

/** Writes "Mine" beside B, planned before somebody else did something. */
async function writeBesideB(meanwhile: Meanwhile) {
  const { local, mine, theirs } = await share();
  const outcome = mine.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const ids = sheet.getRange('A2:A4');
    const cells = sheet.getRange('B2:B4');
    ids.load('values');
    cells.load('values');
    await context.sync();
    await edit(theirs, meanwhile);
    const change = cellsChange(cells.getCell(1, 0), [['Mine']]);
    await guardedWrite(context, [change], [unchanged(ids, [['A'], ['B'], ['C']])]);
  });
  const error = await outcome.then(
    () => 'written',
    (failure: Error) => failure.message,
  );
  return { error, cells: readCells(local, 'Data', 'A1:B6') };
}

test('what is planned is written where nobody did anything', async () => {
  const { error, cells } = await writeBesideB(() => {});
  expect(error).toBe('written');
  expect(cells.slice(0, 4)).toEqual([
    ['Id', 'Answer'],
    ['A', 'Yes'],
    ['B', 'Mine'],
    ['C', 2],
  ]);
});

test.each<[string, Meanwhile]>([
  ['inserts a row above', (sheet) => sheet.getRange('3:3').insert('Down')],
  ['deletes the row above', (sheet) => sheet.getRange('2:2').delete('Up')],
  [
    'exchanges two rows',
    (sheet) => {
      sheet.getRange('A2:B3').values = [
        ['B', 'No'],
        ['A', 'Yes'],
      ];
    },
  ],
])('while somebody %s nothing of theirs is lost and nothing is written', async (_, meanwhile) => {
  const alone = await share();
  await edit(alone.theirs, meanwhile);
  const { error, cells } = await writeBesideB(meanwhile);
  expect(error).toBe('rowsMoved');
  expect(cells).toEqual(readCells(alone.local, 'Data', 'A1:B6'));
});

test('taken back, a row is hidden again in the request that gives it its text back', async () => {
  const { local, mine } = await share();
  await edit(mine, (sheet) => {
    sheet.getRange('2:2').rowHidden = true;
  });
  const seen: unknown[] = [];
  const look = (): void =>
    void seen.push([readCells(local, 'Data', 'B2')[0]![0], local.book.activeSheet.row(1)!.hidden]);
  const written = mine.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Data').getRange('B2');
    const sync = context.sync.bind(context);
    context.sync = (async (...given: []) => {
      const synced = await sync(...given);
      look();
      return synced;
    }) as typeof context.sync;
    const changes = [cellsChange(cell, [['Mine']]), rowsHiddenChange(cell.getEntireRow(), [false])];
    await guardedWrite(context, changes, [() => () => false]);
  });
  await expect(written).rejects.toThrow('rowsMoved');
  expect(seen.at(-1)).toEqual(['Yes', true]);
  expect(seen).not.toContainEqual(['Mine', true]);
});

test('taken back, formulas, texts that look like numbers and hidden rows are as before', async () => {
  const { local, mine } = await share();
  typeCells(local, 'Data', { B3: "'007" });
  const before = () => [readCells(local, 'Data', 'A1:B4'), local.book.sheets.named('Data')!.row(2)?.hidden ?? false];
  const old = before();
  await mine.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const changes = [
      cellsChange(sheet.getRange('B2:B4'), [['x'], ['y'], ['z']]),
      rowsHiddenChange(sheet.getRange('2:4'), [null, true, null]),
    ];
    const never: Guard = () => () => false;
    await expect(guardedWrite(context, changes, [never])).rejects.toThrow('rowsMoved');
  });
  expect(before()).toEqual(old);
  expect(local.book.sheets.named('Data')!.cell(3, 1)?.formula).toBeDefined();
});

test('a name that goes back leads to its cells where a column between them goes again', async () => {
  const { local, mine } = await share();
  await mine.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    context.workbook.names.add('Mine', sheet.getRange('A1:B1'));
    await context.sync();
    const room = {
      place: () => sheet.getRange('B1:B4'),
      model: sheet.getRange('A1:A4'),
      contents: [['New'], [1], [2], [3]],
      isMoved: true,
    };
    const name = nameChange(context, { names: new Set(['mine']) }, 'Mine', `='Data'!$A$1:$C$1`);
    const never: Guard = () => () => false;
    await expect(guardedWrite(context, [filledRoomChange(room), name], [never])).rejects.toThrow('rowsMoved');
  });
  expect(local.book.names.all().map(({ formula }) => formula)).toEqual(['Data!$A$1:$B$1']);
});

test('taken back, what was typed among live formulas is shown as it was', async () => {
  const { local, mine } = await share();
  await mine.excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Data').getRange('B2:B4');
    cells.formulas = [['=1/2'], [0.25], ['=1/2']];
    cells.numberFormat = [['0.0%'], ['0.00%'], ['0.0%']];
    await context.sync();
    const filling = { formula: '=2/3', numberFormat: '0.0' };
    const change = filledColumnChange(cells, filling, 'filled');
    await expect(guardedWrite(context, [change], [() => () => false])).rejects.toThrow('rowsMoved');
  });
  const sheet = local.book.sheets.named('Data')!;
  const shown = [1, 2, 3].map((row) => local.book.styles.style(sheet.styleAt(row, 1)).numberFormat);
  expect(readCells(local, 'Data', 'B2:B4').flat()).toEqual([0.5, 0.25, 0.5]);
  expect(shown).toEqual(['0.0%', '0.00%', '0.0%']);
});

test('what somebody enters while something is taken back stays', async () => {
  const { local, mine } = await share();
  let syncs = 0;
  await mine.excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Data').getRange('B2:B3');
    const typeTheirs: Guard = () => () => {
      syncs += 1;
      return false;
    };
    const sync = context.sync.bind(context);
    context.sync = (async (...given: []) => {
      // Between the write and its being taken back.
      if (syncs === 1) typeCells(local, 'Data', { B2: 'Theirs' });
      return sync(...given);
    }) as typeof context.sync;
    await expect(guardedWrite(context, [cellsChange(cells, [['x'], ['y']])], [typeTheirs])).rejects.toThrow();
  });
  expect(readCells(local, 'Data', 'B2:B3')).toEqual([['Theirs'], ['No']]);
});

test.each([2, 3, 4])('what is put back goes to its rows where one comes in before request %p', async (at) => {
  const { local, mine, theirs } = await share();
  await mine.excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Data').getRange('B2:B4');
    beforeRequest(context, at, () => edit(theirs, (sheet) => void sheet.getRange('3:3').insert('Down')));
    const change = cellsChange(cells, [['x'], ['y'], ['z']]);
    await expect(guardedWrite(context, [change], [() => () => false])).rejects.toThrow('rowsMoved');
  });
  const rows = readCells(local, 'Data', 'A2:B5').filter(([id]) => id !== null);
  expect(rows.map(([id, answer]) => `${String(id)} ${String(answer)}`)).toEqual(['A Yes', 'B No', 'C 2']);
});

test.each<[string, number, Meanwhile]>(
  [2, 3, 4].flatMap((at): [string, number, Meanwhile][] => [
    ['column', at, (sheet) => sheet.getRange('B:B').insert('Right')],
    ['row', at, (sheet) => sheet.getRange('30:30').insert('Down')],
  ]),
)(
  'cells too many to be followed one by one come back where a %s comes in before request %p',
  async (_, at, inserted) => {
    const { local, mine, theirs } = await share();
    const lines = Array.from({ length: 60 }, (__, row) => [`Left ${row}`, `Right ${row}`]);
    await edit(mine, (sheet) => void (sheet.getRange('A2:B61').values = lines));
    await mine.excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Data').getRange('A2:B61');
      beforeRequest(context, at, () => edit(theirs, inserted));
      const ours = lines.map((line) => line.map((text) => `Our ${text}`));
      await expect(guardedWrite(context, [cellsChange(cells, ours)], [() => () => false])).rejects.toThrow('rowsMoved');
    });
    const now = readCells(local, 'Data', 'A2:C62').map((line) => line.filter((cell) => cell !== null));
    expect(now.filter((line) => line.length > 0)).toEqual(lines);
  },
);

test('rows that are put back look as they did', async () => {
  const { local, mine } = await share();
  await mine.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A2:B2').format.fill.color = '#FFE9B8';
    sheet.getRange('B3').format.font.bold = true;
    sheet.getRange('B3').numberFormat = [['@']];
    await context.sync();
    const rows = sheet.getRange('A3:B3');
    await expect(guardedWrite(context, [removedRowsChange(rows, 1)], [() => () => false])).rejects.toThrow('rowsMoved');
  });
  const sheet = local.book.sheets.named('Data')!;
  const look = (row: number) => local.book.styles.style(sheet.styleAt(row, 1));
  expect(readCells(local, 'Data', 'A1:B4')[2]).toEqual(['B', 'No']);
  expect([look(1).fillColor, look(2).fillColor]).toEqual(['#FFE9B8', undefined]);
  expect(look(2)).toMatchObject({ bold: true, numberFormat: '@' });
});

test('what cells held comes back where somebody inserts a column among those that get their look back', async () => {
  const { local, mine, theirs } = await share();
  await mine.excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Data').getRange('A2:B4');
    const clear = (range: Excel.Range): void => range.clear('Formats');
    const texts = cellsChange(
      cells,
      ['x', 'y', 'z'].map((text) => [text, `${text}2`]),
    );
    beforeRequest(context, 2, () => edit(theirs, (sheet) => void sheet.getRange('B:B').insert('Right')));
    const written = guardedWrite(context, [blankCellsChange(cells, clear, clear), texts], [() => () => false]);
    await expect(written).rejects.toThrow('rowsMoved');
  });
  expect(readCells(local, 'Data', 'A2:C3')).toEqual([
    ['A', null, 'Yes'],
    ['B', null, 'No'],
  ]);
});

test.each([2, 3])(
  'texts of a column that was added go from rows a sort before request %p carried them to',
  async (at) => {
    const { local, mine, theirs } = await share();
    await mine.excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Data').getRange('C2:C4');
      cells.load('address');
      const sorted: Meanwhile = (sheet) => sheet.getRange('A2:C4').sort.apply([{ key: 0, ascending: false }]);
      beforeRequest(context, at, () => edit(theirs, sorted));
      const texts = textsOfAddedColumn(cells, [['Out'], ['In'], ['Unclear']]);
      await expect(guardedWrite(context, [texts], [() => () => false])).rejects.toThrow('rowsMoved');
    });
    expect(readCells(local, 'Data', 'A2:C4').map(([id, , text]) => [id, text])).toEqual([
      ['C', null],
      ['B', null],
      ['A', null],
    ]);
  },
);

test('a name that somebody added meanwhile is theirs', async () => {
  const { local, mine, theirs } = await share();
  const failure = mine.excel.run(async (context) => {
    await context.sync();
    await theirs.excel.run(async (other) => {
      other.workbook.names.add('Limit', '=5');
      await other.sync();
    });
    const cells = context.workbook.worksheets.getItem('Data').getRange('B2');
    const change = nameChange(context, { names: new Set() }, 'Limit', '=7');
    await guardedWrite(context, [cellsChange(cells, [['Mine']]), change], []);
  });
  await expect(failure).rejects.toThrow('rowsMoved');
  expect(readCells(local, 'Data', 'B2')).toEqual([['Yes']]);
  expect(local.book.names.all().map(({ name, formula }) => `${name} ${formula}`)).toEqual(['Limit 5']);
});
