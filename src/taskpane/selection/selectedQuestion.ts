import type { QuestionView, QuestionnaireView } from '../../actions/overview/questionnaireViews';
import type { Selection } from '../../actions/overview/readSelection';
import { firstOf } from './selectedItems';

export interface SelectedQuestion {
  readonly questionnaire: QuestionnaireView;
  readonly question: QuestionView;
}

/** The question whose row is selected on its tab; of several the first. */
export function selectedQuestion(
  selection: Selection | undefined,
  questionnaires: readonly QuestionnaireView[],
): SelectedQuestion | undefined {
  if (!selection) return undefined;
  const asked = questionnaires
    .filter(({ sheet }) => sheet === selection.sheet)
    .flatMap((questionnaire) => questionnaire.questions.map((question) => ({ questionnaire, question })));
  const byId = new Map(asked.map((each) => [each.question.id, each]));
  return selection.rows.map((cells) => firstOf(cells, byId)).find((found) => found !== undefined);
}
