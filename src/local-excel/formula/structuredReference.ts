import type { parseStructRef } from '@borgar/fx/xlsx';
import type { Area } from '../book/Area';
import type { Book } from '../book/Book';
import type { Table } from '../book/Table';
import type { Position } from './compile';
import { Reference } from './values';

type Structured = NonNullable<ReturnType<typeof parseStructRef>>;

/** `Table1[[#This Row],[MAU]]` and its like as a range; undefined when the table or a column does not exist. */
export function structuredReference(book: Book, structured: Structured, at: Position): Reference | undefined {
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
  const wanted = sections.map((section) => section.toLowerCase());
  const { header, body, area } = table;
  if (wanted.includes('this row')) {
    const isInBody = at.row >= body.top && at.row <= body.bottom;
    return isInBody ? { top: at.row, bottom: at.row } : undefined;
  }
  if (wanted.includes('all')) return area;
  if (wanted.includes('totals') && !wanted.includes('data')) {
    return body.bottom < area.bottom ? { top: area.bottom, bottom: area.bottom } : undefined;
  }
  const top = wanted.includes('headers') ? header.top : body.top;
  const onlyHeaders = wanted.includes('headers') && !wanted.includes('data');
  return { top, bottom: onlyHeaders ? header.bottom : wanted.includes('totals') ? area.bottom : body.bottom };
}
