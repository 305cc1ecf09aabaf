import type { CustomerRow } from '../../../actions/usage/customers/customersReport';

/** Farthest below the limit first, strongest decline first, healthy soonest first, or as in the sheet. */
export const CUSTOMER_ORDERS = ['distance', 'growth', 'pace', 'sheet'] as const;

export type CustomerOrder = (typeof CUSTOMER_ORDERS)[number];

/** Customers whose number cannot be told come last; equal ones stay as they stand in the sheet. */
export function sortCustomers(rows: readonly CustomerRow[], order: CustomerOrder): readonly CustomerRow[] {
  switch (order) {
    case 'distance':
      // The limit is the same for all, so the lowest share is the farthest below it.
      return sortedBy(rows, ({ mauPercent }) => mauPercent);
    case 'growth':
      return sortedBy(rows, ({ growth }) => growth);
    case 'pace':
      return sortedBy(rows, ({ monthsToHealthy }) => monthsToHealthy);
    case 'sheet':
      return sortedBy(rows, ({ row }) => row);
  }
}

function sortedBy(rows: readonly CustomerRow[], number: (row: CustomerRow) => number | null): readonly CustomerRow[] {
  const keyOf = (row: CustomerRow): number => number(row) ?? Number.MAX_VALUE;
  return [...rows].sort((a, b) => keyOf(a) - keyOf(b));
}
