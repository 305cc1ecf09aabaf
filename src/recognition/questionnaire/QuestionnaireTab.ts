import type { QuestionnaireField } from '../../domain/questionnaire/questionnaireColumns';
import type { Block } from '../headers/Block';

/** The headers a questionnaire is known by. */
export const QUESTIONNAIRE_KEYS = ['id', 'question', 'answer'] as const satisfies readonly QuestionnaireField[];

export interface QuestionnaireTab extends Block<QuestionnaireField> {
  readonly role: 'questionnaire';
  /** Undefined when its questions are not ours. */
  readonly service: string | undefined;
}

/** Holds questions of ours, but one of the headers a questionnaire is known by is gone. */
export interface IncompleteQuestionnaireTab extends Block<QuestionnaireField> {
  readonly role: 'incompleteQuestionnaire';
  readonly service: string;
  readonly missing: (typeof QUESTIONNAIRE_KEYS)[number];
}
