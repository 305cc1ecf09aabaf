import { inspectWorkbook } from '../../../src/actions/overview/inspectWorkbook';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { reopen } from '../../support/startExcel';

type Lines = readonly (readonly (string | number)[])[];

test.each<[string, string, Lines]>([
  ['usage', 'A2', [['Usage'], ['Customer', 'Seats', 'Jan 2020'], ['A', 10, 5]]],
  [
    'usageRows',
    'A1',
    [
      ['Kunde', 'Monat', 'MAU'],
      ['A', '2020-01', 5],
    ],
  ],
  [
    'unclearUsage',
    'A1',
    [
      ['お客様', '2020年1月'],
      ['A', 5],
    ],
  ],
])('a tab of %s is listed with its header at %s', async (role, header, lines) => {
  const local = LocalExcel.blank();
  const sheet = local.book.activeSheet;
  lines.forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
  const result = await inspectWorkbook(reopen(local).excel);
  expect(result).toMatchObject({ outcome: 'unchanged', roles: [{ role, header, service: null, sheet: 'Sheet1' }] });
});
