import { UndoHistory } from '../../../src/actions/everyAction/UndoHistory';
import { changeUsageSettings } from '../../../src/actions/usage/changeUsageSettings';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { undoChanges } from '../../../src/actions/undo/undoChanges';
import { DEFAULT_USAGE_SETTINGS } from '../../../src/domain/usage/UsageSettings';
import { SETTING_NAMES } from '../../../src/recognition/cells/settingNames';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { onStart } from '../../support/onStart';
import { readCells } from '../../support/readCells';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

const OTHERS = { healthyFrom: 0.8, stalledUnder: 0.05, basis: 'points', period: 'everyMonth', window: 2 } as const;

const settingOn = ({ local }: StartedExcel, label: string) => readCells(local, 'Start', onStart(local, label))[0]![0];

test('settings go into their cells in the words of the workbook, and customers are judged by them at once', async () => {
  const started = await newWorkbook({ language: 'de', services: ['core'] });
  typeCells(started.local, 'MAU', { A2: 'Adatum', C2: '100', I2: '75' });
  const judged = () => highlightCustomers(started.excel, 'plan', { now: TODAY });
  expect(await judged()).toMatchObject({ healthy: 1 });
  expect(await changeUsageSettings(started.excel, 'plan', OTHERS)).toMatchObject({ changes: { settingsChanged: 5 } });
  expect(await judged()).toMatchObject({ healthy: 1 });
  expect(await changeUsageSettings(started.excel, 'apply', OTHERS)).toMatchObject({ outcome: 'done' });
  expect(settingOn(started, 'Wachstumsmaß')).toBe('Prozentpunkte');
  expect(settingOn(started, 'Bezugszeitraum des Wachstums')).toBe('Jeder Monat');
  expect(settingOn(started, 'Zeitraum in Monaten')).toBe(2);
  expect(await judged()).toMatchObject({ below: 1, settings: OTHERS });
  expect(await changeUsageSettings(started.excel, 'apply', OTHERS)).toMatchObject({ outcome: 'unchanged' });
});

test('a workbook without a Start tab keeps them as names anybody can see', async () => {
  const started = startExcel();
  await changeUsageSettings(started.excel, 'apply', OTHERS);
  const formulas = started.local.book.names.all().map(({ name, formula }) => [name, formula]);
  expect(formulas).toEqual(
    expect.arrayContaining([
      [SETTING_NAMES.healthyFrom, '0.8'],
      [SETTING_NAMES.growthBasis, '"Percentage points"'],
    ]),
  );
  expect(await changeUsageSettings(started.excel, 'plan', OTHERS)).toMatchObject({ outcome: 'unchanged' });
});

test('they are given back by undo, and one that somebody changed since stays and is named', async () => {
  const started = await newWorkbook({ services: ['core'] });
  const excel = { ...started.excel, history: new UndoHistory() };
  const done = await changeUsageSettings(excel, 'apply', OTHERS);
  if (done.outcome === 'refused' || !done.undo) throw new Error('nothing to undo');
  const { local } = started;
  typeCells(local, 'Start', { [onStart(local, 'Window in months')]: '6' });
  expect(await undoChanges(excel, done.undo)).toMatchObject({
    outcome: 'done',
    changes: { left: [expect.stringContaining('Start')] },
  });
  expect(settingOn(started, 'Window in months')).toBe(6);
  expect(await changeUsageSettings(excel, 'plan', { ...DEFAULT_USAGE_SETTINGS, window: 6 })).toMatchObject({
    outcome: 'unchanged',
  });
});

test('a setting that cannot be read is refused with its cell', async () => {
  const started = await newWorkbook({ services: ['core'] });
  const cell = onStart(started.local, 'Window in months');
  typeCells(started.local, 'Start', { [cell]: 'three' });
  expect(await changeUsageSettings(started.excel, 'apply', OTHERS)).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'windowInvalid', sheet: 'Start', cell }],
  });
});
