import type { QuestionnairePlan } from '../../domain/questionnaire/planQuestionnaire';

export interface QuestionnaireChanges {
  readonly tabsAdded: readonly string[];
  readonly questionsAdded: number;
  readonly questionsUpdated: number;
  readonly answersImported: number;
  readonly notesImported: number;
}

/** What plans of tabs come to. @param tabsAdded names of tabs that are made */
export function countChanges(plans: readonly QuestionnairePlan[], tabsAdded: readonly string[]): QuestionnaireChanges {
  const changes = (column: 'question' | 'answer' | 'notes'): number =>
    plans.reduce((sum, plan) => sum + plan.changes.filter((change) => change.column === column).length, 0);
  const added = (column: 'answer' | 'notes'): number =>
    plans.reduce((sum, plan) => sum + plan.additions.filter((addition) => addition[column] !== '').length, 0);
  return {
    tabsAdded,
    questionsAdded: plans.reduce((sum, { additions }) => sum + additions.length, 0),
    questionsUpdated: changes('question'),
    answersImported: changes('answer') + added('answer'),
    notesImported: changes('notes') + added('notes'),
  };
}
