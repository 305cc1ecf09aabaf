import type { ExcelHost } from '../../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { MAU_TABLE_NAME } from '../../../src/recognition/usage/isMauTable';
import { cutAction, cutsOf, knowAction } from '../../cuts/cutAction';
import { WRITING_ACTIONS } from '../../cuts/writingActions';
import { interleaved } from '../../support/interleaved';
import { meaningOf } from '../../support/meaningOf';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

type Writing = NonNullable<Parameters<typeof importUsage>[2]['writing']>;

/** So little that a few customers fill it. */
const SMALL = { bytes: 2500 };

const NAMES = Array.from({ length: 23 }, (_, index) => `Customer ${index + 1}`);

/** What a customer used in June; one month earlier it was one less. */
const juneOf = (name: string): number => Number(name.split(' ')[1]) * 3;

const listOf = (names: readonly string[], ...months: readonly number[]): string =>
  [
    'Customer,Service,Month,MAU,Entitlements',
    ...names.flatMap((name) =>
      months.map((month) => `${name},Exchange,2026-0${month},${juneOf(name) + month - 6},${juneOf(name) + 60}`),
    ),
  ].join('\n');

const LIST = listOf(NAMES, 5, 6, 7);

const importText = (excel: ExcelHost, content: string, writing: Writing = SMALL) =>
  importUsage(excel, 'apply', { type: 'file', content, writing }, TODAY);

/** With ten of the customers, a column of somebody's own beside them and a month to come. */
async function withSome(): Promise<StartedExcel> {
  const started = await newWorkbook({ services: ['exchange'] });
  await importText(
    started.excel,
    listOf(
      NAMES.slice(0, 20).filter((_, index) => index % 2 === 0),
      5,
    ),
    {},
  );
  return started;
}

test.each<[string, () => Promise<StartedExcel>]>([
  ['a MAU tab with customers', withSome],
  ['a workbook without a MAU tab', () => Promise.resolve(startExcel())],
])('parts come to what one request comes to: %s', async (_, start) => {
  const [whole, divided] = [await start(), await start()];
  const [before, syncs] = [whole.session.traffic.syncs, divided.session.traffic.syncs];
  const expected = await importText(whole.excel, LIST, {});
  const seen: number[] = [];
  const done = await importText(divided.excel, LIST, { ...SMALL, onProgress: (fraction) => seen.push(fraction) });
  expect(done).toEqual(expected);
  expect(meaningOf(divided.local)).toEqual(meaningOf(whole.local));
  expect(divided.session.traffic.syncs - syncs).toBeGreaterThan(whole.session.traffic.syncs - before + 4);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
  expect(await importText(divided.excel, LIST)).toMatchObject({ outcome: 'unchanged' });
  expect(await highlightCustomers(divided.excel, 'apply', { now: TODAY })).toMatchObject({ outcome: 'unchanged' });
});

test('a plan that was shown is carried out in parts', async () => {
  const { excel } = await withSome();
  const source = { type: 'file', content: LIST, writing: SMALL } as const;
  const plan = await importUsage(excel, 'plan', source, TODAY);
  if (plan.outcome === 'refused') throw new Error('refused');
  expect(await importUsage(excel, { shown: plan.digest! }, source, TODAY)).toEqual(plan);
});

const IN_PARTS = WRITING_ACTIONS.filter(({ name }) => name.endsWith('in parts'));

test.each(IN_PARTS.map((action) => [action.name, action] as const))(
  'a second run finishes where a request of the first was cut half-way: %s',
  async (_, action) => {
    const known = await knowAction(action);
    const halfWay = cutsOf(known).filter(({ request, writes }) => {
      const all = known.writes[request - 1]!;
      return writes === Math.ceil(all / 2);
    });
    expect(known.writes.filter((count) => count > 0).length).toBeGreaterThan(3);
    for (const cut of halfWay)
      expect({ cut, faults: (await cutAction(known, cut)).faults }).toEqual({ cut, faults: [] });
  },
);

