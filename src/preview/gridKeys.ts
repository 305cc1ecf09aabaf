/** What a key does in the grid. */
export type GridCommand =
  | { readonly type: 'move'; readonly row: number; readonly column: number }
  /** `start` is what the cell's content is replaced by; undefined to go on with what is there. */
  | { readonly type: 'edit'; readonly start: string | undefined }
  | { readonly type: 'clear' };

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Excel's keys: arrows move over hidden rows, Enter and F2 edit, Delete clears, a letter starts a new content. */
export function gridCommand(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Position,
  rows: readonly number[],
  columnCount: number,
): GridCommand | undefined {
  const index = rows.indexOf(row);
  const rowAt = (position: number): number => rows[Math.min(Math.max(position, 0), rows.length - 1)]!;
  switch (key) {
    case 'ArrowDown':
      return { type: 'move', row: rowAt(index + 1), column };
    case 'ArrowUp':
      return { type: 'move', row: rowAt(index - 1), column };
    case 'ArrowRight':
      return { type: 'move', row, column: Math.min(column + 1, columnCount - 1) };
    case 'ArrowLeft':
      return { type: 'move', row, column: Math.max(column - 1, 0) };
    case 'Enter':
    case 'F2':
      return { type: 'edit', start: undefined };
    case 'Delete':
      return { type: 'clear' };
    default:
      return key.length === 1 && !ctrlKey && !metaKey ? { type: 'edit', start: key } : undefined;
  }
}
