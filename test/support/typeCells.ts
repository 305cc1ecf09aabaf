import { parseArea } from '../../src/local-excel/cells/Area';
import { typeIntoCell } from '../../src/local-excel/editing/typeIntoCell';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';

/** Types into cells as the user at the grid would; fails when Excel refuses an entry. */
export function typeCells(local: LocalExcel, sheetName: string, entries: Readonly<Record<string, string>>): void {
  const sheet = local.book.sheets.named(sheetName)!;
  for (const [address, text] of Object.entries(entries)) {
    const { top, left } = parseArea(address)!;
    const refusal = typeIntoCell(local, { sheet, row: top, column: left }, text);
    if (refusal !== undefined) throw new Error(`${address}: ${refusal}`);
  }
}

/** Answers a question in its cell, found by the question's id. */
export function typeAnswer(local: LocalExcel, sheetName: string, question: string, answer: string): void {
  const sheet = local.book.sheets.named(sheetName)!;
  for (const { index, cells } of sheet.content.rows.values()) {
    if (cells[0]?.value === question) return typeCells(local, sheetName, { [`C${index + 1}`]: answer });
  }
  throw new Error(`${question} is not on ${sheetName}.`);
}
