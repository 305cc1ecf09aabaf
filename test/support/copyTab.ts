import { readCells } from './readCells';
import type { StartedExcel } from './startExcel';

/** A tab with the same cells, behind all others, as somebody makes one to keep an old state. */
export function copyTab({ excel, local }: StartedExcel, name: string, copy: string): Promise<void> {
  const { bottom, right } = local.book.sheets.named(name)!.usedArea()!;
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.add(copy).getRangeByIndexes(0, 0, bottom + 1, right + 1);
    range.values = readCells(local, name, `A1:${String.fromCharCode(65 + right)}${bottom + 1}`);
    await context.sync();
  });
}
