import type { Edit } from './edits/Edit';

/** An order of the edits and the action: what comes out of it is what may come out of doing them at once. */
export interface Order {
  /** The action is left out where it comes to nothing: it was refused, or taken back. */
  readonly steps: readonly (Edit | Act)[];
  /** Where rows changed places it is chance which are hidden then, and in which one highlights begin. */
  readonly ignoresPlaces?: boolean;
  /** Rows that were added while our formulas stood above them got these from Excel, and keep them. */
  readonly ignoresFilledDown?: boolean;
}

/** The action, up to so many of its requests that write. */
interface Act {
  readonly writes: number;
}

/** All of the action. */
export const ACT: Act = { writes: Infinity };

/**
 * The orders of an action that others disturbed, the likeliest first.
 * @param parts how many of its requests write
 */
export function ordersOf(parts: number, edits: readonly Edit[]): readonly Order[] {
  const orders = everyOrder(edits);
  return parts > 1 ? [...orders, ...amongParts(parts, edits)] : orders;
}

/**
 * The same, and each with the action begun before: where it starts over, a tab of ours that somebody wrote into stays,
 * and of a request that stopped half-way what it wrote. What it hid is shown again; in an order it is not, and a sort
 * leaves it to other rows.
 */
export function withStartsOver(orders: readonly Order[]): readonly Order[] {
  return orders.flatMap((order) => {
    const last = order.steps.lastIndexOf(ACT);
    if (last < 0) return [order];
    const later = order.steps.slice(last + 1);
    const isMoved = later.some((step) => 'effect' in step && step.effect === 'movesRows');
    const again = later.map((_, index) => ({
      ...order,
      steps: inserted(order.steps, last + 2 + index, ACT),
      ignoresPlaces: order.ignoresPlaces === true || isMoved,
    }));
    return [order, ...again];
  });
}

function inserted<T>(all: readonly T[], index: number, one: T): readonly T[] {
  return [...all.slice(0, index), one, ...all.slice(index)];
}

/** All edits first, then fewer: the action mostly sees those made before it writes. */
function everyOrder(edits: readonly Edit[]): readonly Order[] {
  const masks = Array.from({ length: 2 ** edits.length }, (_, mask) => mask).reverse();
  return masks.map((mask) => {
    const isBefore = (_: Edit, index: number): boolean => (mask & (1 << index)) !== 0;
    return { steps: [...edits.filter(isBefore), ACT, ...edits.filter((edit, index) => !isBefore(edit, index))] };
  });
}

/** An action that writes in several requests may be begun anew after each: each edit may come after any of them. */
function amongParts(parts: number, edits: readonly Edit[]): readonly Order[] {
  const partsBefore = edits.reduce<readonly (readonly number[])[]>(
    (all, _) =>
      all.flatMap((before) => {
        const least = before.at(-1) ?? 0;
        return Array.from({ length: parts + 1 - least }, (__, more) => [...before, least + more]);
      }),
    [[]],
  );
  return partsBefore.map((before) => ({
    steps: [
      ...edits.flatMap((edit, index) => {
        const writes = before[index]! - (before[index - 1] ?? 0);
        return writes === 0 ? [edit] : [{ writes }, edit];
      }),
      ACT,
    ],
  }));
}
