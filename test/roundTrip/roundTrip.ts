import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../../src/local-excel/cells/Cell';
import { FileError } from '../../src/local-excel/file/FileError';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { changedParts } from '../support/changedParts';

/**
 * `npm run roundtrip -- FOLDER` opens and saves every workbook of a folder. Told are the parts that did not come back
 * byte for byte, the cells that read differently once every row was written anew, and why a workbook was refused.
 */
type Outcome = 'identical' | 'changed' | 'rewritten wrong' | 'refused' | 'failed';

interface Trip {
  readonly outcome: Outcome;
  readonly detail: string;
}

function travel(bytes: Uint8Array): Trip {
  try {
    const local = LocalExcel.open(bytes);
    const parts = changedParts(bytes, local.save());
    if (parts.length > 0) return { outcome: 'changed', detail: parts.join(', ') };
    const difference = rewriteEveryRow(local);
    return difference === undefined
      ? { outcome: 'identical', detail: '' }
      : { outcome: 'rewritten wrong', detail: difference };
  } catch (error) {
    if (error instanceof FileError) return { outcome: 'refused', detail: `${error.code}: ${messageOf(error.cause)}` };
    return { outcome: 'failed', detail: (error as Error).stack ?? String(error) };
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : 'no workbook of Excel 2007 or later';
}

/** @returns the first cell that is not what it was */
function rewriteEveryRow(local: LocalExcel): string | undefined {
  const { sheets } = local.book;
  for (const sheet of sheets.all) {
    const [row] = sheet.content.rows.values();
    for (const each of sheet.content.rows.values()) each.touchAttributes();
    // Only a sheet with a changed row is written; the same height again changes nothing else.
    if (row) sheet.setRowHeight(row.index, (row.height ?? 15) + 1);
  }
  const again = LocalExcel.open(local.save()).book.sheets;
  for (const [index, sheet] of sheets.all.entries()) {
    for (const row of sheet.content.rows.values()) {
      for (const [column, cell] of row.cells.entries()) {
        const [before, after] = [cell, again.all[index]!.cell(row.index, column)].map(described(row.index, column));
        if (before !== after) return `${sheet.name} row ${row.index + 1} column ${column + 1}: ${before} → ${after}`;
      }
    }
  }
  return undefined;
}

const described =
  (row: number, column: number) =>
  (cell: Cell | undefined): string =>
    cell === undefined
      ? ''
      : JSON.stringify([cell.value, cell.style, cell.formulaKind, cell.formula?.a1At(row, column)]);

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('Say which folder: npm run roundtrip -- FOLDER');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.xl[st][xm]$/i.test(file),
  );
  const trips = files.sort().map((file) => ({ file, ...travel(readFileSync(path.join(folder, file))) }));
  for (const { file, outcome, detail } of trips) if (outcome !== 'identical') print(`${outcome}  ${file}  ${detail}`);
  const outcomes: readonly Outcome[] = ['identical', 'changed', 'rewritten wrong', 'refused', 'failed'];
  const count = (outcome: Outcome): number => trips.filter((trip) => trip.outcome === outcome).length;
  print([`${files.length} workbooks`, ...outcomes.map((outcome) => `${count(outcome)} ${outcome}`)].join(' · '));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv[2]);
