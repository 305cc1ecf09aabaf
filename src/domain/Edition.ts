/** Which cloud the customer is in; guidance differs between them (playbook R13). GCC (moderate) uses Commercial. */
export const EDITIONS = ['commercial', 'gccHigh', 'dod'] as const;

export type Edition = (typeof EDITIONS)[number];
