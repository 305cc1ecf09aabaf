/**
 * What a row below a usage header is: a customer's; a sum of others, by its name or by where it stands, or of its
 * customer's services; a target; the
 * header once more; a heading above its customers; words without numbers; numbers that are nobody's; blank.
 */
export type RowKind =
  | 'customer'
  | 'total'
  | 'subtotal'
  | 'serviceTotal'
  | 'target'
  | 'repeatedHeader'
  | 'heading'
  | 'note'
  | 'nameless'
  | 'blank';

/** A row and the one thing it was read as. */
export interface RowReading {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** Whose it is; '' for nobody's. Where a name stands once for several rows, all have it; of a `serviceTotal` its service. */
  readonly name: string;
}

/** The words rows are told apart by. */
export interface RowWords {
  /** True for the name of a total row in any language. */
  isTotal(name: string): boolean;
  /** True for what stands in the service column of a row for all services of a customer, in any language. */
  isTotalService(service: string): boolean;
  /** True for a name such as "Target", which may be a customer's as well: not once somebody said that it is one. */
  isTarget(name: string): boolean;
  /** True for a name somebody said is no customer's, and one somebody said is. */
  isLeftOut(name: string): boolean;
  isKept(name: string): boolean;
  /** True for a word that heads a column of customers. */
  isCustomerHeader(name: string): boolean;
}
