import { readFileSync } from 'node:fs';
import path from 'node:path';
import { highlightCustomers } from '../../src/actions/usage/highlightCustomers';
import { newWorkbook } from '../support/newWorkbook';
import { startExcel } from '../support/startExcel';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

/** Workbooks as people have them: one of ours, a highlighted list of customers, and those other programs wrote. */
export async function seedWorkbooks(): Promise<Uint8Array[]> {
  const fixture = (name: string): Uint8Array => readFileSync(path.join(__dirname, '..', 'fixtures', name));
  const { local } = await newWorkbook();
  return [
    local.save(),
    await highlighted(),
    fixture('written-by-openpyxl.xlsx'),
    fixture('written-by-libreoffice.xlsx'),
  ];
}

async function highlighted(): Promise<Uint8Array> {
  const { local, excel } = startExcel();
  const sheet = local.book.activeSheet;
  ['Customer', 'Entitlements', ...MONTHS.map((month) => `${month} 2026`)].forEach((header, column) =>
    sheet.setValue(0, column, header),
  );
  for (let row = 1; row <= 30; row++) {
    sheet.setValue(row, 0, `Customer ${row}`);
    sheet.setValue(row, 1, 1000);
    MONTHS.forEach((_, index) => sheet.setValue(row, index + 2, ((row * 7919) % 900) + index));
  }
  await highlightCustomers(excel, 'apply');
  return local.save();
}

export function seedCsvs(): { verb: 'populate' | 'import-usage'; text: string }[] {
  const usage = Array.from({ length: 12 }, (_, row) => `Customer ${row},2026-0${1 + (row % 9)},${row * 10},1000`);
  return [
    { verb: 'populate', text: 'Id,Answer,Notes\nEXCHANGE-Q1,No,later\nTEAMS-Q1,Yes,"a, ""b"""\nCORE-Q1,,\n' },
    { verb: 'import-usage', text: `Customer,Month,MAU,Entitlements\n${usage.join('\n')}\n` },
    {
      verb: 'import-usage',
      text: 'Report Refresh Date,Exchange Active,Teams Active,Report Date,Report Period\n2026-10-30,10,20,2026-10-29,7\n',
    },
  ];
}
