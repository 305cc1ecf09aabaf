import type { ChecklistTab, QuestionnaireTab } from '../workbook/Tab';
import type { Problem } from './ActionResult';
import type { Layout } from './readLayout';
import { Refusal, createProblem } from './runAction';

/**
 * Checks that no tab is there twice: which one counts must not depend on their order.
 * @throws Refusal with everything that is not clear
 */
export function requireClearTabs(layout: Layout): void {
  const { content } = layout;
  refuse([...checklistProblems(layout), ...content.services.flatMap(({ id }) => questionnaireProblems(layout, id))]);
}

/**
 * Checks the questionnaire of one service alone, so that other tabs stop no answer to it.
 * @throws Refusal
 */
export function requireClearQuestionnaire(layout: Layout, service: string): void {
  refuse(questionnaireProblems(layout, service));
}

function checklistProblems({ tabs, content: { vocabulary, messages } }: Layout): readonly Problem[] {
  const found = tabs.filter((tab) => tab.role === 'checklist');
  if (found.length < 2) return [];
  const values = { names: namesOf(found), header: vocabulary.checklistHeaders.id[0] };
  return [createProblem('checklistSeveralTabs', messages, values, { sheet: found.at(-1)!.sheet.name })];
}

function questionnaireProblems({ questionnaires, content }: Layout, service: string): readonly Problem[] {
  const { catalog, vocabulary, messages } = content;
  const found = questionnaires.filter((tab) => tab.service === service);
  if (found.length < 2) return [];
  const header = vocabulary.questionnaireHeaders.id[0];
  const values = { names: namesOf(found), header, service: catalog.serviceName(service) };
  return [createProblem('questionnaireSeveralTabs', messages, values, { sheet: found.at(-1)!.sheet.name })];
}

function namesOf(tabs: readonly (ChecklistTab | QuestionnaireTab)[]): string {
  return tabs.map(({ sheet }) => sheet.name).join(', ');
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
