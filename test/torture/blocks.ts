import type { Area } from '../../src/local-excel/cells/Area';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import { cellText } from './cellTexts';

/** Rows that belong together below a header: a table, or all of a tab without one. */
export interface Block {
  /** Undefined for cells that are no table; settings below them, which have names, are none of them. */
  readonly table: string | undefined;
  /** The header included. */
  readonly area: Area;
}

/** A header has at least so many texts. */
const FEWEST_HEADERS = 3;

export function blocksOf({ book }: LocalExcel, sheet: Sheet): readonly Block[] {
  const tables = book.tables.on(sheet);
  if (tables.length > 0) return tables.map(({ name, area }) => ({ table: name, area }));
  const filled = [...sheet.content.rows.values()]
    .map(({ index, cells }) => ({ index, columns: [...cells.keys()].filter((column) => isFilled(cells[column])) }))
    .filter(({ columns }) => columns.length > 0)
    .sort((a, b) => a.index - b.index);
  const header = filled.find(({ columns }) => columns.length >= FEWEST_HEADERS);
  if (!header) return [];
  const settings = rowsOfNames(book, sheet).filter((row) => row > header.index);
  const below = filled.filter(({ index }) => index >= header.index && settings.every((row) => index < row));
  const columns = below.flatMap((row) => row.columns);
  const area = {
    top: header.index,
    left: Math.min(...columns),
    bottom: below.at(-1)!.index,
    right: Math.max(...columns),
  };
  return [{ table: undefined, area }];
}

/** 0-based rows of a tab with a cell that has a name. */
function rowsOfNames({ names }: LocalExcel['book'], { name }: Sheet): readonly number[] {
  const prefixes = [`${name}!`, `'${name}'!`];
  return names.all().flatMap(({ formula }) => {
    const prefix = prefixes.find((each) => formula.startsWith(each));
    const row = prefix && /^\$[A-Z]+\$(\d+)$/.exec(formula.slice(prefix.length))?.[1];
    return row ? [Number(row) - 1] : [];
  });
}

function isFilled(cell: ReturnType<Sheet['cell']>): boolean {
  return cell !== undefined && (cell.formula !== undefined || cellText(cell.value) !== undefined);
}

export function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** True where a row or column that comes in there is taken in by a table. */
export function isWithinTable(
  { book }: LocalExcel,
  sheet: Sheet,
  { axis, at }: { readonly axis: 'row' | 'column'; readonly at: number },
): boolean {
  const [first, last] = axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  return book.tables.on(sheet).some(({ area }) => area[first] < at && at <= area[last]);
}
