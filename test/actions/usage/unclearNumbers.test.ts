import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { importUsage } from '../../../src/actions/usage/importUsage';
import { bookOf } from '../../support/bookOf';
import { newWorkbook } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';

const NOW = new Date(2026, 10, 20);
const NOT_A_NUMBER = '⚠ Check data: not a number';

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['a point among commas', ['Customer', 'Licenses', 'Jul 2026', 'Oct 2026'], ['1,100', '1,300', '1.200'], ['C']],
  ['a comma among points', ['Kunde', 'Lizenzen', 'Juli 2026', 'Oktober 2026'], ['1.100', '1.300', '1,200'], ['C']],
  [
    'a comma that groups nothing',
    ['お客様', 'ライセンス数', '2026年7月', '2026年10月'],
    ['1,100', '1,300', '1,2'],
    ['C'],
  ],
  ['a day', ['Cliente', 'Licencias', 'jul 2026', 'oct 2026'], ['1.100', '1.300', '12.10.2026'], ['C']],
  ['full width', ['客户', '许可证', '2026年7月', '2026年10月'], ['１，１００', '1,300', '１．２００'], ['C']],
  [
    'as many of one way as of the other',
    ['Client', 'Licences', 'juil. 2026', 'oct. 2026'],
    ['1.100', '80', '1,300'],
    ['A', 'C'],
  ],
])('%s makes nobody else Check data', async (_, headers, values, unclear) => {
  const lines = values.map((value, index) => ['ABC'[index]!, 2000, 50, value]);
  const started = startExcel(bookOf({ Usage: [[...headers], ...lines] }));
  const result = await highlightCustomers(started.excel, 'apply', { now: NOW });
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  const inDoubt = result.rows.filter(({ health }) => health === 'checkData').map(({ customer }) => customer);
  expect(inDoubt).toEqual(unclear);
  const shown = readCells(started.local, 'Usage', 'G2:G4').flat();
  expect(shown.map((health, index) => (health === NOT_A_NUMBER ? 'ABC'[index] : undefined)).filter(Boolean)).toEqual(
    unclear,
  );
});

test('a share with another decimal sign is in doubt alone', async () => {
  const lines = ['61.5 %', '70 %', '62,25%', '9.5%'].map((share, index) => ['ABCD'[index]!, share]);
  const started = startExcel(bookOf({ Usage: [['Customer', 'MAU % Oct 2026'], ...lines] }));
  const result = await highlightCustomers(started.excel, 'apply', { now: NOW });
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  expect(result.rows.map(({ health }) => health)).toEqual(['below', 'healthy', 'checkData', 'below']);
});

test('in a list the one that is written otherwise is refused, with its line', async () => {
  const content = 'Customer,Month,MAU,Seats\nA,2026-10,"1,100",2000\nB,2026-10,1.200,2000\nC,2026-10,"1,300",2000\n';
  const { excel } = await newWorkbook();
  expect(await importUsage(excel, 'apply', { type: 'file', content }, NOW)).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'usageLineUnclear', message: expect.stringContaining('“1.200” in line 3') as string }],
  });
});
