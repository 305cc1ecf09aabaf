import { MOVED_IDS } from '../../catalog/definition/movedIds';
import { SERVICES, SERVICE_IDS } from '../../catalog/services/catalog';
import type { Service } from '../../domain/services/Service';
import type { WorkbookContent } from './workbookContent';

/** What the ids of our services begin with. */
const PREFIXES = new Map(SERVICE_IDS.map((id) => [id as string, SERVICES[id].questions[0]!.id.replace(/-Q\d+$/, '')]));
const prefixes = new Set(PREFIXES.values());

/** What the ids of a service begin with: "EXCHANGE". */
export function idPrefix({ id }: Service): string {
  return PREFIXES.get(id)!;
}

/** EXCHANGE-05, EXCHANGE-Q5 */
const OUR_PATTERN = /^([A-Z0-9]+)-(?:\d{2,3}|Q\d{1,3})$/;

/** How an id stands to the content: part of it, once part of it, or somebody's own. */
export type IdStanding = 'known' | 'removed' | 'own';

/**
 * Tells how ids of rows stand to the content of a workbook. Only ids of our pattern, such as EXCHANGE-99 and
 * EXCHANGE-Q99, can have been ours.
 */
export function idsOf({ services }: Pick<WorkbookContent, 'services'>): (id: string) => IdStanding {
  const known = new Set(services.flatMap(({ questions, items }) => [...questions, ...items]).map(({ id }) => id));
  return (id) => {
    if (known.has(id)) return 'known';
    const [, prefix = ''] = OUR_PATTERN.exec(id) ?? [];
    return prefixes.has(prefix) ? 'removed' : 'own';
  };
}

/** The rows of items and questions that have another id today, by their former one: those that are not there already. */
export function movedIds(present: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...MOVED_IDS].filter(([former, id]) => present.has(former) && !present.has(id)));
}
