import { countNumbers, type NumberRun } from '../../domain/numberRuns';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { queueEntries } from '../changes/queueContents';
import { queueValues } from './belowHeader';
import type { RowNow } from './rowsAsWritten';

/** So many rows are looked at one by one, and taken back with what else was written. */
export const FEW_ROWS = 150;

/** Queues what rows hold, and what stands beside them; call the result after the sync. */
export function queueRowsNow(header: Excel.Range, cells: Excel.Range, run: NumberRun): () => readonly RowNow[] {
  const shown = queueValues(cells);
  const entries = queueEntries(cells);
  const alone = countNumbers([run]) > FEW_ROWS ? queueAllAlone(header, cells) : queueAlone(header, cells);
  return () => {
    const values = shown() as readonly (readonly CellValue[])[];
    const isAlone = alone(values[0]!.length);
    return entries().map((row, index) => ({
      offset: run.first + index,
      shown: values[index]!,
      entries: row,
      isAlone: isAlone(index),
    }));
  };
}

/** Queues in which rows nothing stands beside them; call the result after the sync with how wide they are. */
function queueAlone(header: Excel.Range, rows: Excel.Range): (width: number) => (row: number) => boolean {
  const used = rows.getEntireRow().getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  const first = rows.getCell(0, 0);
  first.load('rowIndex');
  return (width) => (row) => {
    if (used.isNullObject) return true;
    const line = (used.values as CellValue[][])[first.rowIndex + row - used.rowIndex] ?? [];
    const left = header.columnIndex - used.columnIndex;
    return line.every((value, column) => value === '' || (left <= column && column < left + width));
  };
}

/** Of very many rows that is one question: what stands beside any of them keeps all. */
function queueAllAlone(header: Excel.Range, rows: Excel.Range): (width: number) => () => boolean {
  const used = rows.getEntireRow().getUsedRangeOrNullObject(true);
  used.load('columnIndex,columnCount');
  return (width) => () =>
    used.isNullObject ||
    (used.columnIndex >= header.columnIndex && used.columnIndex + used.columnCount <= header.columnIndex + width);
}
