import { parseArea } from '../../src/local-excel/cells/Area';
import { CellError } from '../../src/local-excel/cells/Cell';
import { Reference } from '../../src/local-excel/formula/values';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';

/** Values of an area as plain JSON: blank is null, an error its code. */
export function readCells({ book }: LocalExcel, sheetName: string, address: string): unknown[][] {
  const sheet = book.sheets.named(sheetName)!;
  return book.calculator
    .matrixOf(new Reference(sheet, parseArea(address)!))
    .map((row) => row.map((value) => (value instanceof CellError ? value.code : value)));
}

/** One column of a table by its header, without the header. */
export function readColumn(local: LocalExcel, sheetName: string, header: string): unknown[] {
  const sheet = local.book.sheets.named(sheetName)!;
  const used = sheet.usedArea()!;
  for (let column = used.left; column <= used.right; column++) {
    for (let row = used.top; row <= used.bottom; row++) {
      if (sheet.cell(row, column)?.value !== header) continue;
      return Array.from({ length: used.bottom - row }, (_, offset) =>
        local.book.calculator.valueAt(sheet, row + 1 + offset, column),
      );
    }
  }
  throw new Error(`There is no header ${header} on ${sheetName}.`);
}

/** The answer cell of a question, found by the question's id. */
export function readAnswer(local: LocalExcel, sheetName: string, question: string): unknown {
  const sheet = local.book.sheets.named(sheetName)!;
  const row = [...sheet.content.rows.values()].find(({ cells }) => cells[0]?.value === question);
  return row && (readCells(local, sheetName, `C${row.index + 1}`)[0]![0] ?? null);
}

/** 1-based numbers of the hidden rows, as Excel shows them. */
export function hiddenRows({ book }: LocalExcel, sheetName: string): number[] {
  const rows = [...book.sheets.named(sheetName)!.content.rows.values()];
  return rows
    .filter(({ hidden }) => hidden)
    .map(({ index }) => index + 1)
    .sort((a, b) => a - b);
}
