import type { BlockMapping } from '../../../domain/foreign/LayoutMapping';
import type { HeaderRowChoice } from './TabChoice';

/** A block with what its headers say now, by which its columns are found again once others moved them. */
export function withHeaders(block: BlockMapping, rows: readonly HeaderRowChoice[]): BlockMapping {
  const row = rows.find((each) => each.row === block.headerRow);
  const headers = Object.entries(block.columns).flatMap(([field, column]) => {
    const text = row?.headers.find((header) => header.column === column)?.text;
    return text === undefined ? [] : [[field, text] as const];
  });
  return { ...block, headers: Object.fromEntries(headers) };
}
