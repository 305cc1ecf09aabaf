import type { ContentDifference } from '../../content/ContentDifference';

export interface ChecklistChanges {
  /** Questionnaire tabs and questions, where the workbook is brought up to newer content. */
  readonly tabsAdded: readonly string[];
  readonly questionsAdded: number;
  readonly questionsUpdated: number;
  readonly questionsRemoved: number;
  readonly itemsAdded: number;
  readonly itemsUpdated: number;
  /** Items that are marked because the content has them no more. */
  readonly itemsRemoved: number;
  readonly rowsHidden: number;
  /** Contiguous blocks the newly hidden rows make. */
  readonly blocksHidden: number;
  readonly rowsShown: number;
  /** 1 when nothing but the day of the check is new. */
  readonly daysNoted: number;
  /** 1 where the Start tab gets a new version of the content. */
  readonly contentRenewed: number;
}

/** The checklist as it is once the action is done. */
export interface ChecklistReport {
  readonly items: number;
  readonly inScope: number;
  readonly outOfScope: number;
  readonly needsAnswer: number;
  /** Items whose In scope somebody set by hand, with a reason of their own. */
  readonly overridden?: number;
  /** Rows of items that the content has no more; they count nowhere else. */
  readonly removed?: number;
  readonly hidden: number;
  /** Contiguous blocks of hidden rows. */
  readonly blocks: number;
  /** What newer content brings; undefined where the workbook has ours. */
  readonly content?: ContentDifference;
}
