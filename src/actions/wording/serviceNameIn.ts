import type { Catalog } from '../../catalog/loadCatalog';
import { foldWord } from '../../recognition/text/foldWord';

/** Finds today's name of a service by any name it is known by; a name nobody knows stays as it is. */
export function serviceNameIn(catalog: Catalog): (name: string) => string {
  const names = new Map(
    catalog.services.flatMap(({ id }) =>
      [catalog.serviceName(id), ...catalog.serviceAliases(id)].map(
        (name) => [foldWord(name), catalog.serviceName(id)] as const,
      ),
    ),
  );
  return (name) => names.get(foldWord(name)) ?? name;
}
