import { readServiceNames, type ServiceNames } from '../../actions/setUp/readServiceNames';
import type { Language } from '../../domain/Language';
import { useLoaded } from '../everyScreen/useLoaded';

const NONE: ReadonlyMap<string, ServiceNames> = new Map();

/** Names of all services by id; empty until they are loaded. */
export function useServiceNames(language: Language): ReadonlyMap<string, ServiceNames> {
  return useLoaded(readServiceNames, language) ?? NONE;
}
