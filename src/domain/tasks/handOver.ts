import type { Edition } from '../Edition';

/** What stands in the way of handing a workbook over, in the order somebody would go through it (playbook R14, R17, R18). */
export type HandOverFinding =
  /** A question that decides about items is not answered. */
  | { readonly type: 'unansweredQuestion'; readonly question: string; readonly cell: string }
  /** An item in scope is neither done nor not required. */
  | { readonly type: 'openItem'; readonly item: string; readonly cell: string }
  | { readonly type: 'ownerMissing'; readonly item: string; readonly cell: string }
  | { readonly type: 'dueMissing'; readonly item: string; readonly cell: string }
  /** The workbook was made from older content (R14). */
  | { readonly type: 'olderContent'; readonly version: string; readonly current: string }
  /** The workbook is for another edition than the customer's (R13). */
  | { readonly type: 'otherEdition'; readonly workbook: Edition; readonly customer: Edition }
  /** A row of usage cannot be judged. */
  | { readonly type: 'dataProblem'; readonly customer: string; readonly cell: string }
  /** The customer has not confirmed that everything is reviewed and resolved (R18). */
  | { readonly type: 'reviewMissing' };

export interface HandedItem {
  readonly id: string;
  readonly cell: string;
  readonly isInScope: boolean;
  readonly isResolved: boolean;
  readonly hasOwner: boolean;
  readonly hasDue: boolean;
}

/** What is known of a workbook that is to be handed over; places as a person names them, such as `Checklist!J5`. */
export interface HandOverFacts {
  /** Questions that decide about items, with the cells of their answers. */
  readonly questions: readonly { readonly id: string; readonly cell: string; readonly isAnswered: boolean }[];
  readonly items: readonly HandedItem[];
  readonly content: { readonly version: string; readonly current: string };
  readonly edition: { readonly workbook: Edition; readonly customer: Edition };
  readonly unjudged: readonly { readonly customer: string; readonly cell: string }[];
  readonly isReviewed: boolean;
}

/** Tells what stands in the way of handing a workbook over; [] when nothing does. Owners and dates are asked of open items only. */
export function handOver(facts: HandOverFacts): readonly HandOverFinding[] {
  const { questions, items, content, edition, unjudged, isReviewed } = facts;
  const open = items.filter(({ isInScope, isResolved }) => isInScope && !isResolved);
  return [
    ...questions
      .filter(({ isAnswered }) => !isAnswered)
      .map(({ id, cell }) => ({ type: 'unansweredQuestion' as const, question: id, cell })),
    ...open.map(({ id, cell }) => ({ type: 'openItem' as const, item: id, cell })),
    ...open
      .filter(({ hasOwner }) => !hasOwner)
      .map(({ id, cell }) => ({ type: 'ownerMissing' as const, item: id, cell })),
    ...open.filter(({ hasDue }) => !hasDue).map(({ id, cell }) => ({ type: 'dueMissing' as const, item: id, cell })),
    ...(content.version === content.current ? [] : [{ type: 'olderContent' as const, ...content }]),
    ...(edition.workbook === edition.customer ? [] : [{ type: 'otherEdition' as const, ...edition }]),
    ...unjudged.map((row) => ({ type: 'dataProblem' as const, ...row })),
    ...(isReviewed ? [] : [{ type: 'reviewMissing' as const }]),
  ];
}
