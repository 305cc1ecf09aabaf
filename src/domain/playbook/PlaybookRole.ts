/** Who the playbook gives work to. */
export type PlaybookRole =
  'fe' | 'fm' | 'fta' | 'ftaV2' | 'gmFta' | 'sme' | 'oppSme' | 'oppRanger' | 'mvm' | 'csm' | 'ats' | 'atu' | 'customer';

export interface PlaybookRoleFacts {
  /** The same in every language; undefined for the customer. */
  readonly abbreviation: string | undefined;
  /** Supports the others and replaces nobody, so it is never the only role (playbook R23). */
  readonly isSupport: boolean;
}
