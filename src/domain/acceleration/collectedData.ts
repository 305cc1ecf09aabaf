/** What is collected about a customer and service for FTOP (playbook R51, section 7; L2 apart, A8). */
export interface CollectedData {
  readonly l1: string;
  readonly entitlements: string;
  readonly l2Reason: string;
  readonly scenario: string;
  readonly managementNotes: string;
  readonly technicalNotes: string;
  readonly enterpriseNotes: string;
  readonly owner: string;
  readonly unblockedBy: string;
  readonly nextAction: string;
}

export type CollectedField = keyof CollectedData;

/** Enterprise notes are never required; of L2 the entitlements are. */
const REQUIRED = ['l1', 'entitlements', 'scenario', 'managementNotes', 'technicalNotes'] as const;
/** What an entry Blocked needs besides: who, until when, what next (playbook F05). */
const FOR_BLOCKED = ['owner', 'unblockedBy', 'nextAction'] as const;

export interface Readiness {
  readonly missing: readonly CollectedField[];
  /** L1 says Blocked before the technical plan came to its last step (playbook R31, R32). */
  readonly isBlockedTooEarly: boolean;
}

/**
 * What stands in the way of entering the data.
 * @param isBlocked whether L1 says so
 * @param isUnresolved whether the last step of the technical plan is done
 */
export function readinessOf(data: CollectedData, isBlocked: boolean, isUnresolved: boolean): Readiness {
  const required: readonly CollectedField[] = isBlocked ? [...REQUIRED, ...FOR_BLOCKED] : REQUIRED;
  return {
    missing: required.filter((field) => data[field].trim() === ''),
    isBlockedTooEarly: isBlocked && !isUnresolved,
  };
}
