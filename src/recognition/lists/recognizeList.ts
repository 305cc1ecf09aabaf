import { LISTS, LIST_KINDS, type ListField, type ListKind } from '../../domain/lists/lists';
import { headerBlock } from '../headers/headerBlock';
import { matchColumns } from '../headers/matchColumns';
import { headerRow, type SheetHeaders } from '../headers/readHeaders';
import type { Synonyms } from '../headers/Synonyms';
import type { ListTab } from './ListTab';

/** What lists are recognised by. */
export interface ListWords {
  readonly lists: Synonyms<ListField>;
}

/** Tasks and the like, the given row being the header. */
export function recognizeList(headers: SheetHeaders, row: number, { lists }: ListWords): ListTab | undefined {
  const cells = headerRow(headers, row);
  const found = matchColumns(cells, lists);
  const role = LIST_KINDS.find((kind) => LISTS[kind].keys.every((key: ListField) => found[key] !== undefined));
  if (!role) return undefined;
  return { role, ...headerBlock(headers.sheet, row, cells), columns: columnsOf(role, found) };
}

function columnsOf(kind: ListKind, found: Readonly<Partial<Record<ListField, number>>>): ListTab['columns'] {
  const columns: Partial<Record<ListField, number>> = {};
  for (const { field } of LISTS[kind].columns) if (found[field] !== undefined) columns[field] = found[field];
  return columns;
}
