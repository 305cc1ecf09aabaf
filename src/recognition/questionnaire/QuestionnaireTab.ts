import type { QuestionnaireField } from '../../domain/questionnaire/questionnaireColumns';
import type { Block } from '../headers/Block';

/** The headers a questionnaire is known by. */
export const QUESTIONNAIRE_KEYS = ['id', 'question', 'answer'] as const satisfies readonly QuestionnaireField[];

export interface QuestionnaireTab extends Block<QuestionnaireField> {
  readonly role: 'questionnaire';
  /** Those whose questions stand on it, in order; [] when none of its questions is ours. */
  readonly services: readonly string[];
  /** What a questionnaire is recognised by is there; an id column may be missing. */
  readonly columns: Block<QuestionnaireField>['columns'] & Readonly<Record<'question' | 'answer', number>>;
}

/** Holds questions of ours, but one of the headers a questionnaire is known by is gone. */
export interface IncompleteQuestionnaireTab extends Block<QuestionnaireField> {
  readonly role: 'incompleteQuestionnaire';
  readonly service: string;
  readonly missing: (typeof QUESTIONNAIRE_KEYS)[number];
}
