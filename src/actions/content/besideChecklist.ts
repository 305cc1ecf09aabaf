import { placeOf } from '../../recognition/cells/cellAddress';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { Service } from '../../domain/services/Service';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { GuardedPlan } from '../../workbook/changes/GuardedPlan';
import {
  progressChanges,
  queueProgress,
  type CountedService,
  type StandingLine,
} from '../../workbook/start/progressChanges';
import type { Layout } from '../everyAction/readLayout';
import { idPrefix } from '../wording/rowsOfContent';
import type { WorkbookContent } from '../wording/workbookContent';
import { queueQuestionnaires, type CurrentTab } from './questionnaireTabs';

/** What belongs to the services of a workbook beside their items. */
export interface BesideChecklist {
  readonly questionnaires: readonly CurrentTab[];
  /** The name of the tab that counts the items, and its lines; none where the workbook has no such tab. */
  readonly start: string;
  readonly progress: readonly StandingLine[];
}

/** Queues what belongs to services beside the checklist; call the result after the next sync. */
export function queueBeside(context: Excel.RequestContext, layout: Layout): () => BesideChecklist {
  const { sheet } = placeOf(layout.snapshot.settings.get(SETTING_NAMES.contentVersion)?.address);
  const readTabs = queueQuestionnaires(context, layout);
  const readLines = sheet === undefined ? () => [] : queueProgress(context, sheet);
  return () => ({ questionnaires: readTabs(), start: sheet ?? '', progress: readLines() });
}

/** Has the Start tab count services that are new in the workbook, and no items that the content has no more. */
export function countServices(
  context: Excel.RequestContext,
  { start, progress }: BesideChecklist,
  services: readonly Service[],
  content: WorkbookContent,
): GuardedPlan {
  const removed = Object.values(VOCABULARIES).map(({ scope }) => scope.removed);
  const counted = services.map((service) => countedService(service, content));
  return progressChanges(context, { sheet: start, lines: progress }, counted, removed);
}

function countedService(service: Service, { catalog }: WorkbookContent): CountedService {
  return { prefix: idPrefix(service), name: catalog.serviceName(service.id) };
}
