import type { CurrentItem } from '../../domain/checklist/planChecklist';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Layout } from './readLayout';
import { Refusal, problemOf } from './runAction';

/**
 * Checks that every service the checklist has items of has its questionnaire: rows must not stay hidden for an answer
 * that is gone. A service nobody chose has no items.
 * @throws Refusal naming each service
 * @throws WorkbookError questionnaireMissing where there is neither a questionnaire nor an item
 */
export function requireQuestionnaires(
  rows: readonly Pick<CurrentItem, 'id'>[],
  { questionnaires, checklist, content }: Layout,
): void {
  const ids = new Set(rows.map(({ id }) => id));
  const missing = content.services
    .filter(({ items }) => items.some(({ id }) => ids.has(id)))
    .filter(({ id }) => !questionnaires.some(({ services }) => services.includes(id)))
    .map(({ id }) => content.catalog.serviceName(id));
  const place = checklist ? { sheet: checklist.sheet.name } : {};
  const errors = missing.map((service) => new WorkbookError('questionnaireOfItemsMissing', place, { service }));
  if (errors.length > 0) throw new Refusal(errors.map((error) => problemOf(error, content.messages)));
  if (questionnaires.length === 0) throw new WorkbookError('questionnaireMissing');
}
