import type { Edition } from '../Edition';
import type { Condition } from '../questionnaire/Condition';

/** Who usually does the work. */
export type Role = 'customer' | 'fe' | 'feWithSme';

/** The point of the engagement before which an item must be resolved. */
export type Stage = 'beforePilot' | 'beforeDeployment' | 'beforeMigration';

/** `differs`: the edition has a text of its own; `notAvailable`: the item does not exist there. */
export type EditionDifference = 'differs' | 'notAvailable';

/** One row of guidance in the checklist. */
export interface Item {
  /** Stable id, shown in the workbook: `EXCHANGE-05`. */
  readonly id: string;
  /** Key of the area's name. */
  readonly area: string;
  /** When the item applies, given that its service is in scope. */
  readonly condition: Condition;
  /** Questions whose answers help to do the item without deciding about it. */
  readonly informedBy: readonly string[];
  /** https address of the documentation, without language. */
  readonly documentation: string;
  /** Editions with a page of their own, which they read instead. */
  readonly documentationIn: Readonly<Partial<Record<Edition, string>>>;
  readonly owner: Role;
  readonly stage: Stage;
  readonly editions: Readonly<Partial<Record<Edition, EditionDifference>>>;
}
