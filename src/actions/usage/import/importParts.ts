import type { ImportedCustomer } from '../../../domain/usage/planUsageImport';
import type { PlacedCustomer } from '../../../recognition/usage/placeCustomers';
import type { UsageTab } from '../../../recognition/usage/UsageTab';

/** Excel on the web takes and gives at most 5 MB at once; what is not reckoned here must fit as well. */
export const PART_BYTES = 3_500_000;

/** What a number weighs that is written, with what is read of its cell before and after. */
const CELL_BYTES = 60;

/** How often a name is sent and read. */
const COPIES_OF_TEXT = 6;

/**
 * Divides customers into parts that a request can enter, from the top down. Cells between two customers are read with
 * them.
 * @param bytes that a request may weigh
 */
export function importParts(
  placed: readonly PlacedCustomer[],
  { lastRow }: Pick<UsageTab, 'lastRow'>,
  bytes = PART_BYTES,
): readonly (readonly PlacedCustomer[])[] {
  const columns = columnsEntered(placed.map(({ customer }) => customer));
  const parts: PlacedCustomer[][] = [];
  let size = Infinity;
  let previous = 0;
  for (const each of [...placed].sort((a, b) => a.row - b.row)) {
    const between = each.row > lastRow ? 0 : (each.row - previous - 1) * columns * CELL_BYTES;
    const own = bytesOf(each.customer, columns);
    if (size + between + own > bytes) {
      parts.push([]);
      size = 0;
    } else size += between;
    parts.at(-1)!.push(each);
    size += own;
    previous = each.row;
  }
  return parts;
}

/** The first customers of a tab that is still to be made, whose live formulas are read back with them. */
export function firstOfNewTab(
  customers: readonly ImportedCustomer[],
  formulaBytes: number,
  bytes = PART_BYTES,
): readonly ImportedCustomer[] {
  const columns = columnsEntered(customers);
  let size = 0;
  const end = customers.findIndex((customer) => {
    size += bytesOf(customer, columns) + formulaBytes;
    return size > bytes;
  });
  return end < 0 ? customers : customers.slice(0, Math.max(end, 1));
}

function columnsEntered(customers: readonly ImportedCustomer[]): number {
  const months = new Set(customers.flatMap(({ values }) => [...values.keys()]));
  return months.size + Number(customers.some(({ entitlements }) => entitlements !== undefined));
}

const UTF_8 = new TextEncoder();

function bytesOf({ customer, service }: ImportedCustomer, columns: number): number {
  const text = UTF_8.encode(JSON.stringify([customer, service])).length;
  return COPIES_OF_TEXT * text + (columns + 2) * CELL_BYTES;
}
