import type { ImportedCustomer } from '../../domain/usage/planUsageImport';
import type { UsageTab } from './UsageTab';

export interface PlacedCustomer {
  /** 0-based; below the last row for one that gets a new row. */
  readonly row: number;
  readonly customer: ImportedCustomer;
}

/** @param freeRows 0-based rows of the tab that are blank, to be used before rows are added below */
export function placeCustomers(
  customers: readonly ImportedCustomer[],
  { lastRow }: UsageTab,
  freeRows: readonly number[],
): readonly PlacedCustomer[] {
  let next = 0;
  const newRow = (): number => {
    const index = next++;
    return freeRows[index] ?? lastRow + 1 + index - freeRows.length;
  };
  return customers.map((customer) => ({ row: customer.row ?? newRow(), customer }));
}
