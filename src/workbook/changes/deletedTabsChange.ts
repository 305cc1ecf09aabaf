import { cellsChange, queueContents } from './cellsChange';
import type { Change } from './Change';

/**
 * Deletes tabs; what Excel itself could undo until then it forgets.
 * @param blank the name of a blank tab to make, where a workbook would be left without one
 */
export function deletedTabsChange(ids: readonly string[], blank: string | undefined): Change {
  return {
    prepare: (context) => {
      const { worksheets } = context.workbook;
      const tabs = ids.map((id) => {
        const sheet = worksheets.getItem(id);
        sheet.load('name');
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        return { sheet, used, contents: queueContents(used) };
      });
      return {
        write: () => {
          const made = blank === undefined ? undefined : worksheets.add();
          tabs.forEach(({ sheet }) => sheet.delete());
          if (made && blank !== undefined) made.name = blank;
        },
        done: () => ({
          undo: tabs.map(({ sheet, used, contents }) =>
            restoredTabChange(
              sheet.name,
              used.isNullObject ? undefined : { address: used.address, contents: contents() },
            ),
          ),
          theirs: [],
        }),
      };
    },
  };
}

type Cells = { readonly address: string; readonly contents: ReturnType<ReturnType<typeof queueContents>> };

/** Makes a tab with what one of this name held: without formats, but nobody's entry is lost. */
export function restoredTabChange(name: string, cells: Cells | undefined): Change {
  return remadeTabChange(name, (sheet, context) => {
    if (!cells) return;
    const range = sheet.getRange(cells.address.replace(/^.*!/, ''));
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
