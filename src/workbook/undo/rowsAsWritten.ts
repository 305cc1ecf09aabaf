import type { NumberRun } from '../../domain/numberRuns';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { inAnyRow } from '../cells/sameCells';
import type { Look, Remaining } from '../changes/Change';
import { isFormula, queueContents, type CellContents } from '../changes/queueContents';

/** Cells of the tab, by how far below the header they are. */
export type BlockOf = (run: NumberRun) => Excel.Range;

export interface RowNow {
  readonly offset: number;
  readonly shown: readonly CellValue[];
  /** Null where a formula stands. */
  readonly entries: CellContents[number];
  /** Nothing stands beside it in its row of the sheet. */
  readonly isAlone: boolean;
}

/** What rows stand in. */
interface RowsOfTab {
  /** Its place was read. */
  readonly header: Excel.Range;
  /** Columns with live formulas, from the left edge. */
  readonly columns: ReadonlySet<number>;
  readonly block: BlockOf;
}

/** A row, and what it showed once it was written. */
interface WrittenRow {
  readonly row: RowNow;
  readonly written: CellContents[number];
}

/** Of more rows whose live formulas show something new it is taken that settings or months changed. */
const MOST_DOUBTFUL = 150;

/**
 * Finds the rows that nobody wrote into. Live formulas that show something new are ours where they read as those of other
 * rows do, which is only looked at then.
 * @param next called once they are found
 */
export function rowsAsWritten(
  { header, columns, block }: RowsOfTab,
  rows: readonly WrittenRow[],
  next: (ours: readonly RowNow[]) => Remaining | Look,
): Remaining | Look {
  const found = rows.flatMap((each) => {
    const live = newlyShown(each, columns);
    return live ? [{ row: each.row, live }] : [];
  });
  const all = found.map(({ row }) => row);
  const doubtful = found.filter(({ live }) => live.length > 0);
  if (doubtful.length === 0 || doubtful.length > MOST_DOUBTFUL) return next(all);
  const lineOf = (offset: number): (() => readonly string[]) => {
    const contents = queueContents(block({ first: offset, last: offset }));
    return () =>
      contents()[0]!.map((cell) =>
        cell !== null && isFormula(cell) ? inAnyRow(cell, header.rowIndex + offset + 1) : '',
      );
  };
  const model = lineOf(found.find(({ live }) => live.length === 0)?.row.offset ?? 1);
  const looks = doubtful.map(({ row, live }) => ({ row, live, line: lineOf(row.offset) }));
  return () => {
    const isOther = ({ live, line }: (typeof looks)[number]): boolean =>
      live.some((column) => line()[column] !== model()[column]);
    const others = new Set(looks.filter(isOther).map(({ row }) => row));
    return next(all.filter((row) => !others.has(row)));
  };
}

/**
 * In which columns live formulas of ours show something new, since others fill them and settings change; undefined where
 * any other cell does, so that somebody entered it. What stood in columns of ours that are gone is gone.
 */
function newlyShown(
  { row: { shown, entries }, written }: WrittenRow,
  columns: ReadonlySet<number>,
): readonly number[] | undefined {
  const left = new Map<CellValue | null, number>();
  for (const value of written) left.set(value, (left.get(value) ?? 0) + 1);
  const isNew = (column: number): boolean => {
    const count = left.get(shown[column]!) ?? 0;
    left.set(shown[column]!, count - 1);
    return shown[column] !== '' && count <= 0;
  };
  const isLive = (column: number): boolean => entries[column] === null && columns.has(column);
  const all = [...shown.keys()];
  if (all.filter((column) => !isLive(column)).some(isNew)) return undefined;
  return all.filter(isLive).filter(isNew);
}
