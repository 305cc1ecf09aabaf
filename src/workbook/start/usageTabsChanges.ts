import { rowAddress } from '../../recognition/cells/cellAddress';
import { SETTING_NAMES, USAGE_TABS_NAME } from '../../recognition/cells/settingNames';
import type { UsageTabsSnapshot, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { AddedList, CountedLine, StartList } from '../../recognition/usage/countedTabs';
import { queuePlace } from '../cells/movedFormula';
import { copiedLook } from '../tabChanges/copiedLook';
import { fittedRows } from '../tabChanges/fittedRows';
import { clearedCellsChange } from '../changes/clearedCellsChange';
import { cellsChange, contentsBack, type WrittenContents } from '../changes/cellsChange';
import { queueContents, type CellContents } from '../changes/queueContents';
import type { Change, Undo } from '../changes/Change';
import { NOTHING_TO_WRITE, type GuardedPlan } from '../changes/GuardedPlan';
import { nameChange } from '../changes/nameChange';
import { undoable } from '../changes/undoable';
import { sameEnd } from '../guards/sameEnd';
import { sameFormulas } from '../guards/sameFormulas';
import { stillEmpty } from '../guards/stillEmpty';
import { stillHolds } from '../undo/cellsUndo';

/**
 * Makes the list of usage tabs on the Start tab what it is to be. The name that leads to it comes last: only then are new
 * lines part of it.
 * @param headings of a list that is to be made, ready for `range.formulas`
 */
export function usageTabsChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  list: StartList,
  headings: readonly string[],
): GuardedPlan {
  if (list.type === 'added') return addedList(context, snapshot, list, headings);
  return list.type === 'changed' && snapshot.usageTabs
    ? changedList(context, snapshot, snapshot.usageTabs, list.lines)
    : NOTHING_TO_WRITE;
}

function changedList(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  usageTabs: UsageTabsSnapshot,
  lines: readonly CountedLine[],
): GuardedPlan {
  const before = usageTabs.lines.length - 1;
  const after = Math.max(lines.length, 1);
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
      writtenLines(written, contents),
      fittedRows(written),
      ...(after === before ? [] : [usageTabsName(context, snapshot, { ...usageTabs, count: after, width })]),
    ],
    guards: [sameFormulas(list, usageTabs.lines)],
  };
}

/** A list below everything else, which looks like the settings above: headings and name first, by which it is known. */
function addedList(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { sheet, row, line, isBegun }: AddedList,
  headings: readonly string[],
): GuardedPlan {
  const width = line.length;
  const top = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, width);
  const below = top.getOffsetRange(1, 0);
  const label = context.workbook.names.getItem(SETTING_NAMES.customer).getRange().getOffsetRange(0, -1);
  return {
    changes: [
      copiedLook(top, label.getOffsetRange(-1, 0)),
      copiedLook(below, label),
      writtenLines(top, [headings], clearedCellsChange),
      usageTabsName(context, snapshot, { sheet, firstRow: row + 1, count: 1, width }),
      writtenLines(below, [line], clearedCellsChange),
      fittedRows(below),
    ],
    guards: [
      stillEmpty(isBegun ? below.getResizedRange(1, 0) : top.getResizedRange(2, 0)),
      sameEnd(context.workbook.worksheets.getItem(sheet), snapshot.sheets.find(({ name }) => name === sheet)?.used),
    ],
  };
}

/** @param takeBack what takes them back; else cells that nobody changed since get back what they held */
function writtenLines(
  range: Excel.Range,
  lines: readonly CountedLine[],
  takeBack?: (range: Excel.Range) => Change,
): Change {
  return undoable(cellsChange(range, lines), () => {
    const place = queuePlace(range);
    return { undo: ({ old, now }) => [linesUndo(range, old, { contents: now, place: place() }, takeBack)] };
  });
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

/** Puts lines back where the names of the tabs are still as we wrote them. */
function linesUndo(
  written: Excel.Range,
  old: CellContents,
  ours: WrittenContents,
  takeBack?: (range: Excel.Range) => Change,
): Undo {
  const now = ours.contents;
  return {
    ranges: [written],
    look: () => {
      const firstCells = written.getCell(0, 0).getResizedRange(now.length - 1, 0);
      const names = queueContents(firstCells);
      const contents = queueContents(written);
      const place = queuePlace(written);
      const column = queueContents(written.getCell(0, 0).getEntireColumn().getUsedRange(true));
      written.load('address');
      return () => {
        const found = names();
        const are = (lines: CellContents): boolean => lines.every(([name], row) => name === found[row]![0]);
        // Somebody may have sorted them away.
        const areElsewhere = now.some(
          ([name], row) => name !== old[row]![0] && column().some(([cell]) => cell === name),
        );
        if (!are(now)) return { changes: [], guards: [], left: are(old) && !areElsewhere ? [] : [written.address] };
        const seen = contents();
        const guards = [stillHolds(written, seen)];
        const back =
          takeBack?.(written) ?? cellsChange(written, contentsBack(old, ours, { contents: seen, place: place() }));
        return { changes: [back, fittedRows(written)], guards, left: [] };
      };
    },
  };
}
