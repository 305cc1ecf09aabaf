import type { Answers } from '../../../domain/questionnaire/Answer';
import type { Service } from '../../../domain/services/Service';
import type { ChecklistTab } from '../../../recognition/checklist/ChecklistTab';
import { keepTab, type KeptTab } from '../../../workbook/cells/KeptTab';
import { readChecklist, type ReadChecklist } from '../../../workbook/checklist/readChecklist';
import { requireOurContent, type ContentState } from '../../content/contentState';
import { queueQuestionnaires, servicesMeant, type CurrentTab } from '../../content/questionnaireTabs';
import { queueAnswers } from '../../everyAction/queueAnswers';
import type { Layout } from '../../everyAction/readLayout';
import { requireQuestionnaires } from '../../everyAction/requireQuestionnaires';
import { movedIds } from '../../wording/rowsOfContent';

/** A checklist of ours as it stands, with what decides about it. */
export interface OwnReading extends ReadChecklist {
  readonly kept: KeptTab<ChecklistTab>;
  readonly state: ContentState;
  readonly answers: Answers;
  /** Those the checklist is about. */
  readonly services: readonly Service[];
  /** The ids of today by former ones. */
  readonly moved: ReadonlyMap<string, string>;
  /** The questionnaires, where they are to be brought up to newer content as well. */
  readonly questionnaires: readonly CurrentTab[] | undefined;
}

/**
 * Reads a checklist of ours and the answers.
 * @throws WorkbookError contentNewer
 * @throws Refusal where answers or questionnaires are missing or unclear
 */
export async function readOwn(
  context: Excel.RequestContext,
  layout: Layout,
  checklist: ChecklistTab,
): Promise<OwnReading> {
  const state = requireOurContent(layout);
  const isOlder = state.age === 'older';
  const kept = keepTab(context, checklist);
  const readAnswers = queueAnswers(context, layout.questionnaires, layout.content);
  const readTabs = isOlder ? queueQuestionnaires(context, layout) : undefined;
  const { items, freeRow } = await readChecklist(context, checklist);
  kept.requireUnchanged();
  const questionnaires = readTabs?.();
  if (!questionnaires) requireQuestionnaires(items, layout);
  const answers = await readAnswers();
  const questions = questionnaires?.flatMap((tab) => tab.questions) ?? [];
  const ids = new Set([...items, ...questions].map(({ id }) => id));
  const moved = movedIds(ids);
  const services = questionnaires
    ? servicesMeant(questionnaires, new Set([...ids, ...moved.values()]), layout.content.services)
    : servicesWithTab(layout);
  return { kept, items, freeRow, state, answers, services, moved, questionnaires };
}

/** The services whose questionnaire the workbook has, in the catalog's order. */
function servicesWithTab({ questionnaires, content }: Layout): readonly Service[] {
  return content.services.filter(({ id }) => questionnaires.some(({ services }) => services.includes(id)));
}
