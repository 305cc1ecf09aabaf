import type { BlockerId } from '../../domain/acceleration/ActionPlan';

/** Whose plan is meant, and what was decided about it. */
export interface AccelerationRequest {
  readonly customer: string;
  /** The usage tab the customer is on, where several tabs hold usage. */
  readonly sheet?: string;
  /** Left out where the customer has only one row, or one for Microsoft 365 Apps. */
  readonly service?: string;
  /** What blocks the customer; those of before stay. */
  readonly blockers: readonly BlockerId[];
  /** What blocks no longer: finished steps stay as they are. */
  readonly without?: readonly BlockerId[];
  /** That FM, FE and SME discussed the customer's status, today or before (playbook R05). */
  readonly talk?: { readonly on: Date; readonly outcome: string };
}
