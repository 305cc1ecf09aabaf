import { NAME_PREFIX } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { SheetToFill } from '../cells/addSheets';
import { isFormula, queueContents, type CellContent, type CellContents } from '../changes/cellsChange';
import type { Remaining, Undo } from '../changes/Change';
import { deletedTabsChange, restoredTabChange } from '../changes/deletedTabsChange';
import { nameChange } from '../changes/nameChange';
import type { Guard } from '../guards/Guard';

/** A tab as it was when it was made. */
interface MadeTab {
  readonly id: string;
  readonly name: string;
  /** Where its cells begin, and what they hold; [] for none. */
  readonly place: readonly number[];
  readonly cells: CellContents;
}

/**
 * Queues reading tabs that were just made, to be called in the request that makes them; call the result after the sync.
 * @param before the workbook without them
 */
export function recordAddedTabs(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  places: readonly SheetToFill[],
): () => Undo {
  const read = places.map(({ sheet }) => queueTab(sheet));
  return () =>
    addedTabsUndo(
      context,
      before,
      read.map((tab) => tab()),
    );
}

function queueTab(sheet: Excel.Worksheet): () => MadeTab {
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex');
  const contents = queueContents(used);
  return () => {
    const { id, name } = sheet;
    if (used.isNullObject) return { id, name, place: [], cells: [] };
    return { id, name, place: [used.rowIndex, used.columnIndex], cells: contents() };
  };
}

/** Takes tabs away again that nobody wrote into or renamed, with the names of ours that lead to them. */
function addedTabsUndo(context: Excel.RequestContext, before: WorkbookSnapshot, made: readonly MadeTab[]): Undo {
  const { worksheets, names } = context.workbook;
  return {
    ranges: [],
    look: () => {
      worksheets.load('items/id,items/visibility');
      names.load('items/name,items/formula');
      return () => {
        const there = made.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id));
        const tabs = there.map((old) => ({ old, now: queueTab(worksheets.getItem(old.id)) }));
        return () => {
          const isOurs = ({ old, now }: (typeof tabs)[number]): boolean => isSame(now(), old);
          return remaining(context, before, {
            gone: tabs.filter(isOurs).map(({ old }) => old),
            left: tabs.filter((tab) => !isOurs(tab)).map(({ now }) => now().name),
          });
        };
      };
    },
  };
}

/** Tabs with so many characters come back with their look where somebody writes into one as they go. */
const MOST_WITH_LOOK = 1_000_000;

function remaining(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  { gone, left }: { readonly gone: readonly MadeTab[]; readonly left: readonly string[] },
): Remaining {
  if (gone.length === 0) return { changes: [], guards: [], left };
  const { worksheets, names } = context.workbook;
  const ids = gone.map(({ id }) => id);
  const shown = worksheets.items.filter(({ id, visibility }) => visibility === 'Visible' && !ids.includes(id));
  const isLast = shown.length === 0;
  const led = names.items.filter(
    ({ name, formula }) => name.startsWith(NAME_PREFIX) && gone.some((tab) => leadsTo(tab, String(formula))),
  );
  const areSmall = JSON.stringify(gone).length <= MOST_WITH_LOOK;
  const there = new Set(led.map(({ name }) => name.toLowerCase()));
  return {
    changes: [
      ...led.map(({ name }) => nameChange(context, { names: there }, name, before.names.get(name.toLowerCase()))),
      deletedTabsChange(ids, isLast ? before.sheets[0]!.name : undefined, areSmall ? restoredTabChange : undefined),
    ],
    guards: gone.map((old) => asItWasMade(context, old)),
    left,
    deleted: gone.map(({ name }) => name),
  };
}

/** A formula that leads nowhere by now is ours still: somebody deleted what it led to. */
function isSame(now: MadeTab, old: MadeTab): boolean {
  const isLeft = (cell: CellContent, before: CellContent | undefined): boolean =>
    cell === before || (isFormula(before) && isFormula(cell) && String(cell).includes('#REF!'));
  const isAlike = (row: CellContents[number], y: number): boolean =>
    row.length === old.cells[y]?.length && row.every((cell, x) => isLeft(cell, old.cells[y]![x]));
  return (
    JSON.stringify([now.id, now.name, now.place]) === JSON.stringify([old.id, old.name, old.place]) &&
    now.cells.length === old.cells.length &&
    now.cells.every(isAlike)
  );
}

/** Nobody wrote into a tab or renamed it. */
function asItWasMade({ workbook }: Excel.RequestContext, old: MadeTab): Guard {
  return () => {
    const now = queueTab(workbook.worksheets.getItem(old.id));
    return () => isSame(now(), old);
  };
}

function leadsTo({ name }: MadeTab, formula: string): boolean {
  return formula.startsWith(`=${name}!`) || formula.startsWith(`='${name.replace(/'/g, "''")}'!`);
}
