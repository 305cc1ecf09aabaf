/** Where the customer's data comes from when it is migrated. */
export type MigrationSource = 'imap' | 'gmail' | 'groupWise' | 'notes' | 'googleDrive' | 'fileShare' | 'box';

/** What must be so for a step or task to be asked of a customer, besides its service being in scope. */
export type PlaybookCondition =
  /** FastTrack migrates the data (R38, R40); offered above 500 entitlements (F03). `from` left out: from anywhere. */
  | { readonly type: 'migrationBenefit'; readonly from?: readonly MigrationSource[] }
  /** The customer migrates without FastTrack. */
  | { readonly type: 'selfMigration'; readonly from: readonly MigrationSource[] }
  /** Security defaults are on, as task 4099 finds out, and the migration needs other policies (F03). */
  | { readonly type: 'securityDefaultsEnabled' }
  /** Approved enterprise customer with 20,000 seats or more, or with an exception (R39, A5). */
  | { readonly type: 'enterpriseBenefit' }
  /** A customer success manager is assigned and the service is enabled; asked per service (R45, A6). */
  | { readonly type: 'csmAssigned' }
  /** Not for these services once a customer success manager is assigned; all others keep it (R46). */
  | { readonly type: 'notHandedToCsm'; readonly services: readonly string[] }
  /** The customer agreed to the adoption program (R48). */
  | { readonly type: 'adoptionProgramAgreed' }
  /** The service needs a focus of its own to raise its usage (R07, R49). */
  | { readonly type: 'acceleration' }
  /** Microsoft 365 Apps are deployed without upgrading Windows (R36, R41). */
  | { readonly type: 'withoutWindowsUpgrade' };
