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

export interface DoneDeletion extends DoneChange {
  readonly tabs: readonly DeletedTab[];
}

/**
 * Deletes tabs; what Excel itself could undo until then it forgets.
 * @param blank the name of a blank tab to make, where a workbook would be left without one
 * @param restored makes a small tab anew that is put back; undefined for tabs of any size, which come back without formats
 */
export function deletedTabsChange(
  ids: readonly string[],
  blank: string | undefined,
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
          const made = blank === undefined ? undefined : worksheets.add();
          tabs.forEach(({ sheet }) => sheet.delete());
          if (made && blank !== undefined) made.name = blank;
        },
        done: () => {
          const deleted = tabs.map(({ sheet, used, contents, look }) => ({
            name: sheet.name,
            cells: used.isNullObject ? undefined : { address: used.address, contents: contents(), look: look?.() },
          }));
          return { tabs: deleted, undo: deleted.map(restored ?? restoredTabChange), theirs: [] };
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
    prepare: (context) => ({
      write: () => fill(context.workbook.worksheets.add(name), context),
      done: () => ({ undo: [], theirs: [] }),
    }),
  };
}
