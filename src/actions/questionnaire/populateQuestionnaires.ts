import type { ImportedAnswer } from '../../domain/questionnaire/planQuestionnaire';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { queueIds } from '../../workbook/cells/queueIds';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { isToBeWritten } from '../everyAction/isToBeWritten';
import { readLayout, type Layout } from '../everyAction/readLayout';
import type { TextSource } from '../everyAction/readText';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { runAction } from '../everyAction/runAction';
import { requireOurContent, type ContentState } from '../content/contentState';
import { editedProblem } from '../content/editedProblem';
import { planQuestionnaires, type PlannedQuestionnaires } from '../content/planQuestionnaires';
import { countChanges, type QuestionnaireChanges } from '../content/QuestionnaireChanges';
import { queueQuestionnaires, servicesMeant } from '../content/questionnaireTabs';
import {
  changedTabs,
  finishedTabs,
  requireWritableTabs,
  tabNameOf,
  writeQuestionnaires,
} from '../content/writeQuestionnaires';
import { movedIds } from '../wording/rowsOfContent';
import { importedAnswers } from './answers/importedAnswers';
import { readAnswersFile } from './answers/readAnswersFile';

/** What somebody says about populating. */
export interface PopulateRequest {
  /** True where questions that somebody edited are to say again what ours say. */
  readonly replacesEdited?: boolean;
}

/**
 * Adds missing questionnaire tabs and questions, renews questions, marks those the content has no more, and enters the
 * answers of a file. Answers that are there and not named in the file stay.
 * @param answersCsv with the columns Id, Answer and Notes
 */
export function populateQuestionnaires(
  excel: ExcelHost,
  mode: Mode,
  answersCsv?: TextSource,
  request: PopulateRequest = {},
): Promise<ActionResult<QuestionnaireChanges>> {
  return runAction(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    const state = requireOurContent(layout);
    const { content } = layout;
    const { tabs, edited } = await planAll(context, layout, { state, answersCsv, ...request });
    const changed = changedTabs(tabs);
    requireWritableTabs(changed, content);
    const missing = tabs
      .filter(({ current }) => !current)
      .map(({ services: [service] }) => tabNameOf(service!, content));
    const changes = countChanges(
      changed.map(({ plan }) => plan),
      missing,
    );
    const isEmpty = changed.length === 0;
    if (!isEmpty && isToBeWritten(mode, changes)) await writeQuestionnaires(context, layout, changed);
    return { outcome: isEmpty ? 'unchanged' : 'done', changes, problems: editedProblem(edited, content.messages) };
  });
}

interface Populating extends PopulateRequest {
  readonly state: ContentState;
  readonly answersCsv: TextSource | undefined;
}

async function planAll(
  context: Excel.RequestContext,
  layout: Layout,
  { state, answersCsv, replacesEdited = false }: Populating,
): Promise<PlannedQuestionnaires> {
  const { snapshot, checklist, content } = layout;
  const lines = answersCsv === undefined ? [] : readAnswersFile(answersCsv, content.messages);
  const readTabs = queueQuestionnaires(context, layout);
  const readIds = checklist ? queueIds(context, checklist) : () => [];
  await context.sync();
  const found = readTabs();
  const ids = new Set([...readIds(), ...found.flatMap(({ questions }) => questions.map(({ id }) => id))]);
  const moved = movedIds(ids);
  const services = servicesMeant(found, new Set([...ids, ...moved.values()]), content.services);
  if (services.length === 0) throw new WorkbookError('questionnaireMissing');
  const questions = new Map(services.flatMap((service) => service.questions.map((each) => [each.id, each])));
  const imported: readonly ImportedAnswer[] = await importedAnswers(lines, questions, content);
  const current = await finishedTabs(context, snapshot, { services, imported, current: found }, content);
  return planQuestionnaires(current, { services, imported, state, replacesEdited }, content);
}
