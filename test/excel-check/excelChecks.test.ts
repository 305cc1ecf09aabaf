import { EXCEL_CHECKS } from '../../src/excel-check/excelChecks';
import { runCheck, type Outcome } from '../../src/excel-check/runCheck';
import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { startExcel } from '../support/startExcel';

/** Where local Excel is known not to answer like Excel. An entry goes as soon as it does. */
const KNOWN: Readonly<Record<string, Outcome['verdict']>> = {
  'A cell with a list knows whether its value is on it': 'notAvailable',
  'The header is repeated on every page': 'notAvailable',
};

let excel: ExcelHost;
beforeAll(() => ({ excel } = startExcel()));

test.each(EXCEL_CHECKS.map((check) => [check.name, check] as const))('%s', async (name, check) => {
  const { outcome } = await runCheck((batch) => excel.run(batch), check);
  const verdict = KNOWN[name] ?? 'same';
  if (verdict === 'same') expect(outcome).toEqual({ verdict });
  else expect(outcome).toMatchObject({ verdict });
});

test('each check has a name of its own, and what is known of local Excel is about checks there are', () => {
  const names = EXCEL_CHECKS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(KNOWN).filter((name) => !names.includes(name))).toEqual([]);
});

test('each check says in a sentence what rests on it', () => {
  const unclear = EXCEL_CHECKS.filter(({ restsOn }) => !/^[A-Z“].*\.$/.test(restsOn));
  expect(unclear.map(({ name, restsOn }) => `${name}: ${restsOn}`)).toEqual([]);
});
