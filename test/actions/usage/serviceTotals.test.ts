import type { ColumnChoice } from '../../../src/actions/usage/customers/ColumnChoice';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { bookOf, type BookCell } from '../../support/bookOf';
import { startExcel } from '../../support/startExcel';

type Line = readonly BookCell[];

/** Users of all services are counted once: they are no sum. */
function sheet(headers: readonly [string, string, string], all: string): readonly Line[] {
  return [
    [...headers, 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026'],
    ['Fabrikam', all, 100, 80, 80, 80, 80],
    ['Fabrikam', 'Teams', 100, 20, 30, 40, 50],
    ['Fabrikam', 'Exchange', 100, 70, 71, 72, 73],
    ['Litware', all, 100, 30, 40, 50, 60],
    ['Litware', 'Teams', 100, 30, 40, 50, 60],
  ];
}

const EN = sheet(['Customer', 'Service', 'Licenses'], 'All services');

/** The customers who are judged, by row, or why none is. */
async function judged(lines: readonly Line[], columns: ColumnChoice = {}): Promise<string> {
  const started = startExcel(bookOf({ Usage: lines }));
  const result = await highlightCustomers(started.excel, 'apply', { columns });
  if (result.outcome === 'refused') return `${result.problems[0]!.code} ${result.problems[0]!.cell}`;
  const again = await highlightCustomers(started.excel, 'plan');
  if (again.outcome !== 'unchanged') return `formulas out of step: ${JSON.stringify(again)}`;
  return `${result.rows.map(({ row }) => row).join()}; ${result.basis}`;
}

test.each<[readonly [string, string, string], string]>([
  [['Customer', 'Service', 'Licenses'], 'All services'],
  [['Customer', 'Workload', 'Licenses'], 'Total'],
  [['Kunde', 'Dienst', 'Lizenzen'], 'Alle Dienste'],
  [['お客様', 'サービス', 'ライセンス数'], 'すべてのサービス'],
  [['客户', '服务', '许可证'], '所有服务'],
  [['Cliente', 'Servicio', 'Licencias'], 'Todos los servicios'],
  [['Client', 'Service', 'Licences'], 'Tous les services'],
  [['Cliente', 'Servizio', 'Licenze'], 'Tutti i servizi'],
])('a row for all services beside single ones is asked about: %j %s', async (headers, all) => {
  expect(await judged(sheet(headers, all))).toBe('usageSumUnclear B2');
});

test('it is left out by its service, and said', async () => {
  const basis = await judged(EN, { leftOut: 'All services' });
  expect(basis).toMatch(/^3,4,6; .*2 rows left out: All services, All services/);
});

test('it is a service where somebody says so', async () => {
  expect(await judged(EN, { kept: 'All services' })).toMatch(/^2,3,4,5,6; (?!.*left out)/);
});

test('it is the only one of a customer without single services', async () => {
  const lines = [EN[0]!, EN[1]!, ['Litware', 'Teams', 100, 30, 40, 50, 60]];
  expect(await judged(lines)).toMatch(/^2,3; /);
});

test('a customer stands once for all its services', async () => {
  const lines = EN.map((line, row) => (row === 2 || row === 3 || row === 5 ? ['', ...line.slice(1)] : line));
  expect(await judged(lines)).toBe('usageSumUnclear B2');
  expect(await judged(lines, { leftOut: 'All services' })).toMatch(/^3,4,6; /);
});
