import { Random } from '../../fuzz/Random';
import type { ExcelErrorCode } from '../../../src/local-excel/refusals/ExcelError';
import { cutAction, cutsOf, cutUndo, knowAction, undoCut, undoCutsOf, type KnownAction } from '../../cuts/cutAction';
import { WRITING_ACTIONS } from '../../cuts/writingActions';

const SEED = 11;

describe.each(WRITING_ACTIONS)('$name', (action) => {
  const random = new Random(SEED);
  let known: KnownAction;
  beforeAll(async () => {
    known = await knowAction(action);
  });

  test('stopped anywhere loses nobody’s cell, is finished by the next run, left alone by the one after, and undone as one', async () => {
    // A request after the last one that writes would say it failed although all is written.
    expect(known.writes.at(-1)).toBeGreaterThan(0);
    const cut = random.pick(cutsOf(known).filter(({ writes }) => writes > 0));
    const { faults } = await cutAction(known, cut);
    expect([cut, faults]).toEqual([cut, []]);
  });

  test('stopped anywhere is undone as far as it came', async () => {
    const cut = random.pick(cutsOf(known));
    expect([cut, await undoCut(known, cut)]).toEqual([cut, []]);
  });

  test('is taken back by undoing it again where undoing was stopped anywhere', async () => {
    const cut = random.pick(await undoCutsOf(known));
    expect([cut, await cutUndo(known, cut)]).toEqual([cut, []]);
  });
});

test.each<[ExcelErrorCode, string]>([
  ['AccessDenied', 'accessDenied'],
  ['GeneralException', 'excelFailed'],
  ['InvalidOperationInCellEditMode', 'cellInEditMode'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
])('refused with %s before anything is written, generating says %s and does it the next time', async (code, said) => {
  const known = await knowAction(WRITING_ACTIONS.find(({ name }) => name === 'generate the checklist')!);
  const { first, second, faults } = await cutAction(known, { request: known.writes.length, writes: 0, code });
  expect(first).toMatchObject({ outcome: 'refused', problems: [{ code: said }] });
  expect([second.outcome, faults]).toEqual(['done', []]);
});

test.each([
  [4, 7],
  [7, 6],
])(
  'stopped twice, after %i and after %i writes, a checklist that was left is as it was once that is undone',
  async (...writes) => {
    const known = await knowAction(WRITING_ACTIONS.find(({ name }) => name === 'leave a checklist that was chosen')!);
    const cuts = writes.map((each) => ({ request: known.writes.length, writes: each }));
    expect(await undoCut(known, ...cuts)).toEqual([]);
  },
);

test.each([
  ['mend a workbook', 1],
  ['bring a workbook up to newer content', 0],
  ['import usage into an own sheet', 0],
])('%s, stopped after %i writes, is undone as far as it came', async (wanted, writes) => {
  const known = await knowAction(WRITING_ACTIONS.find(({ name }) => name === wanted)!);
  expect(await undoCut(known, { request: known.writes.length, writes })).toEqual([]);
});

test('where only the answer was lost, the next run finds nothing to do', async () => {
  const known = await knowAction(WRITING_ACTIONS.find(({ name }) => name === 'generate the checklist')!);
  const last = known.writes.length;
  const { second, faults } = await cutAction(known, { request: last, writes: known.writes[last - 1]! });
  expect([second.outcome, faults]).toEqual(['unchanged', []]);
});

test.each([10, 11, 12, 13])(
  'a table beside which %i writes began our columns is finished by the next run',
  async (writes) => {
    const known = await knowAction(WRITING_ACTIONS.find(({ name }) => name === 'highlight a table')!);
    const { second, faults } = await cutAction(known, { request: known.writes.length, writes });
    expect([second.outcome, faults]).toEqual(['done', []]);
  },
);
