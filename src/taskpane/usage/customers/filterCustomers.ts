import type { CustomerRow } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';

export interface CustomerFilter {
  readonly healths: ReadonlySet<Health>;
  /** Undefined for all. */
  readonly service: string | undefined;
}

/** The customers of the wanted healths and service, in the order they came. */
export function filterCustomers(rows: readonly CustomerRow[], { healths, service }: CustomerFilter): CustomerRow[] {
  return rows.filter((row) => healths.has(row.health) && (service === undefined || row.service === service));
}
