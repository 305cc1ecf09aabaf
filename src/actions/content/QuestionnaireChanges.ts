import type { QuestionChange, QuestionnairePlan } from '../../domain/questionnaire/planQuestionnaire';
import { isMarkedRemoved } from './removedQuestion';

export interface QuestionnaireChanges {
  readonly tabsAdded: readonly string[];
  readonly questionsAdded: number;
  readonly questionsUpdated: number;
  /** Questions that are marked because the content has them no more. */
  readonly questionsRemoved: number;
  readonly answersImported: number;
  readonly notesImported: number;
}

/** What plans of tabs come to. @param tabsAdded names of tabs that are made */
export function countChanges(plans: readonly QuestionnairePlan[], tabsAdded: readonly string[]): QuestionnaireChanges {
  const written = plans.flatMap(({ changes }) => changes);
  const additions = plans.flatMap((plan) => plan.additions);
  const changed = (column: QuestionChange['column']): number =>
    written.filter((change) => change.column === column).length;
  const added = (column: 'answer' | 'notes'): number => additions.filter((addition) => addition[column] !== '').length;
  const removed = written.filter(isRemoval).length;
  return {
    tabsAdded,
    questionsAdded: additions.length,
    questionsUpdated: changed('question') - removed,
    questionsRemoved: removed,
    answersImported: changed('answer') + added('answer'),
    notesImported: changed('notes') + added('notes'),
  };
}

/** True for what marks a question that the content has no more. */
export function isRemoval({ column, text }: QuestionChange): boolean {
  return column === 'question' && isMarkedRemoved(text);
}
