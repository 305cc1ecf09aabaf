import type { Change, Undo } from '../changes/Change';
import { undoable } from '../changes/undoable';

/** Queues reading whether all of a tab is printed: nobody chose a part; call it after the sync. */
export function queuePrintsAll(onTab: Excel.Range): () => boolean {
  const area = pageLayoutOf(onTab).getPrintAreaOrNullObject();
  area.load('areaCount');
  return () => area.isNullObject;
}

/** Has a tab of which all is printed print the columns of a range alone. */
export function printedColumnsChange(columns: Excel.Range): Change {
  const change = printChange(columns, () => columns.getEntireColumn());
  return undoable(change, () => {
    const printedAll = queuePrintsAll(columns);
    // From now on they follow what is inserted.
    columns.load('address');
    return { undo: () => (printedAll() ? [printedUndo(columns)] : []) };
  });
}

/** Excel has no call that takes a print area away: the whole tab is none. */
function printChange(onTab: Excel.Range, area: () => Excel.Range): Change {
  return {
    prepare: () => ({
      write: () => pageLayoutOf(onTab).setPrintArea(area()),
      done: () => ({ undo: [printChange(onTab, () => onTab.worksheet.getRange())], theirs: [] }),
    }),
  };
}

/** Prints all again, unless somebody chose other columns since. */
function printedUndo(columns: Excel.Range): Undo {
  return {
    ranges: [columns],
    look: () => {
      const area = pageLayoutOf(columns).getPrintAreaOrNullObject();
      area.load('address');
      const ours = columns.getEntireColumn();
      ours.load('address');
      return () => {
        const isOurs = !area.isNullObject && plain(area.address) === plain(ours.address);
        return {
          changes: isOurs ? [printChange(columns, () => columns.worksheet.getRange())] : [],
          guards: [],
          left: [],
        };
      };
    },
  };
}

function plain(address: string): string {
  return address.replace(/^.*!/, '').replaceAll('$', '');
}

function pageLayoutOf(onTab: Excel.Range): Excel.PageLayout {
  return onTab.getCell(0, 0).worksheet.pageLayout;
}
