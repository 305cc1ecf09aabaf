import type { ForeignTab } from '../../recognition/foreign/ForeignTab';
import { SCOPE_TAB_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { KeptTab } from '../cells/KeptTab';
import { pageOf, type Page } from '../cells/printing';
import { cellsChange } from '../changes/cellsChange';
import type { Change, Undo } from '../changes/Change';
import { deletedTabsChange, remadeTabChange, restoredTabChange, type DeletedTab } from '../changes/deletedTabsChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { nameChange } from '../changes/nameChange';
import { queueIsFree } from '../changes/queueIsFree';
import { undoable } from '../changes/undoable';
import { sameShape } from '../guards/sameShape';
import { goneWithNames } from '../tabChanges/goneWithNames';
import { createScopeTab, SCOPE_TAB_TOP, type NewScopeTab } from './createScopeTab';

/**
 * Deletes our list of groups with its names; taken back later it is made anew with what it held.
 * @param choices the words for yes and no
 */
export function removedScopeTab(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  kept: KeptTab<ForeignTab>,
  choices: readonly string[],
): GuardedPlan {
  const { name } = kept.tab.sheet;
  const names = Object.values(SCOPE_TAB_NAMES).filter((each) => snapshot.names.has(each.toLowerCase()));
  const formulas = new Map(names.map((each) => [each, snapshot.names.get(each.toLowerCase())!]));
  const restored = ({ cells }: DeletedTab): Change => remadeTab(name, cells, { choices, page: pageOf(snapshot) });
  const blank = snapshot.sheets.length === 1 ? { name, isFree: false } : undefined;
  const deleted = undoable(deletedTabsChange([name], blank, restored), () => {
    let isThere = (): boolean => false;
    return {
      readAgain: () => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('name');
        isThere = () => !sheet.isNullObject;
      },
      undo: ({ tabs: [tab] }) => (isThere() ? [] : [remadeTabUndo(name, formulas, restored(tab!))]),
    };
  });
  return {
    changes: [
      goneWithNames(
        [deleted],
        names.map((each) => nameChange(context, snapshot, each, undefined)),
      ),
    ],
    guards: [sameShape(kept)],
  };
}

/**
 * Where somebody made a tab of that name since, or there is another list, it stays away.
 * @param formulas of the names that led to it
 */
function remadeTabUndo(name: string, formulas: ReadonlyMap<string, string>, remade: Change): Undo {
  return {
    ranges: [],
    bringsBack: true,
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const free = [...formulas.keys()].map((each) => queueIsFree(context, each));
      const there = [...formulas.keys()].map((each) => context.workbook.names.getItemOrNullObject(each));
      for (const item of [sheet, ...there]) item.load('name');
      return () => {
        const isFree = sheet.isNullObject && free.every((isNamed) => isNamed());
        if (!isFree) return { changes: [], guards: [], left: [name] };
        const names = new Set(there.flatMap((item) => (item.isNullObject ? [] : [item.name.toLowerCase()])));
        const named = [...formulas].map(([each, formula]) => nameChange(context, { names }, each, formula));
        return { changes: [remade, ...named], guards: [], left: [] };
      };
    },
  };
}

/** As it was made where it looks so, with what else its cells held. */
function remadeTab(
  name: string,
  cells: DeletedTab['cells'],
  { choices, page }: { readonly choices: readonly string[]; readonly page: Page },
): Change {
  const tab = cells && asMade(cells, choices);
  if (!tab) return restoredTabChange({ name, cells });
  const last = SCOPE_TAB_TOP + tab.rows.length;
  const isMade = (row: number, column: number): boolean =>
    row < SCOPE_TAB_TOP ? row + column === 0 : row <= last && column < tab.headers.length;
  const others = cells.contents.map((line, y) => line.map((cell, x) => (isMade(y, x) || cell === '' ? null : cell)));
  return remadeTabChange(name, (sheet, context) => {
    createScopeTab({ sheet, name, page, begunTable: undefined, blankName: undefined }, tab);
    if (others.some((line) => line.some((cell) => cell !== null)))
      cellsChange(sheet.getRange(cells.address.replace(/^.*!/, '')), others)
        .prepare(context)
        .write();
  });
}

/** Our list from A1 on; what others entered beside it or below is not told. */
function asMade(
  { address, contents }: NonNullable<DeletedTab['cells']>,
  choices: readonly string[],
): NewScopeTab | undefined {
  const rows = contents.map((row) => row.slice(0, WIDTH).map(String));
  const [note, headers] = [rows[0]?.[0], rows[SCOPE_TAB_TOP]];
  const groups = rows.slice(SCOPE_TAB_TOP + 1);
  const end = groups.findIndex(([group]) => group === '');
  const listed = groups.slice(0, end < 0 ? groups.length : end);
  const isAsMade = /!\$?A\$?1:/.test(address) && headers?.length === WIDTH && !headers.includes('');
  if (!isAsMade || note === undefined || listed.length === 0) return undefined;
  return {
    headers: headers.map(plain) as unknown as NewScopeTab['headers'],
    rows: listed as unknown as NewScopeTab['rows'],
    note: plain(note),
    choices,
  };
}

/** Columns of the list. */
const WIDTH = 3;

/** A text that is written as a value, without the apostrophe that kept it one. */
function plain(content: string): string {
  return content.replace(/^'/, '');
}
