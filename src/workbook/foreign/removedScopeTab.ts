import type { ForeignTab } from '../../recognition/foreign/ForeignTab';
import { SCOPE_TAB_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { KeptTab } from '../cells/KeptTab';
import { pageOf, type Page } from '../cells/printing';
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
  const blank = snapshot.sheets.length === 1 ? name : undefined;
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

/** As it was made where it looks so, else with what its cells held. */
function remadeTab(
  name: string,
  cells: DeletedTab['cells'],
  { choices, page }: { readonly choices: readonly string[]; readonly page: Page },
): Change {
  const tab = cells && asMade(cells, choices);
  if (!tab) return restoredTabChange({ name, cells });
  return remadeTabChange(name, (sheet) =>
    createScopeTab({ sheet, name, page, begunTable: undefined, blankName: undefined }, tab),
  );
}

function asMade(
  { address, contents }: NonNullable<DeletedTab['cells']>,
  choices: readonly string[],
): NewScopeTab | undefined {
  const rows = contents.map((row) => row.map(String));
  const [note, headers] = [rows[0]?.[0], rows[SCOPE_TAB_TOP]];
  const isAsMade = /!\$?A\$?1:\$?C\$?\d+$/.test(address) && headers?.every((header) => header !== '');
  if (!isAsMade || !headers || note === undefined || rows.length <= SCOPE_TAB_TOP + 1) return undefined;
  return {
    headers: headers.map(plain) as unknown as NewScopeTab['headers'],
    rows: rows.slice(SCOPE_TAB_TOP + 1) as unknown as NewScopeTab['rows'],
    note: plain(note),
    choices,
  };
}

/** A text that is written as a value, without the apostrophe that kept it one. */
function plain(content: string): string {
  return content.replace(/^'/, '');
}
