import type { CustomerRow } from '../../../actions/usage/customers/customersReport';
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
  const folded = (text: string): string => text.toLocaleLowerCase(language);
  const words = folded(search).split(/\s+/).filter(Boolean);
  const isWanted = ({ customer, health }: CustomerRow): boolean => {
    if (words.length === 0) return healths.has(health);
    const name = folded(customer);
    return words.every((word) => name.includes(word));
  };
  return rows.filter((row) => isWanted(row) && (service === undefined || row.service === service));
}
