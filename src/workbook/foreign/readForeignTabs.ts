import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../recognition/foreign/ForeignTab';
import type { Tab } from '../../recognition/Tab';
import { readInChunks } from '../cells/readInChunks';
import { bodyRange, queueRows, requireSameTexts } from '../cells/readRows';

/** A row as it stands, from the left edge of its tab to the last used column of the sheet. */
export interface ForeignTabRow {
  readonly values: readonly CellValue[];
  readonly isHidden: boolean;
}

/** So many cells are read with others in one request. */
const FEW_CELLS = 20_000;

/**
 * Reads all rows of some tabs, small ones together and large ones in chunks; what was queued before goes with the
 * first. At least one sync is sent.
 * @throws WorkbookError rowsMoved where a tab says something else than what it was recognised by
 */
export async function readForeignTabs(
  context: Excel.RequestContext,
  tabs: readonly ForeignTab[],
): Promise<readonly (readonly ForeignTabRow[])[]> {
  const widened = tabs.map((tab) => ({ ...tab, right: Math.max(tab.right, tab.sheet.used?.right ?? 0) }));
  const large = widened.filter((tab) => cellCount(tab) > FEW_CELLS);
  const queued = widened.map((tab) => (large.includes(tab) ? undefined : queueForeignRows(context, tab)));
  const chunks = new Map<ForeignTab, readonly ForeignTabRow[]>();
  for (const tab of large) chunks.set(tab, await readInChunks(context, tab, queueForeignRows));
  if (large.length === 0) await context.sync();
  const read = widened.map((tab, index) => chunks.get(tab) ?? queued[index]!());
  widened.forEach((tab, index) =>
    requireSameTexts(
      tab,
      read[index]!.map(({ values }) => values),
    ),
  );
  return read;
}

function cellCount({ firstRow, lastRow, left, right }: ForeignTab): number {
  return (lastRow - firstRow + 1) * (right - left + 1);
}

function queueForeignRows(context: Excel.RequestContext, tab: Tab): () => readonly ForeignTabRow[] {
  if (tab.lastRow < tab.firstRow) return () => [];
  const rows = queueRows(context, tab);
  const hidden = bodyRange(context, tab).getRowProperties({ rowHidden: true });
  return () => rows.values().map((values, offset) => ({ values, isHidden: hidden.value[offset]?.rowHidden ?? false }));
}
