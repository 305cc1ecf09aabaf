/** What can be broken in a workbook of ours, in the order somebody would mend it. */
export const REPAIR_KINDS = [
  /** A tab is there twice or has lost a header. */
  'tabUnclear',
  /** The name of a setting or a column leads nowhere. */
  'nameBroken',
  /** Rows stand below the table they belong to. */
  'tableShort',
  /** A filter ends before the data. */
  'filterShort',
  'idTwice',
  'idMissing',
  /** A cell takes anything instead of what it should, or does not say what. */
  'listShort',
  'answerUnclear',
  'statusUnknown',
  /** A live formula of ours was overwritten. */
  'formulaLost',
] as const;

export type RepairKind = (typeof REPAIR_KINDS)[number];
