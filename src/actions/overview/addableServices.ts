import { contentState } from '../content/contentState';
import type { Layout } from '../everyAction/readLayout';

/** A service that a workbook does not have whole. */
export interface AddableService {
  readonly id: string;
  /** True where its items stand in the checklist, and only its questionnaire is gone. */
  readonly isLost: boolean;
}

/**
 * The services that can be added: those of the workbook's edition that have no questionnaire or, where adding one was
 * cut, no item. None in a workbook whose checklist is not ours, or whose content is newer.
 * @param items the ids of the checklist's rows
 */
export function addableServices(layout: Layout, items: readonly string[]): readonly AddableService[] {
  const { checklist, questionnaires, content } = layout;
  if (!checklist || contentState(layout).age === 'newer') return [];
  const present = new Set(items);
  return content.services
    .filter(({ unavailableIn }) => !unavailableIn.includes(content.edition))
    .flatMap((service) => {
      const hasTab = questionnaires.some(({ services }) => services.includes(service.id));
      const hasItems = service.items.some(({ id }) => present.has(id));
      return hasTab && hasItems ? [] : [{ id: service.id, isLost: hasItems }];
    });
}
