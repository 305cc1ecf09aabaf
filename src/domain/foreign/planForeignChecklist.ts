import { numberRuns, type NumberRun } from '../numberRuns';
import type { GroupDecision } from './decideGroups';
import type { Group } from './Group';
import type { CellPlace, ScopeMark } from './ScopeStatement';

/** What a row's own In scope column says. */
export interface OwnMark {
  readonly mark: ScopeMark;
  readonly place: CellPlace;
  readonly value: string;
}

/** A row of a checklist that we did not make, as it stands. */
export interface ForeignRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly kind: 'item' | 'heading';
  /** Of an item; undefined where it cannot be told. */
  readonly group: Group | undefined;
  /** What the row stands in beside its group, the nearest first: its section, its tab. */
  readonly within: readonly Group[];
  readonly own: OwnMark | undefined;
  readonly isHidden: boolean;
  /** What our columns said when the row was last looked at: a row hidden by us says why. */
  readonly before: 'hiddenByUs' | 'hiddenByOthers' | 'visible';
}

export type RowState = 'inScope' | 'outOfScope' | 'needsAnswer';

/** Whether a row is in scope, by its own column or by its group. Undefined where nothing is said about it. */
export interface RowVerdict {
  readonly row: number;
  readonly state: RowState | undefined;
  readonly decision: GroupDecision | undefined;
  readonly own: OwnMark | undefined;
  /** False where the row was hidden by others before it went out of scope: then it is not ours to show. */
  readonly isOurs: boolean;
  /** True where nothing is said any more: what was said before stays, because somebody switched the group off. */
  readonly isKept: boolean;
}

export interface ForeignChecklistPlan {
  readonly verdicts: readonly RowVerdict[];
  /** Blocks of 0-based rows. */
  readonly hide: readonly NumberRun[];
  readonly show: readonly NumberRun[];
  /** All rows that are hidden by us once the plan is carried out. */
  readonly hidden: readonly NumberRun[];
  /** A row that says yes in a group that is out of scope. */
  readonly contradictions: readonly { readonly own: OwnMark; readonly decision: GroupDecision }[];
}

/**
 * Plans which rows of somebody's checklist are hidden and shown. Rows that a person, a filter or an outline hid are not
 * ours to show, and a row of ours that somebody showed stays as it is until its state changes.
 * @param rows all items and headings from top to bottom
 */
export function planForeignChecklist(
  rows: readonly ForeignRow[],
  decisions: ReadonlyMap<string, GroupDecision>,
): ForeignChecklistPlan {
  const items = rows.map((row) => (row.kind === 'item' ? verdictOf(row, decisions) : undefined));
  const hiddenItems = rows.map((row, index) => isHiddenAfter(row, items[index]));
  const verdicts = rows.map((_, index) => items[index] ?? headingVerdict(rows, index, items, hiddenItems));
  const after = rows.map((row, index) => ({
    row,
    verdict: verdicts[index]!,
    isHidden: isHiddenAfter(row, verdicts[index]),
  }));
  const rowsWhere = (holds: (each: (typeof after)[number]) => boolean): readonly NumberRun[] =>
    numberRuns(after.filter(holds).map(({ row }) => row.row));
  return {
    verdicts,
    hide: rowsWhere(({ row, isHidden }) => isHidden && !row.isHidden),
    show: rowsWhere(({ row, isHidden }) => !isHidden && row.isHidden),
    hidden: rowsWhere(({ verdict, isHidden }) => isHidden && verdict.state === 'outOfScope' && verdict.isOurs),
    contradictions: items
      .flatMap((item) => item ?? [])
      .flatMap(({ own, decision }) =>
        own?.mark === 'yes' && decision?.state === 'outOfScope' ? [{ own, decision }] : [],
      ),
  };
}

function verdictOf(row: ForeignRow, decisions: ReadonlyMap<string, GroupDecision>): RowVerdict {
  const decision = decisionOn(row, decisions);
  const said = row.own?.mark === 'no' ? 'outOfScope' : (decision?.state ?? ownState(row.own));
  const isKept = said === undefined && row.before !== 'visible';
  const state = isKept ? 'outOfScope' : said;
  return { row: row.row, state, decision, own: row.own, isOurs: isOurs(row, state), isKept };
}

/**
 * What a service is in does not decide about it; a category of a workbook goes with its section and its tab, also where
 * it is switched on itself.
 */
function decisionOn(
  { group, within }: ForeignRow,
  decisions: ReadonlyMap<string, GroupDecision>,
): GroupDecision | undefined {
  if (!group) return undefined;
  const wider = group.key.startsWith('service ') ? [] : within;
  const found = [group, ...wider].flatMap(({ key }) => decisions.get(key) ?? []);
  return found.find(({ state, because }) => state !== 'inScope' || because?.source !== 'switch') ?? found[0];
}

function ownState(own: OwnMark | undefined): RowState | undefined {
  if (!own) return undefined;
  return own.mark === 'yes' ? 'inScope' : 'needsAnswer';
}

/** A row that goes out of scope while it is hidden already was hidden by somebody else. */
function isOurs({ before, isHidden }: ForeignRow, state: RowState | undefined): boolean {
  if (state !== 'outOfScope') return true;
  return before === 'visible' ? !isHidden : before === 'hiddenByUs';
}

function isHiddenAfter({ before, isHidden }: ForeignRow, verdict: RowVerdict | undefined): boolean {
  if (!verdict) return isHidden;
  if (verdict.state === 'outOfScope') return before === 'visible' ? true : isHidden;
  return before === 'hiddenByUs' ? false : isHidden;
}

/** A heading goes out of scope once all items below it are hidden, one of them by us. */
function headingVerdict(
  rows: readonly ForeignRow[],
  index: number,
  items: readonly (RowVerdict | undefined)[],
  hiddenItems: readonly boolean[],
): RowVerdict {
  const heading = rows[index]!;
  const next = rows.findIndex(({ kind }, other) => other > index && kind === 'heading');
  const end = next < 0 ? rows.length : next;
  const below = items.slice(index + 1, end).flatMap((item) => item ?? []);
  const isOut =
    hiddenItems.slice(index + 1, end).every(Boolean) &&
    below.some(({ state, isOurs: isHiddenByUs }) => state === 'outOfScope' && isHiddenByUs);
  const out = isOut ? below.find(({ state }) => state === 'outOfScope') : undefined;
  const state = out ? 'outOfScope' : undefined;
  const isKept = out?.isKept ?? false;
  return { row: heading.row, state, decision: out?.decision, own: out?.own, isOurs: isOurs(heading, state), isKept };
}
