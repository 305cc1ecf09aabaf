import { USAGE_TABS_NAME } from '../cells/settingNames';
import type { CellValue } from '../cells/WorkbookSnapshot';
import { isFormula, lineFor, progressLines, type ProgressLine } from './progressLines';

/** A cell of the Start tab that counted and holds a value now; 0-based. */
export interface LostCount {
  readonly row: number;
  readonly column: number;
  /** What it held. */
  readonly formula: string;
}

/** What lines that count items are told by and made of. */
export interface CountedServices {
  /** What the ids of a service begin with, by its name in the first column. */
  prefixOf(name: string): string | undefined;
  /** The counts of such a line, where no line is left that tells them; [] where nothing tells. */
  countsOf(prefix: string): readonly string[];
}

/**
 * Counts of the Start tab that somebody wrote over.
 * @param rows the formulas of the tab from its first row and column on
 */
export function lostCounts(rows: readonly (readonly CellValue[])[], services: CountedServices): readonly LostCount[] {
  return [...lostProgress(rows, services), ...lostHealth(rows)];
}

function lostProgress(
  rows: readonly (readonly CellValue[])[],
  { prefixOf, countsOf }: CountedServices,
): readonly LostCount[] {
  const lines = progressLines(rows);
  const around = linesAround(lines, rows, prefixOf);
  const headers = rows[(around[0]?.row ?? 0) - 1];
  return around.flatMap(({ row, prefix }) =>
    countsOf(prefix).flatMap((made, index): readonly LostCount[] => {
      const column = index + 1;
      // Of a column that somebody deleted nothing is lost.
      if (isFormula(rows[row]![column]) || (headers && (headers[column] ?? '') === '')) return [];
      return [{ row, column, formula: String(lineFor(lines, prefix, '')[column] || made) }];
    }),
  );
}

/** The lines of services, also those in which hardly a count is left: they stand right above, among or below. */
function linesAround(
  lines: readonly ProgressLine[],
  rows: readonly (readonly CellValue[])[],
  prefixOf: (name: string) => string | undefined,
): readonly Pick<ProgressLine, 'row' | 'prefix'>[] {
  if (lines.length === 0) return [];
  const known = new Map(lines.map(({ row, prefix }) => [row, prefix]));
  const prefixAt = (row: number): string | undefined => known.get(row) ?? prefixOf(String(rows[row]?.[0] ?? ''));
  let [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  while (prefixAt(first - 1) !== undefined) first -= 1;
  while (prefixAt(last + 1) !== undefined) last += 1;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).flatMap((row) => {
    const prefix = prefixAt(row);
    return prefix === undefined ? [] : [{ row, prefix }];
  });
}

const HEALTH = new RegExp(`^=SUM\\(INDEX\\(${USAGE_TABS_NAME},0,([2-5])\\)\\)$`, 'i');
const HEALTH_COLUMN = 1;

/** The four counts of customers stand below each other; one that is left tells where the others were. */
function lostHealth(rows: readonly (readonly CellValue[])[]): readonly LostCount[] {
  const left = rows.flatMap((cells, row) => {
    const kind = Number(HEALTH.exec(String(cells[HEALTH_COLUMN] ?? ''))?.[1]);
    return kind ? [{ row, kind }] : [];
  });
  if (left.length === 0) return [];
  const first = left[0]!.row - left[0]!.kind + 2;
  return [2, 3, 4, 5]
    .map((kind) => ({ row: first + kind - 2, kind }))
    .filter(({ row }) => rows[row] !== undefined && !isFormula(rows[row][HEALTH_COLUMN]))
    .map(({ row, kind }) => ({
      row,
      column: HEALTH_COLUMN,
      formula: `=SUM(INDEX(${USAGE_TABS_NAME},0,${kind}))`,
    }));
}
