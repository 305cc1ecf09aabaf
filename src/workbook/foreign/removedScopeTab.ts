import type { ForeignTab } from '../../recognition/foreign/ForeignTab';
import { SCOPE_TAB_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { KeptTab } from '../cells/KeptTab';
import { pageOf, type Page } from '../cells/printing';
import { queueContents, type CellContents } from '../changes/cellsChange';
import type { Change, Undo } from '../changes/Change';
import { deletedTabsChange, remadeTabChange, restoredTabChange } from '../changes/deletedTabsChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { nameChange } from '../changes/nameChange';
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
  const deleted = undoable(deletedTabsChange([name], snapshot.sheets.length === 1 ? name : undefined), () => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load('address');
    const contents = queueContents(used);
    return {
      undo: () => [
        remadeTabUndo({ name, address: used.address, contents: contents(), formulas, choices, page: pageOf(snapshot) }),
      ],
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

interface DeletedTab {
  readonly name: string;
  readonly address: string;
  readonly contents: CellContents;
  /** Of the names that led to it. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly choices: readonly string[];
  readonly page: Page;
}

/** Where somebody made a tab of that name since, or there is another list, it stays away. */
function remadeTabUndo(tab: DeletedTab): Undo {
  const { name, formulas } = tab;
  return {
    ranges: [],
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const names = [...formulas.keys()].map((each) => context.workbook.names.getItemOrNullObject(each));
      for (const item of [sheet, ...names]) item.load('name');
      return () => {
        const isFree = [sheet, ...names].every(({ isNullObject }) => isNullObject);
        if (!isFree) return { changes: [], guards: [], left: [name] };
        const named = [...formulas].map(([each, formula]) => nameChange(context, { names: new Set() }, each, formula));
        return { changes: [remadeTab(tab), ...named], guards: [], left: [] };
      };
    },
  };
}

/** As it was made where it looks so, else with what its cells held. */
function remadeTab({ name, address, contents, choices, page }: DeletedTab): Change {
  const tab = asMade(address, contents, choices);
  if (!tab) return restoredTabChange(name, { address, contents });
  return remadeTabChange(name, (sheet) =>
    createScopeTab({ sheet, page, begunTable: undefined, blankName: undefined }, tab),
  );
}

function asMade(address: string, contents: CellContents, choices: readonly string[]): NewScopeTab | undefined {
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
