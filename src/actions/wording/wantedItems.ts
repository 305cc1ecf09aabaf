import type { WantedItem } from '../../domain/checklist/planChecklist';
import { scopeItem, type ItemScope } from '../../domain/checklist/scopeItem';
import type { Item } from '../../domain/checklist/Item';
import type { Answers } from '../../domain/questionnaire/Answer';
import type { Service } from '../../domain/services/Service';
import { evidenceValues, reasonText } from './reasonText';
import type { WorkbookContent } from './workbookContent';

export interface ScopedItem extends WantedItem {
  readonly scope: ItemScope;
}

/** The rows the checklist should have for some services: scope decided from the answers, texts in the workbook's words. */
export function wantedItems(
  services: readonly Service[],
  answers: Answers,
  content: WorkbookContent,
): readonly ScopedItem[] {
  return services.flatMap((service) =>
    service.items.map((item) => wantedItem(service, item, scopeItem(service, item, answers), content)),
  );
}

function wantedItem(service: Service, item: Item, scope: ItemScope, content: WorkbookContent): ScopedItem {
  const { catalog, vocabulary } = content;
  const { title, guidance } = catalog.itemText(item);
  return {
    id: item.id,
    scope,
    isHidden: scope.state === 'outOfScope',
    texts: {
      id: item.id,
      service: catalog.serviceName(service.id),
      area: catalog.areaName(service.id, item.area),
      item: title,
      guidance,
      documentation: item.documentation,
      stage: vocabulary.stages[item.stage],
      inScope: vocabulary.scope[scope.state],
      why: why(service, scope, content),
    },
    initialTexts: { owner: vocabulary.roles[item.owner], status: vocabulary.statuses.notStarted },
  };
}

function why(service: Service, scope: ItemScope, content: WorkbookContent): string {
  const { messages, catalog, vocabulary } = content;
  if (scope.because.length === 0) return vocabulary.reasons.always;
  if (scope.state === 'outOfScope' && scope.reason === 'service') {
    const values = evidenceValues(scope.because[0]!, content);
    return messages.say('why.serviceOut', { ...values, service: catalog.serviceName(service.id) });
  }
  return reasonText(scope.because, content);
}
