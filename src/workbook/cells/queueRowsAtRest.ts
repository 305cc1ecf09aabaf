import type { Tab } from '../../recognition/Tab';
import { keepTab } from './KeptTab';
import { queueRows, type QueuedRows } from './readRows';

/**
 * Queues all rows of a tab that is only read: no guard of a write tells later that one was missed because somebody moved
 * it after the tab was recognised. `values` throws WorkbookError rowsMoved then.
 */
export function queueRowsAtRest(context: Excel.RequestContext, tab: Tab): QueuedRows {
  const kept = keepTab(context, tab);
  const rows = queueRows(context, tab);
  return {
    values: () => {
      kept.requireUnchanged();
      return rows.values();
    },
  };
}
