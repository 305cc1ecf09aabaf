import { rowAddress } from '../../recognition/cells/cellAddress';
import { USAGE_TABS_NAME } from '../../recognition/cells/settingNames';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { CellValue, UsageTabsSnapshot, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { CountedLine } from '../../recognition/usage/countedTabs';
import { copiedLook } from '../tabChanges/copiedLook';
import { fittedRows } from '../tabChanges/fittedRows';
import { cellsChange, queueContents } from '../changes/cellsChange';
import type { Change, Undo } from '../changes/Change';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { nameChange } from '../changes/nameChange';
import { undoable } from '../changes/undoable';
import { sameFormulas } from '../guards/sameFormulas';

/**
 * Makes the list of usage tabs on the Start tab another one. The name that leads to it comes last: only then are new
 * lines part of it.
 * @param lines undefined for a list that stays as it is
 * @throws WorkbookError noRoomForRows where something stands below the list
 */
export function usageTabsChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  lines: readonly CountedLine[] | undefined,
): GuardedPlan {
  const { usageTabs } = snapshot;
  if (!lines || !usageTabs) return { changes: [], guards: [] };
  const before = usageTabs.lines.length - 1;
  const after = Math.max(lines.length, 1);
  requireRoom(usageTabs, after - before);
  const list = context.workbook.names.getItem(USAGE_TABS_NAME).getRange();
  const whole = list.getResizedRange(after > before ? after - before : 0, 0);
  const width = usageTabs.lines[0]!.length;
  const contents = Array.from({ length: Math.max(before, after) }, (_, row) => lines[row] ?? Array(width).fill(''));
  const written = whole.getResizedRange(-1, 0);
  return {
    changes: [
      ...(after > before
        ? [copiedLook(list.getRow(before).getResizedRange(after - before - 1, 0), list.getRow(0))]
        : []),
      undoable(cellsChange(written, contents), () => ({
        undo: ({ old, now }) => [linesUndo(written, old as readonly CountedLine[], now as readonly CountedLine[])],
      })),
      fittedRows(written),
      ...(after === before ? [] : [usageTabsName(context, snapshot, { ...usageTabs, count: after, width })]),
    ],
    guards: [sameFormulas(list, usageTabs.lines)],
  };
}

/** What leads to the list: its lines, and the blank one below them. @param list where it stands, 0-based */
export function usageTabsName(
  context: Excel.RequestContext,
  snapshot: Pick<WorkbookSnapshot, 'names'>,
  list: Pick<UsageTabsSnapshot, 'sheet' | 'firstRow'> & { readonly count: number; readonly width: number },
): Change {
  const [first, last] = [list.firstRow, list.firstRow + list.count].map((row) =>
    rowAddress(list.sheet, row, { first: 0, last: list.width - 1 }),
  );
  const corner = last!.replace(/^.*:/, '');
  return nameChange(context, snapshot, USAGE_TABS_NAME, `=${first!.replace(/:[^:]*$/, `:${corner}`)}`);
}

/** The blank line takes the first new one, and lines of a run that was cut are written again. */
function requireRoom({ sheet, lines }: UsageTabsSnapshot, added: number): void {
  const below = lines.at(-1)!;
  const isFree = below.every((cell) => cell === '') || String(below[1]).includes('COUNTIF(');
  if (added > 0 && !isFree) throw new WorkbookError('noRoomForRows', { sheet });
}

/** Puts lines back where the names of the tabs are still as we wrote them. */
function linesUndo(written: Excel.Range, old: readonly CountedLine[], now: readonly CountedLine[]): Undo {
  return {
    ranges: [written],
    look: () => {
      const names = queueContents(written.getCell(0, 0).getResizedRange(now.length - 1, 0));
      written.load('address');
      return () => {
        const found = names().map(([name]) => name);
        const are = (lines: readonly (readonly CellValue[])[]): boolean =>
          lines.every(([name], row) => name === found[row]);
        if (!are(now)) return { changes: [], guards: [], left: are(old) ? [] : [written.address] };
        return { changes: [cellsChange(written, old), fittedRows(written)], guards: [], left: [] };
      };
    },
  };
}
