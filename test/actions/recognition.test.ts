import { isTotal } from '../../src/actions/recognition';

test.each<[readonly string[], readonly string[]]>([
  [['A', 'B', 'Total'], ['Total']],
  [
    ['A', 'GRAND TOTAL:', 'Total'],
    ['GRAND TOTAL:', 'Total'],
  ],
  [['A', 'Gesamt'], ['Gesamt']],
  [
    ['合計', 'A', '総計'],
    ['合計', '総計'],
  ],
  [
    ['小计', 'A', '总计'],
    ['小计', '总计'],
  ],
  [
    ['A', 'Total general', 'Soma'],
    ['Total general', 'Soma'],
  ],
  [['Total Wine', 'Summa Health'], []],
])('of the customers %j the totals are %j', (customers, totals) => {
  expect(customers.filter(isTotal)).toEqual(totals);
});
