import { cellAddress, placeOf } from '../../recognition/cells/cellAddress';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { queueContents, type CellContents } from '../changes/queueContents';

/** A column as it stands now, from its header down. */
export interface ColumnBelow {
  /** Rows down to the last one that is used, whoever uses it. */
  readonly count: number;
  /** 0-based. */
  readonly headerRow: number;
  /** What the n-th cell below the header holds, '' for blank. */
  at(offset: number): CellValue;
  /** `Checklist!F7` for the n-th cell below the header. */
  addressOf(offset: number): string;
}

/** Cells below a header: the n-th to the m-th. */
export function cellsBelow(header: Excel.Range, first: number, last: number): Excel.Range {
  return header.getOffsetRange(first, 0).getResizedRange(last - first, 0);
}

/** Queues a column; its cells are told as values, or as they could be written back. */
export function queueBelow(header: Excel.Range, what: 'values' | 'contents'): () => ColumnBelow {
  const used = header.getEntireColumn().getUsedRangeOrNullObject(true);
  const contents = what === 'contents' ? queueContents(used) : queueValues(used);
  used.load('rowIndex');
  header.load('rowIndex,columnIndex,address');
  return () => {
    const cells = used.isNullObject ? [] : contents();
    const { rowIndex: headerRow } = header;
    const above = headerRow - (used.isNullObject ? 0 : used.rowIndex);
    return {
      count: Math.max(cells.length - 1 - above, 0),
      headerRow,
      at: (offset) => cells[above + offset]?.[0] ?? '',
      addressOf: addressBelow(header),
    };
  };
}

/** Says where cells so far below a header stand, whose own place was read. */
export function addressBelow({ rowIndex, columnIndex, address }: Excel.Range): (offset: number) => string {
  const { sheet } = placeOf(address);
  return (offset) => `${sheet}!${cellAddress(rowIndex + offset, columnIndex)}`;
}

/** Queues what cells show, which is shorter than long formulas; call the result after the sync. */
export function queueValues(range: Excel.Range): () => CellContents {
  const read = range.getResizedRange(0, 0);
  read.load('values');
  return () => read.values as CellValue[][];
}
