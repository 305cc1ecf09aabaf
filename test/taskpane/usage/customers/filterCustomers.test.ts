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

test.each<[readonly Health[], string | undefined, string]>([
  [['stalled', 'below'], undefined, 'ACD'],
  [['stalled'], 'Teams', 'A'],
  [['healthy', 'below', 'stalled', 'checkData'], undefined, 'ABCDE'],
  [['healthy', 'below', 'stalled', 'checkData'], 'Exchange', 'DE'],
  [['checkData'], 'Teams', ''],
  [[], undefined, ''],
])('%j of %s: %s', (healths, service, names) => {
  const found = filterCustomers(ROWS, { healths: new Set(healths), service });
  expect(found.map(({ customer }) => customer).join('')).toBe(names);
});
