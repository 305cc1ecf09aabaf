import { totalsAmong } from '../../../../src/actions/usage/customers/totalsAmong';

const totalsOf = (customers: readonly string[]): readonly string[] => customers.filter(totalsAmong(customers));

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
  expect(totalsOf(customers)).toEqual(totals);
});

test.each(
  `Total MAU, Total users, Total active users, Overall total, Grand Total, Sum total, Total (all customers), All customers, Subtotal,
  Sub total, Average, Mean, Count, ∑, Σ, Ø, Gesamt, Gesamt MAU, Gesamt-MAU, Gesamtsumme, Gesamtergebnis, Ergebnis, Teilergebnis,
  Durchschnitt, Mittelwert, Anzahl, Summe, Suma total, Total general, Todos los clientes, Promedio, Soma total, Total geral,
  Todos os clientes, Média, 合計, 総計, 集計, 平均, 件数, 总计, 合计, 汇总, 平均值, 计数, 所有客户`
    .split(',')
    .map((word) => word.trim()),
)('%j adds up all customers', (word) => expect(totalsOf(['Contoso', word])).toEqual([word]));

test('a company for media beside another company is no average', () => {
  expect(totalsOf(['Contoso', 'Contoso Media', 'Media'])).toEqual([]);
});

describe('the subtotals of Excel', () => {
  test.each([
    'Contoso Total',
    'contoso total',
    'Contoso Average',
    'Contoso Count',
    'Contoso Ergebnis',
    'Contoso Mittelwert',
    'Contoso 集計',
    'Contoso 汇总',
    'Total Contoso',
    'Contoso  Total:',
  ])('%j stands below the rows of Contoso', (name) => {
    expect(totalsOf(['Contoso', 'Contoso', name, 'Adatum'])).toEqual([name]);
  });

  test.each([
    'Total Energies',
    'TotalEnergies SE',
    'Contoso Total',
    'Total Wine & More',
    'Average Joe',
    'Count Dooku',
    'Totality',
    'Counts',
    'Sumak',
  ])('%j is a customer where nobody has the rest of its name', (name) =>
    expect(totalsOf(['Adatum', name])).toEqual([]),
  );
});
