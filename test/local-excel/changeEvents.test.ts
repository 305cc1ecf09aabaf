import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { startExcel, type StartedExcel } from '../support/startExcel';
import { typeCells } from '../support/typeCells';

type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

const onSheet = ({ excel }: StartedExcel, act: Act): Promise<void> =>
  excel.run(async ({ workbook, sync }) => {
    act(workbook.worksheets.getItem('Sheet1'), workbook);
    await sync();
  });

/** Events are sent once the batch that raised them is answered. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** What a client hears of the acts of a co-author, and what it hears of its own. */
async function heardOf<E>(
  events: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<E>,
  act: Act,
  say: (event: E) => unknown,
): Promise<unknown[]> {
  const local = LocalExcel.blank();
  const [own, coAuthor] = [startExcel(local), startExcel(local, 'Kim')];
  await onSheet(coAuthor, (sheet) => {
    sheet.getRange('A1:C4').values = [
      ['Customer', 'Seats', 'Active'],
      ['A', 1, 2],
      ['B', 3, 4],
      ['C', 5, 6],
    ];
    sheet.getRange('E1:E4').values = [[1], [2], [3], [4]];
    sheet.tables.add('A1:C4', true).name = 'Usage';
  });
  await told();
  const heard: unknown[] = [];
  await own.excel.run(async ({ workbook, sync }) => {
    events(workbook).add((event) => Promise.resolve(void heard.push(say(event))));
    await sync();
  });
  await onSheet(coAuthor, act);
  await told();
  return heard;
}

const kindAndPlace = ({
  changeType,
  address,
  source,
  changeDirectionState,
}: Excel.WorksheetChangedEventArgs): unknown => {
  const { insertShiftDirection, deleteShiftDirection } = changeDirectionState ?? {};
  return [changeType, address, source, insertShiftDirection ?? deleteShiftDirection ?? ''].join(' ').trim();
};

test.each<[string, Act, readonly string[]]>([
  ['rows put in', (sheet) => sheet.getRange('3:4').insert('Down'), ['RowInserted 3:4 Remote']],
  ['rows taken out', (sheet) => sheet.getRange('6:9').delete('Up'), ['RowDeleted 6:9 Remote']],
  ['columns put in', (sheet) => sheet.getRange('B:C').insert('Right'), ['ColumnInserted B:C Remote']],
  ['a column taken out', (sheet) => sheet.getRange('E:E').delete('Left'), ['ColumnDeleted E:E Remote']],
  ['cells put in', (sheet) => sheet.getRange('E2:F3').insert('Right'), ['CellInserted E2:F3 Remote Right']],
  ['cells taken out', (sheet) => sheet.getRange('E4').delete('Left'), ['CellDeleted E4 Remote Left']],
  ['values', (sheet) => (sheet.getRange('E2:E3').values = [[8], [9]]), ['RangeEdited E2:E3 Remote']],
  ['cells that are cleared', (sheet) => sheet.getRange('E2:E3').clear('Contents'), ['RangeEdited E2:E3 Remote']],
  ['copied cells', (sheet) => sheet.getRange('F1:F4').copyFrom('E1'), ['RangeEdited F1:F4 Remote']],
  ['a row of a table', (_, { tables }) => tables.getItem('Usage').rows.add(), ['RowInserted A5:C5 Remote']],
  ['a format, which is no edit', (sheet) => (sheet.getRange('E1').format.font.bold = true), []],
])('a tab tells of %s, and where they are', async (_, act, expected) => {
  expect(await heardOf(({ worksheets }) => worksheets.onChanged, act, kindAndPlace)).toEqual(expected);
});

test('of the edit of one cell the old value and the new one are told, of a larger edit neither', async () => {
  const edits: Act = (sheet) => {
    sheet.getRange('E1').values = [['one']];
    sheet.getRange('G1').values = [[true]];
    sheet.getRange('E3:E4').values = [[1], [2]];
  };
  expect(
    await heardOf(
      ({ worksheets }) => worksheets.onChanged,
      edits,
      ({ details }) => details,
    ),
  ).toEqual([
    { valueBefore: 1, valueTypeBefore: 'Double', valueAfter: 'one', valueTypeAfter: 'String' },
    { valueBefore: '', valueTypeBefore: 'Empty', valueAfter: true, valueTypeAfter: 'Boolean' },
    undefined,
  ]);
});

test('what the user types is told with its details too', async () => {
  const started = startExcel();
  const heard: unknown[] = [];
  await onSheet(started, (sheet) => {
    sheet.onChanged.add(({ address, details }) => Promise.resolve(void heard.push([address, details.valueAfter])));
  });
  typeCells(started.local, 'Sheet1', { B2: '65 %' });
  await told();
  expect(heard).toEqual([['B2', 0.65]]);
});

test.each<[string, Act, readonly string[]]>([
  ['an edit across its edge', (sheet) => (sheet.getRange('C4:E4').values = [[1, 2, 3]]), ['RangeEdited C4']],
  ['an edit beside it', (sheet) => (sheet.getRange('E4').values = [[1]]), []],
  ['a row that is added', (_, { tables }) => tables.getItem('Usage').rows.add(), ['RowInserted A5:C5']],
])('a table tells of %s', async (_, act, expected) => {
  const say = ({ changeType, address }: Excel.TableChangedEventArgs): string => `${changeType} ${address}`;
  expect(await heardOf(({ tables }) => tables.getItem('Usage').onChanged, act, say)).toEqual(expected);
  expect(await heardOf(({ tables }) => tables.onChanged, act, say)).toEqual(expected);
});

test('protection that is set and taken off is told of, on the tab and on all of them', async () => {
  const act: Act = ({ protection }) => {
    protection.protect();
    protection.unprotect();
  };
  const say = ({ isProtected, source }: Excel.WorksheetProtectionChangedEventArgs): string =>
    `${source} ${isProtected}`;
  const expected = ['Remote true', 'Remote false'];
  const ofTab = ({ worksheets }: Excel.Workbook) => worksheets.getItem('Sheet1').onProtectionChanged;
  expect(await heardOf(ofTab, act, say)).toEqual(expected);
  expect(await heardOf(({ worksheets }) => worksheets.onProtectionChanged, act, say)).toEqual(expected);
});

test('hidden rows are told of, and tabs that come and go', async () => {
  const hide: Act = (sheet) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('3:3').rowHidden = false;
  };
  const say = ({ address, changeType }: Excel.WorksheetRowHiddenChangedEventArgs): string => `${address} ${changeType}`;
  const ofRows = ({ worksheets }: Excel.Workbook) => worksheets.onRowHiddenChanged;
  expect(await heardOf(ofRows, hide, say)).toEqual(['2:3 Hidden', '3:3 Unhidden']);
  const comeAndGo: Act = (_, { worksheets }) => worksheets.add('Other').delete();
  const added = await heardOf(
    ({ worksheets }) => worksheets.onAdded,
    comeAndGo,
    ({ worksheetId }) => worksheetId,
  );
  const deleted = await heardOf(
    ({ worksheets }) => worksheets.onDeleted,
    comeAndGo,
    ({ worksheetId }) => worksheetId,
  );
  expect(added).toEqual(deleted);
});
