import { cellArea } from '../../src/local-excel/cells/Area';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { startExcel } from '../support/startExcel';
import { typeCells } from '../support/typeCells';

/** What Microsoft's library makes of a failed sync. */
async function failure(
  run: Promise<unknown>,
): Promise<{ code: string; message: string; location: string | undefined }> {
  try {
    await run;
  } catch (error) {
    const { code, message, debugInfo } = error as {
      code: string;
      message: string;
      debugInfo?: { errorLocation?: string };
    };
    return { code, message, location: debugInfo?.errorLocation };
  }
  throw new Error('It did not fail.');
}

test('values written in one batch are read in the next, through a range that is kept', async () => {
  const { excel } = startExcel();
  const values = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.values = [
      [1, 'x'],
      [true, ''],
    ];
    await context.sync();
    range.load('values,address,rowCount');
    await context.sync();
    return [range.values, range.address, range.rowCount];
  });
  expect(values).toEqual([
    [
      [1, 'x'],
      [true, ''],
    ],
    'Sheet1!A1:B2',
    2,
  ]);
});

test('a property nobody loaded cannot be read', async () => {
  const { excel } = startExcel();
  const result = excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    await context.sync();
    return range.address;
  });
  expect(await failure(result)).toMatchObject({ code: 'PropertyNotLoaded' });
});

test('null objects are null, and so is everything reached through them', async () => {
  const { excel } = startExcel();
  const isNull = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const range = sheet.getUsedRangeOrNullObject();
    range.load('values');
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test.each<[string, (context: Excel.RequestContext) => unknown, string, string]>([
  [
    'an unknown sheet',
    ({ workbook }) => workbook.worksheets.getItem('Nowhere').load('name'),
    'ItemNotFound',
    'WorksheetCollection.getItem',
  ],
  [
    'values of another shape',
    ({ workbook }) => (workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]]),
    'InvalidArgument',
    'Range.values',
  ],
  [
    'a sheet name that is taken',
    ({ workbook }) => workbook.worksheets.add('sheet1'),
    'ItemAlreadyExists',
    'WorksheetCollection.add',
  ],
  [
    'a sheet name Excel does not allow',
    ({ workbook }) => workbook.worksheets.add('a/b'),
    'InvalidArgument',
    'WorksheetCollection.add',
  ],
  [
    'a member this host does not have',
    ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1').getImage(),
    'ApiNotFound',
    'Range.getImage',
  ],
  [
    'a class this host does not have',
    ({ workbook }) => workbook.worksheets.getItem('Sheet1').charts.load('count'),
    'ApiNotFound',
    'Worksheet.charts',
  ],
  [
    'a kind of conditional format it does not have',
    ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.add('DataBar'),
    'ApiNotFound',
    'ConditionalFormatCollection.add(type)',
  ],
])('%s is refused as Excel does', async (_, act, code, location) => {
  const { excel } = startExcel();
  const result = excel.run(async (context) => {
    act(context);
    await context.sync();
  });
  expect(await failure(result)).toMatchObject({ code, location });
});

test('what a batch did before it failed stays done', async () => {
  const { excel, local } = startExcel();
  await failure(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[2]];
      await context.sync();
    }),
  );
  expect(local.book.activeSheet.cell(0, 0)!.value).toBe(1);
});

test('a protected sheet refuses writes and says so', async () => {
  const { excel } = startExcel();
  const result = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.protection.protect();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(await failure(result)).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
});

test('in cell edit mode, read-only, or when told to, it fails like Excel', async () => {
  const { excel, local } = startExcel();
  const write = () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
  local.isInCellEditMode = true;
  expect(await failure(write())).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  local.isInCellEditMode = false;
  local.isReadOnly = true;
  expect(await failure(write())).toMatchObject({ code: 'AccessDenied' });
  local.isReadOnly = false;
  local.failAt(1, 'GeneralException');
  expect(await failure(write())).toMatchObject({ code: 'GeneralException' });
  await write();
  expect(local.book.activeSheet.cell(0, 0)!.value).toBe(1);
});

test('a batch that waits for the end of a cell edit is answered then', async () => {
  const { excel, waitingExcel, local } = startExcel();
  const readA1 = async (context: Excel.RequestContext): Promise<unknown> => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return cell.values[0]![0];
  };
  local.isInCellEditMode = true;
  const waiting = waitingExcel.run(readA1);
  expect(await failure(excel.run(readA1))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  typeCells(local, 'Sheet1', { A1: 'typed' });
  local.isInCellEditMode = false;
  expect(await waiting).toBe('typed');
});

test('a request over 5 MB is refused', async () => {
  const { excel } = startExcel();
  const result = excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x'.repeat(5 * 1024 * 1024)]];
    await context.sync();
  });
  expect(await failure(result)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});

test('a large write arrives whole, though the library splits it', async () => {
  const { excel, local, session } = startExcel();
  const rows = Array.from({ length: 4000 }, (_, row) => [row, `row ${row}`]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4000').values = rows;
    await context.sync();
  });
  expect(local.book.activeSheet.cell(3999, 1)!.value).toBe('row 3999');
  expect(session.traffic.writes).toBeGreaterThan(1);
  expect(session.traffic.syncs).toBe(1);
});

describe('events', () => {
  const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 20));

  async function listen(started: ReturnType<typeof startExcel>) {
    const heard: string[] = [];
    await started.excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
        heard.push(`${address} ${source} ${triggerSource}`);
      });
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(`selected ${address}`);
      });
      await context.sync();
    });
    return heard;
  }

  const write = ({ excel }: ReturnType<typeof startExcel>, address: string, values: unknown[][]) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
      await context.sync();
    });

  test('a change is heard with who made it: the user, this add-in, another add-in, a co-author', async () => {
    const local = LocalExcel.blank();
    const [own, other, coAuthor] = [startExcel(local), startExcel(local), startExcel(local, 'Kim')];
    const heard = await listen(own);
    typeCells(local, 'Sheet1', { A1: 'typed' });
    await nextTurn();
    await write(own, 'A2', [['own']]);
    await write(other, 'A3', [['other']]);
    await write(coAuthor, 'A4', [['remote']]);
    await nextTurn();
    expect(heard).toEqual(['A1 Local Unknown', 'A2 Local ThisLocalAddin', 'A3 Local Unknown', 'A4 Remote Unknown']);
  });

  test('one large write is heard as one change', async () => {
    const started = startExcel();
    const heard = await listen(started);
    await write(
      started,
      'A1:B3000',
      Array.from({ length: 3000 }, () => [1, 2]),
    );
    await nextTurn();
    expect(heard).toEqual(['A1:B3000 Local ThisLocalAddin']);
  });

  test('a selection is heard, and a handler that was taken back hears nothing', async () => {
    const started = startExcel();
    const heard = await listen(started);
    started.local.select(started.local.book.activeSheet, cellArea(4, 1));
    await nextTurn();
    expect(heard).toEqual(['selected B5']);
  });
});
