import type { Language } from '../../src/domain/Language';
import { VOCABULARIES } from '../../src/localization/vocabularies';
import { Random } from '../fuzz/Random';
import { bookOf } from '../support/bookOf';
import { newWorkbook } from '../support/newWorkbook';
import { reopen, startExcel, type StartedExcel } from '../support/startExcel';
import { typeAnswer } from '../support/typeCells';

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const YEAR = NAMES.map((name) => `${name} 2026`);

/** A checklist of `count` rows: the items of the content over and over, as if rows had been copied. */
export async function checklistOf(count: number, language: Language = 'en'): Promise<StartedExcel> {
  const { local } = await newWorkbook({ language });
  const { book } = local;
  const sheet = book.sheets.named(VOCABULARIES[language].sheets.checklist)!;
  const [table] = book.tables.on(sheet);
  const { body } = table!;
  const height = body.bottom - body.top + 1;
  book.startEdit();
  for (let row = height; row < count; row++) {
    for (let column = body.left; column <= body.right; column++) {
      const value = book.calculator.valueAt(sheet, body.top + (row % height), column);
      sheet.setValue(body.top + row, column, value);
    }
  }
  table!.resize({ ...table!.area, bottom: body.top + count - 1 }, table!.columnNames);
  typeAnswer(local, 'Exchange Online', 'EXCHANGE-Q1', VOCABULARIES[language].answers.no);
  return reopen(local);
}

/** A usage sheet of `count` customers, with as many months of the year. */
export function customersOf(count: number, monthCount: number, name = 'Customer'): StartedExcel {
  const months = YEAR.slice(0, monthCount);
  const { local } = startExcel();
  const sheet = local.book.activeSheet;
  ['Customer', 'Entitlements', ...months].forEach((header, column) => sheet.setValue(0, column, header));
  for (let row = 1; row <= count; row++) {
    sheet.setValue(row, 0, `${name} ${row}`);
    sheet.setValue(row, 1, 1000 + (row % 4000));
    months.forEach((_, index) => sheet.setValue(row, index + 2, ((row * 7919) % 900) + index * (row % 13)));
  }
  return reopen(local);
}

/** Two of five rows stay. */
const SERVICES = [
  'Exchange Online',
  'Microsoft Teams',
  'Exchange Online',
  'SharePoint Online',
  'Microsoft Teams',
] as const;

/** Somebody's checklist of `count` rows: of five rows three, scattered, are of services that a question puts out of scope. */
export function foreignChecklistOf(count: number): StartedExcel {
  const [first, ...others] = SERVICES;
  const local = bookOf({
    Questions: [
      ['No.', 'Question', 'Answer'],
      [1, `Is ${first} in scope?`, 'Yes'],
      ...[...new Set(others)]
        .filter((name) => name !== first)
        .map((name, index) => [index + 2, `Is ${name} in scope?`, 'No']),
    ],
  });
  const sheet = local.book.sheets.add('Checklist');
  const random = new Random(1);
  const services = Array.from({ length: count }, (_, row) => SERVICES[row % 5]!);
  for (let row = count - 1; row > 0; row--) {
    const other = random.below(row + 1);
    [services[row], services[other]] = [services[other]!, services[row]!];
  }
  ['Workload', 'Task', 'Details', 'Owner', 'Status'].forEach((header, column) => sheet.setValue(0, column, header));
  services.forEach((service, index) =>
    [service, `Do thing ${index}`, `How to do thing ${index}`, 'Ann', 'Open'].forEach((value, column) =>
      sheet.setValue(index + 1, column, value),
    ),
  );
  return reopen(local);
}
