import { rowId } from '../../recognition/cells/rowId';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { spanOf } from '../../domain/numberRuns';
import type { Guard } from '../guards/Guard';
import { followRows, placesOf } from './followRows';
import type { Look, Remaining } from '../changes/Change';
import { addressBelow, cellsBelow, queueBelow, type ColumnBelow } from './belowHeader';

/** Rows below a header, and what tells them from others: they are found again however somebody sorted them. */
export interface KeyedRows {
  /** Header cells of the columns that tell a row, such as its id. */
  readonly headers: readonly Excel.Range[];
  /** The rows in each of these columns: rows that nothing tells apart are those that still stand there. [] once gone. */
  readonly places: readonly Excel.Range[];
  /** Of each row; '' where nothing stands. */
  readonly keys: readonly string[];
}

export function rangesOfRows({ headers, places }: KeyedRows): readonly Excel.Range[] {
  return [...headers, ...places];
}

/** Rows that are being written. */
export interface RecordedRows {
  /** Queues reading their keys, once all is written. */
  readBack(): void;
  rows(): KeyedRows;
}

/** @param first 0-based, as the tab was read */
export function recordRows(kept: KeptTab, first: number, count: number): RecordedRows {
  const { headerRow } = kept.tab;
  const columns = keyColumns(kept);
  const headers = columns.map((column) => keptCells(kept, { row: headerRow, column }));
  const cells = columns.map((column) => keptCells(kept, { row: first, column, rows: count }));
  // From now on they follow what is inserted.
  for (const range of [...headers, ...cells]) range.load('address');
  return {
    readBack: () => cells.forEach((range) => range.load('values')),
    rows: () => ({
      headers,
      places: cells,
      keys: keysIn(cells),
    }),
  };
}

/** What tells a row, the first of them of which a tab has any. */
const KEY_FIELDS = [['id'], ['customer', 'service'], ['group', 'item'], ['guidance'], ['question']] as const;

type KeyField = (typeof KEY_FIELDS)[number][number];

function keyColumns({ tab }: KeptTab): readonly number[] {
  const columns: Readonly<Partial<Record<KeyField, number>>> = tab.columns;
  const keys = KEY_FIELDS.map((fields) => fields.flatMap((field) => columns[field] ?? []));
  return keys.find((found) => found.length > 0) ?? [];
}

function keyOf(values: readonly CellValue[]): string {
  return values.every((value) => value === '') ? '' : values.map(rowId).join('\n');
}

/** Where rows stand now. */
export interface FoundRows {
  /** How far below the header the n-th row stands; undefined for one that is gone or cannot be told from another. */
  offsetOf(index: number): number | undefined;
  /** The address of the n-th row where it stood, when something else tells that row now; [] when the row is gone. */
  changedPlace(index: number): readonly string[];
  /** How far below the header rows stand that none of these was, or that cannot be told from another. */
  readonly others: readonly number[];
  /** The address of a cell that stands so far below a header. */
  addressOf(offset: number): string;
  /** They still stand there. */
  sameKeys(offsets: readonly number[]): Guard;
}

/**
 * Queues looking for rows. Mostly they stand where they stood, and then only they are read; else all rows are.
 * @param next called once they are found
 * @param reach 'everywhere' where rows beside them matter as well
 */
export function findRows(
  rows: KeyedRows,
  next: (found: FoundRows) => Remaining | Look,
  reach: 'inPlace' | 'everywhere' = 'inPlace',
): Look {
  const { headers, places, keys } = rows;
  for (const header of headers) header.load('rowIndex,columnIndex,address');
  for (const place of places) place.load('values,rowIndex,rowCount');
  return () => {
    const areInPlace =
      places.length > 0 &&
      places.every(({ rowCount }) => rowCount === keys.length) &&
      keysIn(places).every((key, index) => key === keys[index]);
    const inPlace = areInPlace ? foundInPlace(rows) : undefined;
    if (inPlace && reach === 'inPlace') return next(inPlace);
    const columns = headers.map((header) => queueBelow(header, 'values'));
    return () => {
      const anywhere = foundAnywhere(
        rows,
        columns.map((column) => column()),
      );
      return next(inPlace ? { ...inPlace, others: anywhere.others } : anywhere);
    };
  };
}

function keysIn(columns: readonly Excel.Range[]): readonly string[] {
  const [first, ...others] = columns.map(({ values }) => values as CellValue[][]);
  return (first ?? []).map(([value], index) => keyOf([value!, ...others.map((column) => column[index]![0]!)]));
}

function foundInPlace({ headers, places, keys }: KeyedRows): FoundRows {
  const header = headers[0]!;
  const first = places[0]!.rowIndex - header.rowIndex;
  return {
    offsetOf: (index) => first + index,
    changedPlace: () => [],
    others: [],
    addressOf: addressBelow(header),
    sameKeys: (wanted) => sameKeys(headers, new Map(wanted.map((offset) => [offset, keys[offset - first]!]))),
  };
}

function foundAnywhere({ headers, places, keys }: KeyedRows, read: readonly ColumnBelow[]): FoundRows {
  const [{ headerRow, count, addressOf }] = read as [ColumnBelow];
  const [{ rowIndex, rowCount } = { rowIndex: 0, rowCount: 0 }] = places;
  const keyAt = (offset: number): string => keyOf(read.map(({ at }) => at(offset)));
  const all = Array.from({ length: count + 1 }, (_, offset) => (offset === 0 ? '' : keyAt(offset)));
  const [now, then] = [placesOf(all), placesOf(keys)];
  const placed = (index: number): number => rowIndex - headerRow + index;
  // The range follows what others insert and delete, until somebody sorts.
  const followed = followRows(keys, all.slice(placed(0), placed(rowCount)));
  // Somebody entered something else in what tells a row: those around it tell that it stands between them still.
  const retypedAt = (index: number): number | undefined => {
    const above = index === 0 ? -1 : followed[index - 1];
    const below = index === keys.length - 1 ? rowCount : followed[index + 1];
    if (keys.length === 1 || above === undefined || below !== above + 2) return undefined;
    return then.has(all[placed(above + 1)] ?? '') ? undefined : above + 1;
  };
  const offsetOf = (index: number): number | undefined => {
    const key = keys[index]!;
    const found = now.get(key) ?? [];
    if (key !== '' && found.length === 1 && then.get(key)!.length === 1) return found[0];
    const place = followed[index] ?? (key === '' ? undefined : retypedAt(index));
    return place === undefined ? undefined : placed(place);
  };
  const told = new Set(keys.map((_, index) => offsetOf(index)));
  return {
    offsetOf,
    changedPlace: (index) => {
      if (rowCount === keys.length) return [addressOf(placed(index))];
      return keys[index] === '' ? [] : (now.get(keys[index]!) ?? []).map(addressOf);
    },
    others: all.flatMap((key, offset) => (key === '' || told.has(offset) ? [] : [offset])),
    addressOf,
    sameKeys: (wanted) => sameKeys(headers, new Map(wanted.map((offset) => [offset, keyAt(offset)]))),
  };
}

function sameKeys(headers: readonly Excel.Range[], expected: ReadonlyMap<number, string>): Guard {
  if (expected.size === 0) return () => () => true;
  const { first, last } = spanOf(expected.keys());
  return () => {
    const read = headers.map((header) => cellsBelow(header, first, last));
    read.forEach((cells) => cells.load('values'));
    return () =>
      [...expected].every(
        ([offset, key]) => keyOf(read.map((cells) => (cells.values as CellValue[][])[offset - first]![0]!)) === key,
      );
  };
}
