import type { parseStructRef } from '@borgar/fx/xlsx';
import type { Area } from '../cells/Area';
import type { CalculatedBook } from './CalculatedBook';
import type { Table } from '../tables/Table';
import type { Position } from '../formula/compile';
import { Reference } from '../formula/values';

type Structured = NonNullable<ReturnType<typeof parseStructRef>>;

/** `Table1[[#This Row],[MAU]]` and its like as a range; undefined when the table or a column does not exist. */
export function structuredReference(book: CalculatedBook, structured: Structured, at: Position): Reference | undefined {
  const table = structured.table ? book.tables.named(structured.table) : book.tables.at(at.sheet, at.row, at.column);
  if (!table) return undefined;
  const columns = columnRange(table, structured.columns ?? []);
  const rows = rowRange(table, structured.sections ?? [], at);
  return columns && rows ? new Reference(table.sheet, { ...columns, ...rows }) : undefined;
}

function columnRange(table: Table, names: readonly string[]): Pick<Area, 'left' | 'right'> | undefined {
  const { left, right } = table.area;
  if (names.length === 0) return { left, right };
  const indexes = names.map((name) =>
    table.columnNames.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (indexes.includes(-1)) return undefined;
  return { left: left + Math.min(...indexes), right: left + Math.max(...indexes) };
}

function rowRange(table: Table, sections: readonly string[], at: Position): Pick<Area, 'top' | 'bottom'> | undefined {
  const { area, body } = table;
  const wanted = new Set(sections.map((section) => section.toLowerCase()));
  if (wanted.has('all')) return area;
  if (wanted.has('this row')) {
    const isInBody = at.row >= body.top && at.row <= body.bottom;
    return isInBody ? { top: at.row, bottom: at.row } : undefined;
  }
  const parts = tableParts(table).filter(({ section }) =>
    wanted.size === 0 ? section === 'data' : wanted.has(section),
  );
  const [first] = parts;
  return first && { top: first.rows.top, bottom: parts.at(-1)!.rows.bottom };
}

/** The blocks of rows a table has, from top to bottom. */
function tableParts({ area, header, body, hasHeader, hasTotals }: Table): { section: string; rows: Area }[] {
  return [
    ...(hasHeader ? [{ section: 'headers', rows: header }] : []),
    { section: 'data', rows: body },
    ...(hasTotals ? [{ section: 'totals', rows: { ...area, top: area.bottom } }] : []),
  ];
}
