import { ifRead } from '../cells/isGone';
import { tabPrefixes } from '../../recognition/cells/cellAddress';
import { NAME_PREFIX, SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { SheetToFill } from '../cells/addSheets';
import { leadAlike } from '../cells/sameCells';
import { isFormula, queueContents, type CellContent, type CellContents } from '../changes/queueContents';
import type { Change, PreparedChange, Remaining, Undo } from '../changes/Change';
import { deletedTabsChange, restoredTabChange } from '../changes/deletedTabsChange';
import { nameChange } from '../changes/nameChange';
import { leadsNowhere } from '../changes/queueIsFree';
import type { Guard } from '../guards/Guard';

/** A tab as it was when it was made. */
interface MadeTab {
  readonly id: string;
  readonly name: string;
  /** Where its cells begin, and what they hold; [] for none. */
  readonly place: readonly number[];
  readonly cells: CellContents;
}

/** Tabs that are being made. */
export interface RecordedTabs extends Pick<PreparedChange, 'readAgain'> {
  /** After the sync: takes them away again. */
  undo(): readonly Undo[];
}

/**
 * Queues reading tabs that were just made, to be called in the request that makes them.
 * @param before the workbook without them
 */
export function recordAddedTabs(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  places: readonly SheetToFill[],
): RecordedTabs {
  let read: readonly (() => MadeTab | undefined)[] = places.map(({ sheet }) => queueTab(sheet));
  return {
    readAgain: () => {
      read = places.map((place) => queueBegunTab(context, place));
    },
    undo: () => {
      const made = read.flatMap((tab) => tab() ?? []);
      return made.length > 0 ? [addedTabsUndo(context, before, made)] : [];
    },
  };
}

/** Queues reading a tab that a request was cut in making: undefined for none, and for one that may be somebody's. */
function queueBegunTab(
  { workbook }: Excel.RequestContext,
  { sheet, name, blankName }: SheetToFill,
): () => MadeTab | undefined {
  const id = ifRead(() => sheet.id);
  const found = workbook.worksheets.getItemOrNullObject(id ?? name);
  const tab = queueTab(found);
  return () => {
    if (found.isNullObject) return undefined;
    const now = tab();
    const isTheirs = now.name === blankName || (id === undefined && now.cells.length > 0);
    return isTheirs ? undefined : now;
  };
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
      worksheets.load('items/id,items/name,items/visibility');
      names.load('items/name,items/formula');
      return () => {
        const tabs = stillThere(made, before, worksheets.items).map((old) => ({
          old,
          now: queueTab(worksheets.getItem(old.id)),
        }));
        return () => {
          const isOurs = ({ old, now }: (typeof tabs)[number]): boolean => isSame(now(), old);
          return remaining(context, before, {
            made,
            gone: tabs.filter(isOurs).map(({ old }) => old),
            left: tabs.filter((tab) => !isOurs(tab)).map(({ now }) => now().name),
          });
        };
      };
    },
  };
}

/** A workbook needs one sheet: the blank one that came in place of all tabs goes as they went. */
function stillThere(
  made: readonly MadeTab[],
  before: WorkbookSnapshot,
  sheets: readonly Excel.Worksheet[],
): readonly MadeTab[] {
  const there = made.filter(({ id }) => sheets.some((sheet) => sheet.id === id));
  const [only] = sheets.length === 1 && before.sheets.length === 1 ? sheets : [];
  const isInPlace = there.length === 0 && made.some(({ name }) => name === only?.name);
  return only && isInPlace ? [{ id: only.id, name: only.name, place: [], cells: [] }] : there;
}

interface TabsToRemove {
  readonly made: readonly MadeTab[];
  readonly gone: readonly MadeTab[];
  readonly left: readonly string[];
}

/** Tabs with so many characters come back with their look where somebody writes into one as they go. */
const MOST_WITH_LOOK = 1_000_000;

function remaining(context: Excel.RequestContext, before: WorkbookSnapshot, tabs: TabsToRemove): Remaining {
  const { gone, left } = tabs;
  const { worksheets } = context.workbook;
  const named = namesBack(context, before, tabs);
  if (gone.length === 0) return { changes: named, guards: [], left };
  const ids = gone.map(({ id }) => id);
  const shown = otherThan(ids, worksheets);
  const { name } = before.sheets[0]!;
  const isFree = !worksheets.items.some((sheet) => sheet.name === name);
  const blank = shown.length === 0 ? { name, isFree } : undefined;
  const areSmall = JSON.stringify(gone).length <= MOST_WITH_LOOK;
  return {
    changes: [...named, deletedTabsChange(ids, blank, areSmall ? restoredTabChange : undefined)],
    guards: [...gone.map((old) => asItWasMade(context, old)), ...(blank ? [] : [othersStay(context, ids)])],
    left,
    deleted: gone.map(({ name }) => name),
  };
}

/** Tabs that somebody sees. */
function otherThan(ids: readonly string[], { items }: Excel.WorksheetCollection): readonly Excel.Worksheet[] {
  return items.filter(({ id, visibility }) => visibility === 'Visible' && !ids.includes(id));
}

/** A workbook needs a tab that is seen. */
function othersStay({ workbook }: Excel.RequestContext, ids: readonly string[]): Guard {
  return () => {
    const { worksheets } = workbook;
    worksheets.load('items/id,items/visibility');
    return () => otherThan(ids, worksheets).length > 0;
  };
}

/** Names of ours that lead to a tab that goes, or led to one that is gone, are what they were; others are as they are. */
function namesBack(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  { made, gone, left }: TabsToRemove,
): readonly Change[] {
  const { names, worksheets } = context.workbook;
  const there = new Set(names.items.map(({ name }) => name.toLowerCase()));
  // A tab that went before its names did is one of those that go.
  const away = made.filter(({ name }) => !worksheets.items.some((sheet) => sheet.name === name));
  const goes = (formula: string): boolean => [...gone, ...away].some((tab) => leadsTo(tab, formula));
  // As a run that was cut left it, it would lead nowhere.
  const oldOf = (name: string): string | undefined => {
    const old = before.names.get(name.toLowerCase());
    return old !== undefined && goes(old) ? undefined : old;
  };
  const areGone = made.length > gone.length + left.length;
  const isLost = (name: string): boolean => areGone && !(oldOf(name) ?? '').includes('!');
  const led = names.items.filter(({ name, formula }) => {
    const leads = String(formula);
    return name.startsWith(NAME_PREFIX) && (goes(leads) || (leadsNowhere(leads) && isLost(name)));
  });
  const missing = Object.values(SETTING_NAMES).filter(
    (name) => !there.has(name.toLowerCase()) && oldOf(name) !== undefined && isLost(name),
  );
  return [...led.map(({ name }) => name), ...missing].map((name) =>
    nameChange(context, { names: there }, name, oldOf(name)),
  );
}

/** A formula is ours still where somebody moved, renamed or deleted what it led to. */
function isSame(now: MadeTab, old: MadeTab): boolean {
  const isLeft = (cell: CellContent, before: CellContent | undefined): boolean =>
    cell === before || (isFormula(before) && isFormula(cell) && (leadsNowhere(cell) || leadAlike(cell, before)));
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
  return tabPrefixes(name).some((prefix) => formula.startsWith(`=${prefix}`));
}
