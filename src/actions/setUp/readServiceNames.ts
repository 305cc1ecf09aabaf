import { loadCatalog } from '../../catalog/loadCatalog';
import { SERVICE_NAMES } from '../../catalog/services/serviceNames';
import type { Language } from '../../domain/Language';

export interface ServiceNames {
  readonly name: string;
  /** Former names and abbreviations. */
  readonly aliases: readonly string[];
  /** What it is called anywhere, in any language. */
  readonly allNames: readonly string[];
}

/** The names of all services by id. */
export async function readServiceNames(language: Language): Promise<ReadonlyMap<string, ServiceNames>> {
  const { services, serviceName, serviceAliases } = await loadCatalog(language, 'commercial');
  return new Map(
    services.map(({ id }) => {
      const [name, aliases] = [serviceName(id), serviceAliases(id)];
      const { anywhere, alone } = SERVICE_NAMES[id] ?? { anywhere: [], alone: [] };
      return [id, { name, aliases, allNames: [name, ...aliases, ...anywhere, ...alone] }];
    }),
  );
}
