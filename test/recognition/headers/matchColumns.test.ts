import { readUsageFile } from '../../../src/actions/usage/import/readUsageFile';
import { RECOGNITION } from '../../../src/actions/wording/recognitionWords';
import { matchColumns } from '../../../src/recognition/headers/matchColumns';
import { readHeaderRow } from '../../../src/recognition/headers/readHeaders';
import { recognizeTabs } from '../../../src/recognition/recognizeTabs';
import type { Tab } from '../../../src/recognition/Tab';
import { sheetOf } from '../../support/sheetOf';

const recognize = (header: readonly string[]): Tab | undefined =>
  recognizeTabs([sheetOf([header, header.map((_, column) => (column === 0 ? 'A' : column))])], RECOGNITION)[0];

/** The headers a sheet's fields stand under. */
function fieldsOf(header: readonly string[]): Readonly<Record<string, string>> {
  const fields = Object.entries(recognize(header)?.columns ?? {});
  return Object.fromEntries(fields.map(([field, column]) => [field, header[column]!]));
}

const CUSTOMERS = {
  English: `Customer, Customer name, CUSTOMERS, Client, Client name, Clients, Account, Account name, Tenant, Tenant name,
    Company, Company name, Organization, Organization name, Organisation, Organisation name, Name, Row Labels`,
  German: `Kunde, Kundenname, Name des Kunden, Kunden, Mandant, Mandantenname, Tenant, Firma, Firmenname, Unternehmen,
    Unternehmensname, Organisation, Name, Zeilenbeschriftungen`,
  Japanese: `お客様, お客様名, 顧客, 顧客名, 顧客名称, クライアント, クライアント名, アカウント名, テナント, テナント名, 会社, 会社名, 企業名,
    法人名, 取引先, 取引先名, 組織名, 名称, 名前, 行ラベル`,
  Chinese: `客户, 客户名称, 客户名, 租户, 租户名称, 公司, 公司名称, 公司名, 企业, 企业名称, 组织名称, 单位名称, 名称, 行标签`,
  Spanish: `Cliente, Nombre del cliente, Clientes, Cuenta, Inquilino, Empresa, Nombre de la empresa, Compañía, Razón social,
    Organización, Nombre, Etiquetas de fila`,
  Portuguese: `Cliente, Nome do cliente, Clientes, Conta, Locatário, Empresa, Nome da empresa, Razão social, Organização, Nome,
    Rótulos de Linha`,
};

const ENTITLEMENTS = {
  English: `Entitlements, Entitlement, Qualified entitlements, QE, Total entitlements, Seats, Total seats, Paid seats,
    Purchased seats, Number of seats, Seat count, Licenses, Licences, Total licenses, Total licences, Purchased licenses,
    Number of licenses, Number of licences, License count, Licence count, Purchased, Licensed users, Enabled users,
    Assigned licenses, Assigned licences`,
  German: `Berechtigungen, Lizenzen, Lizenzen gesamt, Gesamtlizenzen, Gekaufte Lizenzen, Erworbene Lizenzen, Anzahl Lizenzen,
    Anzahl der Lizenzen, Lizenzanzahl, Plätze, Lizenzierte Benutzer, Zugewiesene Lizenzen`,
  Japanese: `利用資格, 利用可能者数, ライセンス, ライセンス数, 総ライセンス数, 購入ライセンス数, 保有ライセンス数, シート数, 割り当て済みライセンス数`,
  Chinese: `权益, 席位数, 许可证, 许可证数, 许可证数量, 许可证总数, 授权, 授权数, 授权数量, 许可数量, 已购许可证数, 购买数量, 已分配许可证数`,
  Spanish: `Derechos, Licencias, Total de licencias, Licencias compradas, Número de licencias, Cantidad de licencias, Puestos,
    Usuarios con licencia, Licencias asignadas`,
  Portuguese: `Direitos, Licenças, Total de licenças, Licenças compradas, Número de licenças, Quantidade de licenças, Assentos,
    Usuários licenciados, Licenças atribuídas`,
};

