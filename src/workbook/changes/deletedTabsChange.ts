import { ifRead } from '../cells/isGone';
import { cellsChange } from './cellsChange';
import { queueContents, type CellContents } from './queueContents';
import { giveLook, queueLook, type CellLook } from './cellLook';
import type { Change, DoneChange } from './Change';

/** A tab, and what stood in it. */
export interface DeletedTab {
  readonly name: string;
  /** Undefined for nothing. */
  readonly cells:
    { readonly address: string; readonly contents: CellContents; readonly look?: CellLook | undefined } | undefined;
}

interface BlankTab {
  readonly name: string;
  /** False where one of the tabs has the name until it is deleted. */
  readonly isFree: boolean;
}

export interface DoneDeletion extends DoneChange {
  readonly tabs: readonly DeletedTab[];
}

/**
 * Deletes tabs; what Excel itself could undo until then it forgets.
 * @param blank a blank tab to make, where a workbook would be left without one
 * @param restored makes a small tab anew that is put back; undefined for tabs of any size, which come back without formats
 */
export function deletedTabsChange(
  ids: readonly string[],
  blank: BlankTab | undefined,
  restored?: (tab: DeletedTab) => Change,
): Change<DoneDeletion> {
  return {
    prepare: (context) => {
      const { worksheets } = context.workbook;
      const tabs = ids.map((id) => {
        const sheet = worksheets.getItem(id);
        sheet.load('name');
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        return { sheet, used, contents: queueContents(used), look: restored && queueLook(used) };
      });
      return {
        write: () => {
          const made = blank && worksheets.add(blank.isFree ? blank.name : undefined);
          tabs.forEach(({ sheet }) => sheet.delete());
          if (made && blank?.isFree === false) made.name = blank.name;
        },
        done: () => {
          const deleted = tabs.map(({ sheet, used, contents, look }) => ({
            name: sheet.name,
            cells: used.isNullObject ? undefined : { address: used.address, contents: contents(), look: look?.() },
          }));
          return { tabs: deleted, undo: deleted.map(restored ?? restoredTabChange), theirs: [], isForGood: true };
        },
      };
    },
  };
}

/** Makes a tab with what one of this name held: nobody's entry is lost. */
export function restoredTabChange({ name, cells }: DeletedTab): Change {
  return remadeTabChange(name, (sheet, context) => {
    if (!cells) return;
    const range = sheet.getRange(cells.address.replace(/^.*!/, ''));
    // First: how a text is marked as one is part of a cell's look.
    if (cells.look) giveLook(range, cells.look);
    cellsChange(range, cells.contents).prepare(context).write();
  });
}

/** Makes a tab that was deleted anew. @param fill queues what it holds */
export function remadeTabChange(
  name: string,
  fill: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Change {
  return {
    prepare: (context) => {
      const { worksheets } = context.workbook;
      let made: Excel.Worksheet;
      let read: () => MadeTab | undefined;
      return {
        write: () => {
          made = worksheets.add(name);
          made.load('id');
          fill(made, context);
          read = queueMadeTab(made);
        },
        readAgain: () => {
          const id = ifRead(() => made.id);
          const found = queueMadeTab(worksheets.getItemOrNullObject(id ?? name));
          read = () => {
            const tab = found();
            // Where nothing tells that we made it, it may be somebody's.
            return id === undefined && tab?.contents !== undefined ? undefined : tab;
          };
        },
        done: () => {
          const tab = read();
          return { undo: tab ? [takenOutTabChange(tab)] : [], theirs: [] };
        },
      };
    },
  };
}

interface MadeTab {
  readonly id: string;
  /** Undefined for a blank tab. */
  readonly contents: CellContents | undefined;
}

/** Queues looking at a tab that was made; call the result after the sync. Undefined for none. */
function queueMadeTab(sheet: Excel.Worksheet): () => MadeTab | undefined {
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(true);
  const contents = queueContents(used);
  return () =>
    sheet.isNullObject ? undefined : { id: sheet.id, contents: used.isNullObject ? undefined : contents() };
}

/** Deletes a tab that we made; where somebody wrote into it by then, it comes back with that. */
function takenOutTabChange({ id, contents }: MadeTab): Change {
  return {
    prepare: (context) => {
      const prepared = deletedTabsChange([id], undefined).prepare(context);
      return {
        ...prepared,
        done: () => {
          const { tabs, undo } = prepared.done();
          const isOurs = tabs.every(({ cells }) => JSON.stringify(cells?.contents) === JSON.stringify(contents));
          return { undo: [], theirs: isOurs ? [] : undo };
        },
      };
    },
  };
}
