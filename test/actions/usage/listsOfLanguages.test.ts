import { importUsage } from '../../../src/actions/usage/importUsage';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';

const importText = async (content: string) => {
  const started = await newWorkbook();
  const result = await importUsage(started.excel, 'apply', { type: 'file', content }, TODAY);
  return { started, result };
};

/** What a list of May and June becomes: entitlements, May, June. */
async function taken(content: string): Promise<unknown> {
  const { started, result } = await importText(content);
  if (result.outcome === 'refused') return result.problems[0]!.message;
  const [row] = readCells(started.local, 'MAU', 'C2:I2');
  return [row![0], row![5], row![6]];
}

describe('months in the words of many languages', () => {
  test.each([
    ['French', 'Client;Mois;Utilisateurs actifs;Licences\nA;mai 2026;8;10\nA;juin 2026;9;10'],
    ['short French', 'Client,Mois,MAU,Licences attribuées\nA,mai 2026,8,10\nA,juin 26,9,10'],
    ['Japanese', 'お客様,月,MAU,ライセンス数\nA,2026年5月,8,10\nA,2026年6月,9,10'],
    ['Chinese', '客户,月份,月活跃用户,许可证数\nA,2026年五月,8,10\nA,2026年六月,9,10'],
    ['Korean', 'Customer,Month,MAU,Licenses\nA,2026년 5월,8,10\nA,2026년 6월,9,10'],
    ['Italian', 'Customer,Month,MAU,Licenses\nA,maggio 2026,8,10\nA,giugno 2026,9,10'],
    ['Russian', 'Customer,Month,MAU,Licenses\nA,май 2026 г.,8,10\nA,июнь 2026 г.,9,10'],
    ['Swedish', 'Customer,Month,MAU,Licenses\nA,maj 2026,8,10\nA,juni 2026,9,10'],
    ['German', 'Kunde;Monat;Aktive Benutzer;Lizenzen\nA;Mai 2026;8;10\nA;Juni 26;9;10'],
    ['Spanish', 'Cliente;Mes;Usuarios activos;Licencias\nA;mayo de 2026;8;10\nA;jun. 2026;9;10'],
    ['Portuguese', 'Cliente;Mês;Usuários ativos;Licenças\nA;maio de 2026;8;10\nA;jun/2026;9;10'],
    ['French columns', 'Client,Licences,mai 2026,juin 2026\nA,10,8,9'],
  ])('%s', async (_, list) => expect(await taken(list)).toEqual([10, 8, 9]));

  test('a name that is one month in Croatian and another in Polish is settled by the others, or refused', async () => {
    const list = (...months: readonly string[]) =>
      `Customer,Month,MAU,Licenses\n${months.map((month) => `A,${month},8,10`).join('\n')}`;
    expect(await taken(list('srpanj 2026', 'svibanj 2026'))).toEqual([10, 8, null]);
    expect(await taken(list('listopad 2025'))).toBe(
      '“listopad 2025” in line 2 of the file is neither a month nor a whole number.',
    );
  });
});

describe('counts with separators of many cultures', () => {
  test.each([
    ['English', ',', '"10,000"', '"1,234"', '"9,000"'],
    ['German in a file of commas', ',', '10.000', '1.234', '9.000'],
    ['English in a file of semicolons', ';', '10,000', '1,234', '9,000'],
    ['French', ';', '10\u202f000', '1\u00a0234', '9 000'],
    ['Swiss', ';', "10'000", '1’234', "9'000"],
    ['with decimals', ',', '10000.0', '1234.00', '9000'],
    ['full width', ',', '１００００', '１２３４', '９０００'],
  ])('%s', async (_, separator, ...numbers) => {
    const [seats, may, june] = numbers;
    const lines = [
      ['Customer', 'Month', 'MAU', 'Licenses'],
      ['A', '2026-05', may, seats],
      ['A', '2026-06', june, seats],
    ];
    expect(await taken(lines.map((line) => line.join(separator)).join('\n'))).toEqual([10_000, 1234, 9000]);
  });

  test('Indian', async () =>
    expect(await taken('Customer,Month,MAU,Licenses\nA,2026-05,"1,23,456","10,00,000"')).toEqual([
      1_000_000,
      123_456,
      null,
    ]));

  test.each(['"1,234",10.5', '12.5,100', '1.2.3,100', '-5,100', 'n/a,100', '40%,100'])(
    '%s is refused',
    async (cells) => {
      expect(await taken(`Customer,Month,MAU,Licenses\nA,2026-05,${cells}`)).toMatch(
        /in line 2 of the file is neither/,
      );
    },
  );
});

test.each([
  ['Customer,Month,MAU,Licenses\nA,2026-05,8,10\n,2026-06,9,10', 3],
  ['Kunde;Monat;MAU;Lizenzen\n;2026-05;8;10', 2],
  ['お客様,月,MAU,ライセンス数\nA,2026年5月,8,10\n 　,2026年6月,9,10', 3],
])('users of nobody are refused with their line', async (list, line) =>
  expect(await taken(list)).toBe(
    `Line ${line} of the file has active users but no customer. Write the customer into each line.`,
  ),
);

test.each([
  ['of two entitlements', 'A,2026-05,8,10\nA,2026-05,8,90'],
  ['of known and unknown entitlements', 'A,2026-05,8,10\nA,2026-05,8,'],
  ['of two numbers', 'A,2026-05,8,10\nA,2026-05,9,10'],
])('lines %s for one customer and month are a contradiction', async (_, lines) =>
  expect(await taken(`Customer,Month,MAU,Licenses\n${lines}`)).toBe(
    'A has several rows for one month that contradict each other (lines 2, 3). Correct them and try again.',
  ),
);

test.each([
  [
    'CustomerName,CustomerTenantId,ProductName,Month,MonthlyActiveUsers,QualifiedEntitlements',
    'A,1,Teams,2026-05-01,8,10',
  ],
  [
    'Customer Name,Customer ID,Workload Name,Usage Month,Active Users,Licenses Sold,Licenses Qualified',
    'A,1,Teams,202605,8,20,10',
  ],
  [
    'PartnerId,CustomerName,Workload,Month,LicensesDeployed,LicensesQualified,LicensesActive',
    '1,A,Teams,2026-05-01T00:00:00Z,9,10,8',
  ],
  ['customer_name,workload,month,active_users,assigned_licenses', 'A,Teams,2026-05,8,10'],
  ['Tenant name,Product,Report month,MAU,Purchased seats,Assigned seats', 'A,Teams,May 2026,8,20,10'],
  ['Kundenname;Workload;Monat;Aktive Benutzer;Zugewiesene Lizenzen', 'A;Teams;05.2026;8;10'],
])('headers of Partner Center and its like: %s', async (header, line) =>
  expect(await taken(`${header}\n${line}`)).toEqual([10, 8, null]),
);