test('what was written before something stopped it is said', async () => {
  const { local, excel, session } = await withSome();
  const { syncs } = session.traffic;
  await importUsage(excel, 'plan', { type: 'file', content: LIST }, TODAY);
  local.failAt(session.traffic.syncs - syncs + 3, 'AccessDenied');
  const stopped = await importText(excel, LIST);
  const message = expect.stringMatching(/^\d+ of \d+ customers are entered in the tab “MAU”. Run it again/) as unknown;
  expect(stopped).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'accessDenied' }, { code: 'usageHalfEntered', message, sheet: 'MAU' }],
  });
  expect(await importText(excel, LIST)).toMatchObject({ outcome: 'done' });
});

test('nothing of a first part stays where somebody renames the tab at that very moment, and protects it then', async () => {
  const { local, excel } = await withSome();
  const before = readCells(local, 'MAU', 'A1:L30');
  const theirs = startExcel(local, 'somebody');
  const edited = interleaved(excel, (request) =>
    theirs.excel.run(async ({ workbook, sync }) => {
      if (request === 4) workbook.worksheets.getItem('MAU').name = 'Renamed';
      if (request === 7) workbook.worksheets.getItem('Renamed').protection.protect();
      await sync();
    }),
  );
  expect(await importText(edited, LIST)).toMatchObject({ outcome: 'refused', problems: [{ code: 'sheetProtected' }] });
  expect(readCells(local, 'Renamed', 'A1:L30')).toEqual(before);
});

test('it can be stopped between two parts', async () => {
  const { excel } = await withSome();
  const stop = new AbortController();
  const stopped = await importText(excel, LIST, { ...SMALL, signal: stop.signal, onProgress: () => stop.abort() });
  expect(stopped).toMatchObject({ outcome: 'refused', problems: [{ code: 'usageHalfEntered' }] });
  expect(await importText(excel, LIST)).toMatchObject({ outcome: 'done' });
});

test.each([
  ['somebody stops it', { signal: true }],
  ['Excel refuses a part', { signal: false }],
])('the parts that were written are undone where %s', async (_, { signal }) => {
  const { local, excel, session } = await withSome();
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const before = meaningOf(local);
  const stop = new AbortController();
  const { syncs } = session.traffic;
  await importUsage(excel, 'plan', { type: 'file', content: LIST }, TODAY);
  if (!signal) local.failAt(session.traffic.syncs - syncs + 3, 'AccessDenied');
  const onProgress = signal ? () => stop.abort() : () => {};
  const stopped = await importText(host, LIST, { ...SMALL, signal: stop.signal, onProgress });
  expect(stopped.outcome).toBe('refused');
  expect(meaningOf(local)).not.toEqual(before);
  expect(await undoChanges(host, stopped.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(local)).toEqual(before);
});

test.each<[string, () => Promise<StartedExcel>]>([
  ['a MAU tab with customers', withSome],
  ['a workbook without a MAU tab', () => Promise.resolve(startExcel())],
  ['a MAU tab that is blank', () => newWorkbook({ services: ['exchange'] })],
])('undo of an import in parts gives the workbook as it was: %s', async (_, start) => {
  const { local, excel } = await start();
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const before = meaningOf(local);
  const done = await importText(host, LIST);
  if (done.outcome === 'refused') throw new Error(done.problems[0]!.message);
  expect(await undoChanges(host, done.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(meaningOf(local)).toEqual(before);
});

test('undo of a large import takes few requests, each small enough for Excel', async () => {
  const { local, excel, session } = await newWorkbook({ services: ['exchange'] });
  const host: ExcelHost = { ...excel, history: new UndoHistory() };
  const names = Array.from({ length: 700 }, (_, index) => `Customer ${index + 1}`);
  const before = meaningOf(local);
  const done = await importText(host, listOf(names, 6), {});
  if (done.outcome === 'refused') throw new Error(done.problems[0]!.message);
  const { syncs } = session.traffic;
  session.traffic.largestMessage = 0;
  expect(await undoChanges(host, done.undo!)).toMatchObject({ outcome: 'done', changes: { left: [] } });
  expect(session.traffic.syncs - syncs).toBeLessThan(15);
  expect(session.traffic.largestMessage).toBeLessThan(1_000_000);
  expect(meaningOf(local)).toEqual(before);
});

const tableOf = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem(MAU_TABLE_NAME);

/** What a co-author does between two requests. */
const EDITS: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  'inserts a row': (sheet) => void sheet.getRange('4:4').insert('Down'),
  'deletes a row': (sheet) => void sheet.getRange('4:4').delete('Up'),
  'inserts a column': (sheet) => void sheet.getRange('C:C').insert('Right'),
  sorts: (sheet) =>
    tableOf(sheet)
      .getDataBodyRange()
      .sort.apply([{ key: 0, ascending: false }]),
};

describe.each(Object.entries(EDITS))('a co-author who %s between two parts loses nothing', (name, edit) => {
  test.each([2, 3, 5])('before part %i', async (part) => {
    const started = await withSome();
    const other = startExcel(started.local, 'somebody');
    const inMau = (work: (sheet: Excel.Worksheet) => void) =>
      other.excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('MAU'));
        await context.sync();
      });
    await inMau((sheet) => void tableOf(sheet).columns.add(-1, undefined, 'Notes'));
    typeCells(started.local, 'MAU', { M3: 'Call again', M5: 'Asked twice' });
    const { syncs } = started.session.traffic;
    await importUsage(started.excel, 'plan', { type: 'file', content: LIST }, TODAY);
    const first = started.session.traffic.syncs - syncs + 1;
    const host = interleaved(started.excel, async (request) => {
      if (request === first + part - 1) await inMau(edit);
    });
    const done = await importText(host, LIST);
    expect(done).toMatchObject({ outcome: 'done' });
    const again = await importText(started.excel, LIST);
    expect(again).toMatchObject({ outcome: 'unchanged' });
    const rows = readColumn(started.local, 'MAU', 'Customer').map((customer, index) => {
      const [june, notes] = ['Jun 2026', 'Notes'].map((header) => readColumn(started.local, 'MAU', header)[index]);
      return [customer, june, notes] as const;
    });
    const june = new Map(rows.map(([customer, value]) => [customer, value]));
    expect(NAMES.map((name) => [name, june.get(name)])).toEqual(NAMES.map((name) => [name, juneOf(name)]));
    const notes = rows.flatMap(([customer, , note]) => (note === null ? [] : [[customer, note]]));
    if (name !== 'deletes a row') expect(notes).toEqual(expect.arrayContaining([['Customer 3', 'Call again']]));
  });
});

