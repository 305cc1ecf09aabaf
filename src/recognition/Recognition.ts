import type { ChecklistWords } from './checklist/recognizeChecklist';
import type { ListWords } from './lists/recognizeList';
import type { QuestionnaireWords } from './questionnaire/recognizeQuestionnaire';
import type { UsageHeaderWords } from './usage/recognizeUsage';

/** What tabs are recognised by: the words of all languages together, and the ids of our content. */
export type Recognition = QuestionnaireWords & ChecklistWords & ListWords & UsageHeaderWords;