const MONTHS = {
  English: 'Month, Reporting month, Date, Period',
  German: 'Monat, Berichtsmonat, Datum, Zeitraum, Periode',
  Japanese: '月, 対象月, 日付, 期間',
  Chinese: '月份, 统计月份, 日期, 期间, 时间',
  Spanish: 'Mes, Fecha, Período, Periodo',
  Portuguese: 'Mês, Data, Período',
};

const listOf = (words: string): readonly string[] => words.split(/,\s+/);
const each = (words: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(words).flatMap(([language, list]) => listOf(list).map((word): [string, string] => [language, word]));

test.each(['Numero de licencias', 'LIZENZEN:', 'Platze', 'Licencas compradas', '许可证 数', 'ﾗｲｾﾝｽ数'])(
  '%j are the entitlements, however the word is written',
  (word) => {
    expect(fieldsOf(['Customer', word, 'Jan 2026'])).toEqual({ customer: 'Customer', entitlements: word });
  },
);

test.each(each(CUSTOMERS))('%s: %j is the customer', (_, word) => {
  const header = [word, 'Seats', 'Jan 2026', 'Feb 2026'];
  expect(recognize(header)?.role).toBe('usage');
  expect(fieldsOf(header)).toEqual({ customer: word, entitlements: 'Seats' });
});

test.each(each(ENTITLEMENTS))('%s: %j are the entitlements', (_, word) => {
  expect(recognize(['Customer', word, 'Jan 2026'])?.role).toBe('usage');
  expect(fieldsOf(['Customer', word, 'Jan 2026'])).toEqual({ customer: 'Customer', entitlements: word });
});

test.each(each(MONTHS))('%s: %j is the month of a row', (_, word) => {
  expect(fieldsOf(['Customer', word, 'MAU'])).toEqual({ customer: 'Customer', month: word, mau: 'MAU' });
});

test.each<[readonly string[], Readonly<Record<string, string>>]>([
  [['Name', 'Customer', 'Seats', 'Jan 2026'], { customer: 'Customer' }],
  [['Name', 'Kunde', 'Seats', 'Jan 2026'], { customer: 'Kunde' }],
  [['Company', 'Customer', 'Seats', 'Jan 2026'], { customer: 'Customer' }],
  [['Company', 'Kundenname', 'Seats', 'Jan 2026'], { customer: 'Kundenname' }],
  [['Tenant', 'Kunde', 'Seats', 'Jan 2026'], { customer: 'Kunde' }],
  [['Account', 'お客様名', 'Seats', 'Jan 2026'], { customer: 'お客様名' }],
  [['Tenant', 'Account', 'Seats', 'Jan 2026'], { customer: 'Account' }],
  [['Name', 'Firma', 'Seats', 'Jan 2026'], { customer: 'Firma' }],
  [['Nombre', 'Empresa', 'Seats', 'Jan 2026'], { customer: 'Empresa' }],
  [['Organization', 'Tenant', 'Seats', 'Jan 2026'], { customer: 'Tenant' }],
  [['Customer', 'Assigned licenses', 'Total licenses', 'Jan 2026'], { entitlements: 'Assigned licenses' }],
  [['Customer', 'Enabled users', 'Seats', 'Jan 2026'], { entitlements: 'Enabled users' }],
  [['Customer', 'Purchased', 'Entitlements', 'Jan 2026'], { entitlements: 'Entitlements' }],
  [['Name', 'Date', 'Month', 'Customer', 'MAU'], { customer: 'Customer', month: 'Month' }],
])('in %j the more telling word counts', (header, fields) => expect(fieldsOf(header)).toMatchObject(fields));

test.each<[readonly string[], Readonly<Record<string, string>>]>([
  [
    ['Row Labels', 'Sum of Entitlements', 'Sum of Jan 2026', 'Sum of Feb 2026'],
    { customer: 'Row Labels', entitlements: 'Sum of Entitlements' },
  ],
  [
    ['Zeilenbeschriftungen', 'Summe von Lizenzen', 'Summe von MAU Jan 2026'],
    { customer: 'Zeilenbeschriftungen', entitlements: 'Summe von Lizenzen' },
  ],
  [
    ['行ラベル', '合計 / ライセンス数', '合計 / MAU 2026年1月'],
    { customer: '行ラベル', entitlements: '合計 / ライセンス数' },
  ],
  [['行标签', '求和项:许可证数', '求和项:2026年1月'], { customer: '行标签', entitlements: '求和项:许可证数' }],
  [
    ['Customer', 'Month', 'Sum of MAU', 'Sum of Seats'],
    { customer: 'Customer', month: 'Month', mau: 'Sum of MAU', entitlements: 'Sum of Seats' },
  ],
])('the pivot table %j is read by the fields it adds up', (header, fields) => expect(fieldsOf(header)).toEqual(fields));

test('of two columns with the same word the first counts', () => {
  expect(matchColumns(sheetCells(['Notes', 'Seats', 'Seats']), RECOGNITION.usage)).toEqual({ entitlements: 1 });
});

test.each([
  'Customer ID',
  'Customer type',
  'Customer since',
  'Customer success manager',
  'Client ID',
  'Company size',
  'Company number',
  'Account manager',
  'Account ID',
  'Tenant ID',
  'Name of contact',
  'Contact name',
  'Username',
  'Kundennummer',
  'Kundenbetreuer',
  'Firmensitz',
  '会社規模',
  '客户经理',
  '公司规模',
  'Gerente de cuenta',
  'Nombre de usuario',
])('%j is no customer', (word) => expect(recognize([word, 'Seats', 'Jan 2026'])).toBeUndefined());

test.each([
  'License type',
  'Licensed',
  'Available licenses',
  'Unassigned licenses',
  'License cost',
  'Seat price',
  'Purchased on',
  'Enabled',
  'Users',
  'Total users',
  'Total',
  'Lizenzart',
  'Verfügbare Lizenzen',
  'Benutzer',
  'ライセンスの種類',
  '许可证类型',
  'Licencias disponibles',
  'Tipo de licença',
])('%j are no entitlements', (word) => {
  expect(recognize(['Customer', word, 'Jan 2026'])).toMatchObject({ role: 'unclearUsage', doubt: 'noEntitlements' });
});

test.each<[readonly string[]]>([
  [['Name', 'Jan 2026', 'Feb 2026']],
  [['Company', 'Jan 2026', 'Feb 2026']],
  [['Firma', 'Umsatz', 'Jan 2026']],
  [['Name', 'Date', 'MAU']],
  [['Name', 'Date', 'Actual', 'Plan']],
  [['Unternehmen', 'Datum', 'Ist']],
  [['Name', 'Birthday', 'Jan 2026']],
  [['Customer', 'Due date', 'MAU']],
  [['Customer', 'Date of birth', 'MAU']],
  [['Customer', 'Date', 'DAU']],
])('%j is left alone', (header) => expect(recognize(header)).toBeUndefined());

test.each<[readonly string[], Partial<Tab>]>([
  [['Name', 'MAU Jan 2026', 'MAU Feb 2026'], { role: 'unclearUsage', doubt: 'noEntitlements' }],
  [['Customer', 'Jan 2026'], { role: 'unclearUsage', doubt: 'noEntitlements' }],
  [['Name', 'Date', 'MAU', 'Seats'], { role: 'usageRows' }],
  [['Question', 'Answer', 'Name', 'Seats', 'Jan 2026'], { role: 'questionnaire' }],
  [['Question', 'Answer', 'Name', 'Date', 'MAU', 'Seats'], { role: 'questionnaire' }],
  [['Id', 'Guidance', 'In scope', 'Company', 'Licenses', 'MAU Jan 2026'], { role: 'checklist' }],
  [['Id', 'Guidance', 'In scope', 'Name', 'Date', 'MAU', 'Licenses'], { role: 'checklist' }],
])('%j is no guess', (header, tab) => expect(recognize(header)).toMatchObject(tab));

test('a list from a file may name companies and dates', () => {
  const csv = 'Company name,Date,MAU\nAdatum,2026-01,5\n';
  const reading = { customer: '', now: new Date(2026, 6, 1), serviceName: (name: string) => name };
  expect(readUsageFile(csv, reading).records).toMatchObject([{ customer: 'Adatum', mau: 5 }]);
});

function sheetCells(header: readonly string[]) {
  return readHeaderRow(
    header.map((value, column) => ({ column, value, text: value, day: undefined })),
    RECOGNITION,
  );
}
