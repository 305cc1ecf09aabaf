import type { QuestionView, QuestionnaireView } from '../../actions/overview/questionnaireViews';

/** A question with where it stands. */
export interface AskedQuestion {
  readonly service: string;
  /** The name of the service. */
  readonly name: string;
  readonly sheet: string;
  readonly question: QuestionView;
}

/** The questions that matter, with the services they belong to. */
export function questionsThatMatter(questionnaires: readonly QuestionnaireView[]): readonly AskedQuestion[] {
  return questionnaires.flatMap(({ service, name, sheet, questions }) =>
    questions.filter(({ matters }) => matters).map((question) => ({ service, name, sheet, question })),
  );
}

/**
 * The questions that matter, one after the other: those without an answer first, and those of an order that began
 * earlier where they were, so that an answer moves none.
 * @param order ids, [] at the beginning
 */
export function questionsInTurn(
  questionnaires: readonly QuestionnaireView[],
  order: readonly string[],
): readonly AskedQuestion[] {
  const all = questionsThatMatter(questionnaires);
  const known = new Map(order.map((id, index) => [id, index]));
  const turn = ({ question: { id, isDecided } }: AskedQuestion): number =>
    known.get(id) ?? order.length + Number(isDecided);
  return [...all].sort((one, other) => turn(one) - turn(other));
}

/**
 * Where one is among the questions in turn: where the one that was asked no longer matters, at the one that follows it.
 * @param current id of the question that was asked
 * @returns index of a question; -1 where there is none
 */
export function placeInTurn(
  questions: readonly AskedQuestion[],
  order: readonly string[],
  current: string | undefined,
): number {
  const indexOf = (ids: readonly (string | undefined)[]): number =>
    questions.findIndex(({ question }) => ids.includes(question.id));
  const found = indexOf([current]);
  if (found >= 0) return found;
  const following = indexOf(order.slice(order.findIndex((id) => id === current) + 1));
  return following < 0 ? questions.length - 1 : following;
}
