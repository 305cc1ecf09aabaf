import type { PlaybookRole } from '../playbook/PlaybookRole';

/** What keeps a customer's usage from growing; several can apply at once (playbook A7). */
export type BlockerId = 'technical' | 'adoptionChange' | 'customerResource' | 'diminishedPriority';

/** When a step is done; it is passed over otherwise. */
export type PlanCondition =
  | 'oppSmeNotEngaged'
  | 'asNeeded'
  | 'addInOrPerformanceIssue'
  | 'cannotBeResolved'
  | 'moreAcmNeeded'
  | 'gmFtaAttached'
  | 'movedFromStalled';

/** What a step leaves behind in the customer's record. */
export type PlanEffect =
  | { readonly type: 'writeNote'; readonly field: 'engagementManagementNotes'; readonly owner: PlaybookRole }
  | { readonly type: 'setConsumptionStatus'; readonly to: 'blocked' };

export interface PlanSubstep {
  readonly id: string;
  /** The first one does it, with the others. */
  readonly actors: readonly [PlaybookRole, ...PlaybookRole[]];
  /** Left out: always. */
  readonly when?: PlanCondition;
  readonly effects: readonly PlanEffect[];
  /** The playbook task to be done or updated. */
  readonly task?: number;
}

export interface PlanStep extends PlanSubstep {
  readonly substeps: readonly PlanSubstep[];
}

export interface Blocker {
  readonly id: BlockerId;
  /** In the order they are done (playbook R31, R35). */
  readonly steps: readonly PlanStep[];
}

/** How a customer who stalled gets moving again: find out what blocks, then follow that blocker's steps (playbook R30). */
export interface ActionPlan {
  readonly services: readonly string[];
  readonly roles: readonly [PlaybookRole, ...PlaybookRole[]];
  readonly blockers: readonly Blocker[];
  /** Done after the steps of any blocker. */
  readonly closing: PlanStep;
}
