import type { BlockMapping } from '../../../domain/foreign/LayoutMapping';
import type { ForeignField } from '../../../domain/foreign/foreignFields';

/** The texts of a row that may be a header. */
export interface HeadersOfRow {
  /** 1-based. */
  readonly row: number;
  /** Columns by letter. */
  readonly headers: readonly { readonly column: string; readonly text: string }[];
}

/**
 * A block where its headers stand by now, so that letters that were chosen before others inserted columns or rows lead to
 * no other column. Undefined where its headers are gone, or nobody can tell which are meant.
 */
export function followBlock(block: BlockMapping, rows: readonly HeadersOfRow[]): BlockMapping | undefined {
  const { headers } = block;
  if (!headers) return block;
  const fields = Object.entries(block.columns) as [ForeignField, string][];
  const row = rows.find((each) => each.row === block.headerRow);
  const isAsChosen = ([field, column]: [ForeignField, string]): boolean =>
    headers[field] === undefined || (row !== undefined && columnsOf(row, headers[field]).includes(column));
  if (fields.every(isAsChosen)) return block;
  const followed = rows.flatMap((each) => {
    const found = fields.map(([field]) => [field, columnsOf(each, headers[field])] as const);
    if (!found.every(([, columns]) => columns.length === 1)) return [];
    const columns = Object.fromEntries(found.map(([field, [column]]) => [field, column!]));
    return [{ ...block, headerRow: each.row, columns }];
  });
  return followed.find(({ headerRow }) => headerRow === block.headerRow) ?? onlyOne(followed);
}

function columnsOf({ headers }: HeadersOfRow, text: string | undefined): readonly string[] {
  return headers.filter((header) => header.text === text).map(({ column }) => column);
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}
