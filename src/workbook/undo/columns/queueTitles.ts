import type { CellValue } from '../../../recognition/cells/WorkbookSnapshot';
import type { RemovedColumns } from './RemovedColumns';

type TitledTab = Pick<RemovedColumns, 'block' | 'tableId' | 'besideTable' | 'headers'>;

/** Queues where the tab begins: a column that somebody put before the first one of a table belongs to it. */
export function queueCorner(context: Excel.RequestContext, { block, tableId }: TitledTab): Excel.Range {
  const header = tableId === undefined ? block : context.workbook.tables.getItem(tableId).getHeaderRowRange();
  const corner = header.getCell(0, 0);
  corner.load('columnIndex');
  return corner;
}

/**
 * Queues the headers: those of a table, with what it let go of, or else those of the block and those right of them that
 * were among them: a column that came back stands beside the block. Where not all of its rows moved up to the left, the
 * block ends with blanks.
 */
export function queueTitles(
  { workbook: { tables } }: Excel.RequestContext,
  { block, tableId, besideTable, headers: [then] }: TitledTab,
): () => readonly (readonly CellValue[])[] {
  const beyond = block.getRow(0).getResizedRange(0, then!.length);
  const read =
    tableId === undefined ? beyond : tables.getItem(tableId).getHeaderRowRange().getResizedRange(0, besideTable);
  read.load('formulas');
  return () => {
    const all = (read.formulas as CellValue[][])[0]!;
    if (tableId !== undefined) return [all];
    const inside = all.slice(0, all.length - then!.length);
    const isBack = (title: CellValue): boolean => then!.includes(title as string) && !inside.includes(title);
    const beside = all.slice(inside.length);
    const end = beside.findIndex((title) => !isBack(title));
    return [withoutBlankEnd([...inside, ...beside.slice(0, end < 0 ? beside.length : end)])];
  };
}

export function withoutBlankEnd<T extends CellValue>(titles: readonly T[]): readonly T[] {
  return titles.slice(0, titles.findLastIndex((title) => title !== '') + 1);
}
