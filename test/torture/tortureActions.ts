import { listHeadersOf } from '../../src/actions/wording/listHeaders';
import { LISTS, LIST_KINDS, type ListField } from '../../src/domain/lists/lists';
import type { ListColumn } from '../../src/domain/lists/ListColumn';
import { checklist } from '../../src/localization/messages/en/checklist';
import { VOCABULARIES } from '../../src/localization/vocabularies';
import { UNKNOWN_HEADERS, WRITING_ACTIONS, type WritingAction } from '../cuts/writingActions';
import { MORE_ACTIONS } from './moreActions';
import { fillWithOwnCells } from './fillWithOwnCells';
import { Player } from './Player';
import { spotsOf } from './cellTexts';
import { openFile } from './openFile';
import { writingRequests } from './writingRequests';
import { UserCells, type Overwritten } from './UserCells';

/** A writing action with the workbook it begins with, in which everybody's cells are told apart. */
export interface TortureAction {
  readonly action: WritingAction;
  readonly file: Uint8Array;
  readonly cells: UserCells;
  /** How many of its requests write. */
  readonly parts: number;
  /** Ids of the tabs of the file. */
  readonly tabs: ReadonlySet<string>;
}

/** The columns that are ours to write. */
const OURS: readonly Overwritten[] = [
  ...['Service', 'Area', 'Item', 'Guidance', 'Documentation', 'Stage', 'In scope', 'Why'],
  ...['Question', 'Answer', 'Last generated'],
  ...['MAU %', '3-month growth', 'Health', 'MAU % (live)', '3-month growth (live)', 'Health (live)'],
  'What verdicts rest on',
].map((header) => ({ header }));

const HEADERS = listHeadersOf(VOCABULARIES.en);

/** Those of the lists, which are told by another header of theirs. */
const OURS_IN_LISTS: readonly Overwritten[] = LIST_KINDS.flatMap((kind) => {
  const tab = { tasks: 'Task', acceleration: 'Owner role', collected: 'Ready' }[kind];
  const columns: readonly ListColumn[] = LISTS[kind].columns;
  return columns.flatMap(({ field, whose }) =>
    whose === 'ours' && field !== 'id' ? [{ header: HEADERS[field as ListField][0], tab }] : [],
  );
});

/** What the files of answers and usage say is written over what stands there. */
const FROM_FILES: readonly Overwritten[] = [
  ...['EXCHANGE-Q1', 'TEAMS-Q1', 'TEAMS-Q2'].map((row) => ({ header: 'Notes', row })),
  ...['Adatum', 'Fabrikam', 'Tailspin', 'Northwind', 'Own'].map((row) => ({ header: 'Entitlements', row })),
];

/** What stands on a tab that usage is taken from stands on two tabs then, and so do the groups of a checklist. */
const TAKEN_OVER: readonly Overwritten[] = [{ tab: 'Month' }, { header: 'Workload' }, { header: UNKNOWN_HEADERS[0] }];

/** Our columns and our list of groups go with all that stands in them, as the plan says. */
const GOES: readonly Overwritten[] = [
  { tab: 'Group' },
  { tab: checklist['scopeTab.note'] },
  { header: 'In scope', goes: true },
  { header: 'Why', goes: true },
];

/** Live formulas that were typed over come back, as the plan says. */
const MENDED: readonly Overwritten[] = ['Done', 'Needs an answer', 'Out of scope (hidden)', 'Progress', 'Share'].map(
  (header) => ({ header, tab: 'Needs an answer' }),
);

/** What only some actions write over, by how their names begin. */
const BY_ACTION: Readonly<Record<string, readonly Overwritten[]>> = { leave: GOES, mend: MENDED };

/** Writing actions by what each begins with, which is prepared when it is first taken: most of one run is that. */
export function tortureActions(me: Player, named: string): readonly (() => Promise<TortureAction>)[] {
  return TORTURED.filter(({ name }) => name.includes(named)).map((action) => {
    let prepared: Promise<TortureAction> | undefined;
    return () => (prepared ??= prepareAction(action, me));
  });
}

/** Fills the workbook of an action with cells of users, and sees which of them an undisturbed run leaves alone. */
async function prepareAction(action: WritingAction, me: Player): Promise<TortureAction> {
  const started = await action.prepare();
  await fillWithOwnCells(started);
  const file = started.local.save();
  const local = openFile(file);
  const own = BY_ACTION[action.name.split(' ')[0]!] ?? [];
  const cells = UserCells.of(local, [...OURS, ...OURS_IN_LISTS, ...FROM_FILES, ...TAKEN_OVER, ...own]);
  me.open(local);
  const parts = await writingRequests(me, async (excel) => {
    const { outcome, problems } = await action.run(excel);
    if (outcome !== 'done') throw new Error(`${action.name}: ${outcome} ${problems[0]?.message}`);
  });
  cells.watchOnly(spotsOf(local));
  const faults = cells.faults(local);
  if (faults.length > 0) throw new Error(`${action.name}: ${faults.join(', ')}`);
  return { action, file, cells, parts, tabs: new Set(openFile(file).book.sheets.all.map(({ id }) => id)) };
}

const TORTURED: readonly WritingAction[] = [...WRITING_ACTIONS, ...MORE_ACTIONS];