test.each([2, 3, 4])('nothing is entered where somebody types below the customers before request %p', async (at) => {
  const { local, excel } = await withSome();
  const host = interleaved(excel, (request) => {
    if (request === at) typeCells(local, 'MAU', { C13: 'Typed' });
  });
  const stopped = await importText(host, LIST);
  expect(stopped.problems.map(({ code }) => code)).toEqual(['noRoomForRows']);
});

test('twelve thousand customers go in by parts below the limit of one request', async () => {
  const { local, excel, session } = await newWorkbook({ services: ['exchange'] });
  const names = Array.from({ length: 12_000 }, (_, index) => `Customer ${index + 1}`);
  const seen: number[] = [];
  const writing = { onProgress: (fraction: number) => void seen.push(fraction) };
  expect(await importText(excel, listOf(names, 6, 7), writing)).toMatchObject({
    outcome: 'done',
    changes: { customersAdded: 12_000, valuesEntered: 24_000 },
  });
  expect(seen.filter((fraction) => fraction < 1)).not.toEqual([]);
  expect(session.traffic.largestMessage).toBeLessThan(5 * 1024 * 1024);
  expect(readCells(local, 'MAU', 'A12001:C12001')).toEqual([['Customer 12000', 'Exchange', 36_060]]);
});

test.each([6, 7, 8, 9])('a row that comes in above the table before request %p stops no part', async (at) => {
  const started = await withSome();
  const somebody = startExcel(started.local, 'somebody');
  const disturbed = interleaved(started.excel, async (request) => {
    if (request !== at) return;
    await somebody.excel.run(async (context) => {
      context.workbook.worksheets.getItem('MAU').getRange('1:1').insert('Down');
      await context.sync();
    });
  });
  expect(await importText(disturbed, LIST)).toMatchObject({ outcome: 'done' });
  const customers = readColumn(started.local, 'MAU', 'Customer').filter((name) => String(name).startsWith('Customer '));
  expect(new Set(customers).size).toBe(NAMES.length);
});
