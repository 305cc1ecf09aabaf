import { loadCatalog } from '../catalog/loadCatalog';
import type { Language } from '../domain/Language';

/** The names of all services by id. */
export async function readServiceNames(language: Language): Promise<ReadonlyMap<string, string>> {
  const { services, serviceName } = await loadCatalog(language);
  return new Map(services.map(({ id }) => [id, serviceName(id)]));
}
