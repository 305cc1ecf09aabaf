/** What a block of a sheet that we did not make may be. */
export const FOREIGN_ROLES = ['foreignQuestionnaire', 'foreignScopeList', 'foreignChecklist'] as const;

export type ForeignRole = (typeof FOREIGN_ROLES)[number];
