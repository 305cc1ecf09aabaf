import { numberRuns, type NumberRun } from '../numberRuns';
import { OUR_CHECKLIST_COLUMNS, type OurChecklistColumn, type TheirChecklistColumn } from './checklistColumns';

/** What our cells of one row say. */
export type ChecklistTexts = Readonly<Record<OurChecklistColumn, string>>;

/** A row as it stands in the sheet. */
export interface CurrentItem {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly id: string;
  /** Undefined where the sheet has no such column. */
  readonly texts: Readonly<Partial<Record<OurChecklistColumn, string>>>;
  readonly isHidden: boolean;
  /** False where something else than we hid the row: then it is not ours to show. */
  readonly isOursToShow: boolean;
}

/** A row as it should be. */
export interface WantedItem {
  readonly id: string;
  readonly texts: ChecklistTexts;
  readonly isHidden: boolean;
  /** What a new row says in columns that are theirs; others begin blank. */
  readonly initialTexts: Readonly<Partial<Record<TheirChecklistColumn, string>>>;
}

/** What our cells of a row that is there should say; a cell that is left out stays as it is. */
export interface WantedRow {
  readonly texts: Readonly<Partial<ChecklistTexts>>;
  readonly isHidden: boolean;
}

export interface CellChange {
  readonly row: number;
  readonly column: OurChecklistColumn;
  readonly text: string;
}

export interface ChecklistPlan {
  /** Items that get a row below the last one, in order. */
  readonly additions: readonly WantedItem[];
  readonly changes: readonly CellChange[];
  /** Rows to hide and to show, as blocks of 0-based rows; added rows counted from `firstFreeRow`. */
  readonly hide: readonly NumberRun[];
  readonly show: readonly NumberRun[];
  /** All rows that are hidden once the plan is carried out. */
  readonly hidden: readonly NumberRun[];
}

/**
 * Compares the checklist with what it should be. Rows are found by id, never by position; rows with an id we do not
 * know are somebody else's and stay as they are.
 * @param firstFreeRow 0-based row where additions start
 */
export function planChecklist(
  current: readonly CurrentItem[],
  wanted: readonly WantedItem[],
  firstFreeRow: number,
  wantedOf = ofSameId(wanted),
): ChecklistPlan {
  const rows = current.map((row) => ({ row, item: wantedOf(row) }));
  const present = new Set(rows.map(({ row, item }) => item?.texts.id ?? row.id));
  const additions = wanted.filter(({ id }) => !present.has(id));
  const known = rows.flatMap(({ row, item }) => (item ? [{ row, item }] : []));
  const added = additions.map((item, index) => ({ row: firstFreeRow + index, isHidden: item.isHidden }));
  const toHide = known.filter(({ row, item }) => item.isHidden && !row.isHidden).map(({ row }) => row.row);
  const toShow = known
    .filter(({ row, item }) => !item.isHidden && row.isHidden && row.isOursToShow)
    .map(({ row }) => row.row);
  const hiddenAdditions = added.filter(({ isHidden }) => isHidden).map(({ row }) => row);
  return {
    additions,
    changes: known.flatMap(({ row, item }) => textChanges(row, item)),
    hide: numberRuns([...toHide, ...hiddenAdditions]),
    show: numberRuns(toShow),
    hidden: numberRuns([...known.filter(({ item }) => item.isHidden).map(({ row }) => row.row), ...hiddenAdditions]),
  };
}

/** A row is for the item of its id; one that no item has is somebody's own. */
function ofSameId(wanted: readonly WantedItem[]): (row: CurrentItem) => WantedRow | undefined {
  const byId = new Map(wanted.map((item) => [item.id, item]));
  return ({ id }) => byId.get(id);
}

function textChanges(row: CurrentItem, item: WantedRow): CellChange[] {
  return OUR_CHECKLIST_COLUMNS.flatMap((column) => {
    const text = item.texts[column];
    const shown = row.texts[column];
    return text === undefined || shown === undefined || shown === text ? [] : [{ row: row.row, column, text }];
  });
}

export function isEmptyChecklistPlan({ additions, changes, hide, show }: ChecklistPlan): boolean {
  return additions.length + changes.length + hide.length + show.length === 0;
}
