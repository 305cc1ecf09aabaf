import type { ColumnChoice } from '../../../src/actions/usage/customers/ColumnChoice';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { bookOf, type BookCell } from '../../support/bookOf';
import { startExcel } from '../../support/startExcel';

type Line = readonly BookCell[];

const MONTHS = ['Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026'];
/** Healthy by 75 of the 100 licenses of October, not by the 50 of July. */
const USERS = [40, 42, 44, 75];
const LICENSES = [50, 60, 80, 100];

/** Two words below each month, over users and licenses or shares. */
function below(words: readonly [string, string], second: readonly number[], customer = 'Customer'): readonly Line[] {
  return [
    [customer, ...MONTHS.flatMap((month) => [month, ''])],
    ['', ...MONTHS.flatMap(() => words)],
    ['Fabrikam', ...USERS.flatMap((users, index) => [users, second[index]!])],
  ];
}

/** The same in one row. */
function beside(headers: readonly string[], ...before: readonly Line[]): readonly Line[] {
  return [
    ...before,
    ['Customer', ...headers],
    ['Fabrikam', ...USERS.flatMap((users, index) => [users, LICENSES[index]!])],
  ];
}

/** "healthy 0.75", or why nobody is judged. */
async function verdict(lines: readonly Line[], columns?: ColumnChoice): Promise<string> {
  const result = await highlightCustomers(
    startExcel(bookOf({ Usage: lines })).excel,
    'plan',
    columns ? { columns } : {},
  );
  if (result.outcome === 'refused') return [result.problems[0]!.code, result.problems[0]!.cell].join(' ').trim();
  return result.rows.map(({ health, mauPercent }) => `${health} ${mauPercent}`).join(', ');
}

describe('users beside the licenses of their month are its active ones', () => {
  test.each<[string, string, string]>([
    ['Users', 'Licenses', 'Customer'],
    ['Users', 'Assigned', 'Customer'],
    ['Users', 'Entitlements', 'Customer'],
    ['Benutzer', 'Lizenzen', 'Kunde'],
    ['Anzahl Nutzer', 'Zugewiesene Lizenzen', 'Kunde'],
    ['ユーザー数', 'ライセンス数', '顧客'],
    ['用户', '许可证', '客户'],
    ['Utilisateurs', 'Licences', 'Client'],
    ['Usuarios', 'Licencias', 'Cliente'],
    ['Utenti', 'Licenze', 'Cliente'],
    ['Usuários', 'Licenças', 'Cliente'],
    ['Użytkownicy', 'Licencje', 'Klient'],
  ])('%s and %s below it', async (users, licenses, customer) =>
    expect(await verdict(below([users, licenses], LICENSES, customer))).toBe('healthy 0.75'),
  );

  test.each<[string, readonly Line[]]>([
    ['Oct 2026 Users', beside(MONTHS.flatMap((month) => [`${month} Users`, `${month} Licenses`]))],
    ['Users Oct 2026', beside(MONTHS.flatMap((month) => [`Users ${month}`, `Licenses ${month}`]))],
    [
      'Oct Users',
      beside(
        MONTHS.flatMap((month) => [`${month.slice(0, 3)} Users`, `${month.slice(0, 3)} Licenses`]),
        ['Usage 2026'],
      ),
    ],
  ])('%s', async (_, lines) => expect(await verdict(lines)).toBe('healthy 0.75'));
});

test('users beside shares of their month are named, and the shares are judged', async () => {
  const lines = below(['Users', '%'], [0.4, 0.42, 0.44, 0.75]);
  const result = await highlightCustomers(startExcel(bookOf({ Usage: lines })).excel, 'plan');
  if (result.outcome === 'refused') throw new Error(JSON.stringify(result.problems));
  expect(result.rows.map(({ health }) => health)).toEqual(['healthy']);
  expect(result.basis).toContain('numbers not used: Users (B), Users (D), Users (F), Users (H)');
});

describe('words below months that nobody knows', () => {
  test.each<[string, ColumnChoice]>([
    ['their letters', { customer: 'A', months: 'B,D,F,H' }],
    ['their header', { months: 'Heads' }],
    ['one of them and its month', { months: 'B=2026-07' }],
  ])('are users once somebody names %s', async (_, columns) =>
    expect(await verdict(below(['Heads', 'Licenses'], LICENSES), columns)).toBe('healthy 0.75'),
  );

  test.each<[string, ColumnChoice | undefined, string]>([
    ['are asked about', undefined, 'usageColumnUnclear D2'],
    ['are all ignored by one answer', { ignored: 'D' }, 'healthy 0.75'],
    ['are all ignored by their header', { ignored: 'Heads' }, 'healthy 0.75'],
  ])('%s', async (_, columns, expected) =>
    expect(await verdict(below(['Heads', '%'], [0.4, 0.42, 0.44, 0.75]), columns)).toBe(expected),
  );
});

test.each<[string, readonly string[], string]>([
  ['beside no licenses of their month', ['Sep 2026', 'Users Oct 2026'], 'usageColumnUnclear D1'],
  ['beside active users', ['MAU Sep 2026', 'MAU Oct 2026', 'Users Oct 2026'], 'usageColumnUnclear E1'],
])('users %s stay a question', async (_, months, expected) => {
  const lines = [
    ['Customer', 'Entitlements', ...months],
    ['Fabrikam', 100, ...months.map(() => 50)],
  ];
  expect(await verdict(lines)).toBe(expected);
});

test.each<[string, string]>([
  ['users nobody says are active', 'Users'],
  ['words nobody knows', 'Heads'],
])('months of %s are named as such, and judged once they are chosen', async (_, word) => {
  const lines = [
    ['Customer', 'Entitlements', ...MONTHS.map((month) => `${word} ${month}`)],
    ['Fabrikam', 100, ...USERS],
  ];
  expect(await verdict(lines)).toBe('usageMonthsUnnamed C1');
  expect(await verdict(lines, { months: 'C:F' })).toBe('healthy 0.75');
});
