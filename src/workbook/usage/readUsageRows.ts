import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Tab } from '../../recognition/Tab';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { samePlace } from '../guards/samePlace';
import { sameShape } from '../guards/sameShape';
import { keepTab } from '../cells/KeptTab';
import { readRowsInChunks } from '../cells/readRowsInChunks';

/**
 * The cells of all rows of a list that usage is taken from. It is only read: no write tells later that a row was missed
 * because somebody moved it between two requests.
 * @throws WorkbookError rowsMoved
 */
export async function readUsageRows(
  context: Excel.RequestContext,
  tab: Tab,
): Promise<readonly (readonly CellValue[])[]> {
  const kept = keepTab(context, tab);
  const rows = await readRowsInChunks(context, tab);
  kept.requireUnchanged();
  const guards = [sameShape(kept)(), samePlace(kept)()];
  await context.sync();
  if (!guards.every((holds) => holds())) throw new WorkbookError('rowsMoved', { sheet: tab.sheet.name });
  return rows;
}
