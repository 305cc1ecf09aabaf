import type { CustomerRow } from '../../../../src/actions/usage/customers/customersReport';
import type { Health } from '../../../../src/domain/usage/judgeCustomer';
import { filterCustomers } from '../../../../src/taskpane/usage/customers/filterCustomers';
import { customerRow } from '../../../support/customerRow';

const ROWS = [
  customerRow({ customer: 'A', service: 'Teams', health: 'stalled' }),
  customerRow({ customer: 'B', service: 'Teams', health: 'healthy' }),
  customerRow({ customer: 'C', service: '', health: 'below' }),
  customerRow({ customer: 'D', service: 'Exchange', health: 'stalled' }),
  customerRow({ customer: 'E', service: 'Exchange', health: 'checkData' }),
];

interface Wanted {
  readonly rows?: readonly CustomerRow[];
  readonly healths: readonly Health[];
  readonly service: string | undefined;
  readonly search?: string;
  readonly between?: string;
}

function namesOf({ rows = ROWS, healths, service, search = '', between = '' }: Wanted): string {
  const found = filterCustomers(rows, { healths: new Set(healths), service, search, language: 'de' });
  return found.map(({ customer }) => customer).join(between);
}

test.each<[readonly Health[], string | undefined, string]>([
  [['stalled', 'below'], undefined, 'ACD'],
  [['stalled'], 'Teams', 'A'],
  [['healthy', 'below', 'stalled', 'checkData'], undefined, 'ABCDE'],
  [['healthy', 'below', 'stalled', 'checkData'], 'Exchange', 'DE'],
  [['checkData'], 'Teams', ''],
  [[], undefined, ''],
])('%j of %s: %s', (healths, service, names) => {
  expect(namesOf({ healths, service })).toBe(names);
});

test.each([
  ['cöntoso', undefined, 'Cöntoso, Cöntoso Nord'],
  ['nord CÖN', undefined, 'Cöntoso Nord'],
  ['cöntoso', 'Teams', 'Cöntoso'],
  ['  ', undefined, ''],
  ['fabrikam', undefined, ''],
])('“%s” of %s is found whatever its health: %s', (search, service, names) => {
  const rows = [
    customerRow({ customer: 'Cöntoso', service: 'Teams', health: 'healthy' }),
    customerRow({ customer: 'Cöntoso Nord', service: 'Exchange', health: 'checkData' }),
  ];
  expect(namesOf({ rows, healths: ['stalled'], service, search, between: ', ' })).toBe(names);
});
