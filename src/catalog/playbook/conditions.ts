import type { MigrationSource, PlaybookCondition } from '../../domain/playbook/PlaybookCondition';

/** Conditions that several steps and tasks share. */
export const migrationBenefit = { type: 'migrationBenefit' } as const satisfies PlaybookCondition;
export const enterpriseBenefit = { type: 'enterpriseBenefit' } as const satisfies PlaybookCondition;
export const csmAssigned = { type: 'csmAssigned' } as const satisfies PlaybookCondition;
export const adoptionProgramAgreed = { type: 'adoptionProgramAgreed' } as const satisfies PlaybookCondition;
export const acceleration = { type: 'acceleration' } as const satisfies PlaybookCondition;
export const withoutWindowsUpgrade = { type: 'withoutWindowsUpgrade' } as const satisfies PlaybookCondition;

export function migrationFrom(...from: readonly MigrationSource[]): PlaybookCondition {
  return { type: 'migrationBenefit', from };
}
