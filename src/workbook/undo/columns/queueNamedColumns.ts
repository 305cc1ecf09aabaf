import { queueIsFree } from '../../changes/queueIsFree';
import type { RemovedColumn } from './RemovedColumns';

/**
 * Queues looking for the defined names of columns that come back; call the result after the sync for the columns with the
 * names that they are to get. Undefined where somebody gave one of them to other cells.
 */
export function queueNamedColumns(
  context: Excel.RequestContext,
  columns: readonly RemovedColumn[],
): () => readonly RemovedColumn[] | undefined {
  const looks = columns.map((column) => ({ column, isFree: queueIsFree(context, column.definedName) }));
  return () => {
    if (looks.some(({ column, isFree }) => !column.hasItsName && !isFree())) return undefined;
    return looks.map(({ column, isFree }) => (isFree() ? column : { ...column, definedName: undefined }));
  };
}
