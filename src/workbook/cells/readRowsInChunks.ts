import type { Tab } from '../../recognition/Tab';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { readInChunks, type Progress } from './readInChunks';
import { queueRows } from './readRows';

/**
 * The cells of all rows below the header.
 * @throws WorkbookError cancelled
 */
export function readRowsInChunks(
  context: Excel.RequestContext,
  tab: Tab,
  progress?: Progress,
): Promise<readonly (readonly CellValue[])[]> {
  return readInChunks(context, tab, (chunkContext, part) => queueRows(chunkContext, part).values, progress);
}
