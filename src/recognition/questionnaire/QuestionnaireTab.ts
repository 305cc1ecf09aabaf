import type { Block } from '../headers/Block';

export type QuestionnaireField = 'id' | 'question' | 'answer' | 'notes';

/** The headers a questionnaire is known by. */
export const QUESTIONNAIRE_KEYS = ['id', 'question', 'answer'] as const;

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
