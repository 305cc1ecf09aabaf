import type { CustomerRow } from '../../../actions/usage/customers/customersReport';
import { holdsWords } from '../../../domain/holdsWords';
import type { Language } from '../../../domain/Language';
import type { Health } from '../../../domain/usage/judgeCustomer';

export interface CustomerFilter {
  readonly healths: ReadonlySet<Health>;
  /** Undefined for all. */
  readonly service: string | undefined;
  /** Words of the name, in any order; who is looked for by name is found whatever its health. */
  readonly search: string;
  readonly language: Language;
}

/** The customers of the wanted name, healths and service, in the order they came. */
export function filterCustomers(
  rows: readonly CustomerRow[],
  { healths, service, search, language }: CustomerFilter,
): CustomerRow[] {
  const isWanted = ({ customer, health }: CustomerRow): boolean =>
    search.trim() === '' ? healths.has(health) : holdsWords(customer, search, language);
  return rows.filter((row) => isWanted(row) && (service === undefined || row.service === service));
}
