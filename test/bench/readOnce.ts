import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import { startExcel, type StartedExcel } from '../support/startExcel';

const CHUNK = 5000;

/** What reading all cells of the largest sheet costs: no action can do without it. */
export interface Reading {
  readonly milliseconds: number;
  /** UTF-8 bytes of the values. */
  readonly bytes: number;
}

/** Reads twice and measures the second time, when whatever had to be calculated is calculated. */
export async function readWarm(local: LocalExcel): Promise<Reading> {
  await readOnce(local);
  return readOnce(local);
}

async function readOnce(local: LocalExcel): Promise<Reading> {
  const { excel } = startExcel(local);
  const largest = [...local.book.sheets.all].sort((a, b) => b.content.rows.size - a.content.rows.size)[0]!;
  const start = performance.now();
  let bytes = 0;
  for (let row = 0; row <= largest.usedArea()!.bottom; row += CHUNK) bytes += await readChunk(excel, largest, row);
  return { milliseconds: performance.now() - start, bytes };
}

/** @returns the bytes of the values of the rows from one on */
function readChunk(excel: StartedExcel['excel'], sheet: Sheet, row: number): Promise<number> {
  const { bottom, right } = sheet.usedArea()!;
  return excel.run(async (context) => {
    const height = Math.min(CHUNK, bottom + 1 - row);
    const range = context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(row, 0, height, right + 1);
    range.load('values');
    await context.sync();
    return Buffer.byteLength(JSON.stringify(range.values));
  });
}
