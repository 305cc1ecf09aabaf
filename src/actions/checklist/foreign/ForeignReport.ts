import type { Unmarked } from '../../../recognition/foreign/readScopeStatements';
import type { RowState } from '../../../domain/foreign/planForeignChecklist';

export interface ForeignChanges {
  readonly itemsUpdated: number;
  readonly rowsHidden: number;
  /** Contiguous blocks the newly hidden rows make. */
  readonly blocksHidden: number;
  readonly rowsShown: number;
  readonly columnsAdded: number;
  /** Headers that are remembered or forgotten, because somebody said what tabs are. */
  readonly columnsMatched: number;
  /** Our list of groups, where it is made. */
  readonly tabsAdded: readonly string[];
  /** Lines of our list of groups that are entered or say something else. */
  readonly groupsEntered: number;
  /** Blank answers of groups that were switched off. */
  readonly answersImported: number;
  /** 1 where it is remembered what a blank means. */
  readonly blanksNoted: number;
}

/** A group of the workbook and what is known of it. */
export interface GroupReport {
  readonly name: string;
  readonly items: number;
  /** Undefined where nothing is said about it. */
  readonly state: RowState | undefined;
  /** True where no question and no list of others is about it: it is switched in our list of groups. */
  readonly isSwitch: boolean;
}

/** A checklist that we did not make, once the action is done. */
export interface ForeignReport {
  readonly items: number;
  readonly inScope: number;
  readonly outOfScope: number;
  readonly needsAnswer: number;
  readonly hidden: number;
  /** Contiguous blocks of rows that are hidden by us. */
  readonly blocks: number;
  readonly groups: readonly GroupReport[];
  /** Addresses of rows whose group cannot be told; they stay visible. */
  readonly rowsOfNoGroup: readonly string[];
  /** What a blank means, where a list has blanks beside marked rows. */
  readonly unmarked?: Unmarked;
}
