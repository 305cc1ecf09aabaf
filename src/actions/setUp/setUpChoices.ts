import { SERVICE_IDS, SERVICES } from '../../catalog/services/catalog';
import { SERVICE_SETS, type ServiceSet } from '../../catalog/services/serviceSets';
import { EDITIONS, type Edition } from '../../domain/Edition';
import { LANGUAGES, type Language } from '../../domain/Language';

export interface SetUpChoices {
  readonly editions: readonly Edition[];
  readonly languages: readonly Language[];
  readonly services: readonly string[];
  /** Services that are part of every workbook. */
  readonly alwaysIncluded: readonly string[];
  /** Services that are often chosen together. */
  readonly sets: Readonly<Record<ServiceSet, readonly string[]>>;
  /** Services an edition does not have. */
  unavailableIn(edition: Edition): readonly string[];
}

/** What a workbook can be set up with. */
export function setUpChoices(): SetUpChoices {
  return {
    editions: EDITIONS,
    languages: LANGUAGES,
    services: SERVICE_IDS,
    sets: SERVICE_SETS,
    unavailableIn: (edition) => SERVICE_IDS.filter((id) => SERVICES[id].unavailableIn.includes(edition)),
    alwaysIncluded: SERVICE_IDS.filter((id) => SERVICES[id].scopeQuestion === undefined),
  };
}
