/** Where something stands, as a person names it. */
export interface Spot {
  readonly sheet: string;
  readonly cell: string;
}

/** Something of a workbook and where it stands. */
export interface Spotted {
  readonly id: string;
  readonly spot: Spot;
}

/** A finding that leads to a cell. */
type SpottedFinding<T extends string> = Spotted & { readonly type: T };

/** What stands in the way of handing a workbook over. */
export type HandOverFinding =
  /** A question that decides about items is not answered. */
  | SpottedFinding<'unansweredQuestion'>
  /** An item in scope is neither done nor not required (R18). */
  | SpottedFinding<'openItem'>
  | SpottedFinding<'ownerMissing'>
  | SpottedFinding<'dueMissing'>
  /** The workbook was made from older content (R14). */
  | { readonly type: 'olderContent'; readonly version: string; readonly current: string }
  /** An answer names another edition than the workbook (R13). */
  | SpottedFinding<'editionConflict'>
  /** A row of usage cannot be judged. */
  | SpottedFinding<'dataProblem'>
  /** The customer has not confirmed that everything is reviewed and resolved (R18); undefined: the workbook does not ask. */
  | { readonly type: 'reviewMissing'; readonly spot: Spot | undefined };

export interface HandedItem extends Spotted {
  readonly isInScope: boolean;
  readonly isResolved: boolean;
  /** Where they are to be entered; undefined where they are, and in a checklist without such a column. */
  readonly missingOwner: Spot | undefined;
  readonly missingDue: Spot | undefined;
}

/** What is known of a workbook that is to be handed over. */
export interface HandOverFacts {
  /** Questions that decide about items, with the cells of their answers. */
  readonly questions: readonly (Spotted & { readonly isDecided: boolean })[];
  readonly items: readonly HandedItem[];
  readonly content: { readonly version: string; readonly current: string; readonly isOlder: boolean };
  /** What names another edition. */
  readonly otherEdition: readonly Spotted[];
  /** Customers whose row cannot be judged. */
  readonly unjudged: readonly Spotted[];
  /** The customer's confirmation and where it is entered; undefined in a workbook that does not ask for it. */
  readonly review: { readonly isConfirmed: boolean; readonly spot: Spot | undefined };
}

/**
 * Tells what stands in the way of handing a workbook over, in the order somebody would go through it; [] when nothing
 * does (playbook R13, R14, R17, R18). Owners and dates are asked of open items only.
 */
export function handOver(facts: HandOverFacts): readonly HandOverFinding[] {
  const { questions, items, content, otherEdition, unjudged, review } = facts;
  const open = items.filter(({ isInScope, isResolved }) => isInScope && !isResolved);
  const undecided = questions.filter(({ isDecided }) => !isDecided);
  return [
    ...otherEdition.map(({ id, spot }) => ({ type: 'editionConflict' as const, id, spot })),
    ...(content.isOlder ? [{ type: 'olderContent' as const, version: content.version, current: content.current }] : []),
    ...undecided.map(({ id, spot }) => ({ type: 'unansweredQuestion' as const, id, spot })),
    ...open.map(({ id, spot }) => ({ type: 'openItem' as const, id, spot })),
    ...open.flatMap(({ id, missingOwner: spot }) => (spot ? [{ type: 'ownerMissing' as const, id, spot }] : [])),
    ...open.flatMap(({ id, missingDue: spot }) => (spot ? [{ type: 'dueMissing' as const, id, spot }] : [])),
    ...unjudged.map(({ id, spot }) => ({ type: 'dataProblem' as const, id, spot })),
    ...(review.isConfirmed ? [] : [{ type: 'reviewMissing' as const, spot: review.spot }]),
  ];
}
