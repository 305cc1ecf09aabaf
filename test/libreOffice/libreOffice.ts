import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import type { CustomerRow } from '../../src/actions/usage/customers/customersReport';
import { highlightCustomers } from '../../src/actions/usage/highlightCustomers';
import { columnLetters } from '../../src/recognition/cells/cellAddress';
import { bookOf } from '../support/bookOf';
import { editPart } from '../support/editPart';
import { readCells } from '../support/readCells';
import { startExcel } from '../support/startExcel';
import { SETTINGS, USAGE_SHAPES, type UsageShape } from './usageShapes';

/**
 * `npm run libreoffice` saves highlighted usage sheets without any result, has LibreOffice calculate their formulas, and
 * compares each row with the product's verdict; it ends with 1 where one differs. `SOFFICE=…` names the program.
 */
const SOFFICE = process.env.SOFFICE ?? 'soffice';
/** Commas, quotes, UTF-8, numbers as they are and not as shown; of percentages LibreOffice gives what is shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';
const HEALTH = { healthy: '✓', below: '◐', stalled: '▼', checkData: '⚠' } as const;
const TOLERANCE = 1e-9;

type Settings = (typeof SETTINGS)[number];

interface Saved {
  readonly name: string;
  readonly file: string;
  readonly rows: readonly CustomerRow[];
  /** 0-based columns of share, growth and health. */
  readonly results: readonly number[];
}

/**
 * Highlights a sheet and saves it as a program would that calculates nothing.
 * @returns what was said where the formulas would be longer than Excel allows
 */
async function save(file: string, { name, lines, columns }: UsageShape, settings: Settings): Promise<Saved | string> {
  const started = startExcel(bookOf({ Usage: lines }));
  await started.excel.run(async (context) => {
    for (const [key, formula] of Object.entries(settings)) context.workbook.names.add(`Remediation_${key}`, formula);
    await context.sync();
  });
  const result = await highlightCustomers(started.excel, 'apply', { now: new Date(), ...(columns && { columns }) });
  if (result.outcome === 'refused') {
    const { code, message } = result.problems[0]!;
    if (code === 'formulaTooLong') return `not compared: ${name} ${JSON.stringify(settings)}: ${message}`;
    throw new Error(`${name}: ${message}`);
  }
  const [header = []] = readCells(started.local, 'Usage', `A1:${columnLetters(30)}1`);
  const results = [/^MAU %$/, /growth/i, /^Health$/].map((word) =>
    header.findLastIndex((cell) => word.test(String(cell))),
  );
  await started.excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Usage').getRangeByIndexes(1, results[0]!, lines.length, 2);
    cells.numberFormat = 'General' as unknown as string[][];
    await context.sync();
  });
  const withoutResults = (xml: string): string => xml.replace(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g, '$1');
  writeFileSync(file, editPart(started.local.save(), 'xl/worksheets/sheet1.xml', withoutResults));
  return { name: `${name} ${JSON.stringify(settings)}`, file, rows: result.rows, results };
}

/** The rows in which LibreOffice says something else. */
function differences({ name, file, rows, results }: Saved): readonly string[] {
  const text = readFileSync(file.replace(/xlsx$/, 'csv'), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text);
  const [share, growth, health] = results as [number, number, number];
  return rows.flatMap((row) => {
    const cells = data[row.row - 1] ?? [];
    const found = [cells[share] ?? '', cells[growth] ?? '', cells[health] ?? ''];
    const isSame =
      isNumber(found[0]!, row.mauPercent) &&
      isNumber(found[1]!, row.growth) &&
      found[2]!.startsWith(HEALTH[row.health]);
    const expected = [row.mauPercent ?? '', row.growth ?? '', row.health].join(' | ');
    return isSame ? [] : [`${name}, row ${row.row} (${row.customer}): ${found.join(' | ')}, not ${expected}`];
  });
}

function isNumber(shown: string, expected: number | null): boolean {
  if (expected === null) return shown === '';
  return shown !== '' && Math.abs(Number(shown) - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  const [saved, refused]: [Saved[], string[]] = [[], []];
  for (const [place, shape] of USAGE_SHAPES.entries()) {
    for (const [index, settings] of SETTINGS.entries()) {
      const done = await save(path.join(folder, `${place}-${index}.xlsx`), shape, settings);
      if (typeof done === 'string') refused.push(done);
      else saved.push(done);
    }
  }
  const home = `-env:UserInstallation=file://${path.join(folder, 'home')}`;
  const files = saved.map(({ file }) => file);
  execFileSync(SOFFICE, [home, '--headless', '--convert-to', CSV, '--outdir', folder, ...files], { stdio: 'ignore' });
  const different = saved.flatMap(differences);
  const count = saved.reduce((sum, { rows }) => sum + rows.length, 0);
  process.stdout.write(
    [...refused, ...different, `${count} rows of ${saved.length} sheets: ${different.length} differ`, ''].join('\n'),
  );
  rmSync(folder, { recursive: true });
  if (different.length > 0) process.exitCode = 1;
}

void main();
