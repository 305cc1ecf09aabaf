import { loadCatalog } from '../../catalog/loadCatalog';
import type { Language } from '../../domain/Language';

export interface ServiceNames {
  readonly name: string;
  /** Former names and abbreviations. */
  readonly aliases: readonly string[];
}

/** The names of all services by id. */
export async function readServiceNames(language: Language): Promise<ReadonlyMap<string, ServiceNames>> {
  const { services, serviceName, serviceAliases } = await loadCatalog(language, 'commercial');
  return new Map(services.map(({ id }) => [id, { name: serviceName(id), aliases: serviceAliases(id) }]));
}
