import { scopeItem } from '../../domain/checklist/scopeItem';
import { numberRuns } from '../../domain/numberRuns';
import type { Answer, Answers } from '../../domain/questionnaire/Answer';
import type { Service } from '../../domain/services/Service';
import { answerText } from '../wording/answerWords';
import type { WorkbookContent } from '../wording/workbookContent';

/** What puts a service in or out of scope, and what that would do to the rows of the checklist. */
export interface ScopeView {
  /** Id of the question that decides. */
  readonly question: string;
  /** The answers that put it in and out, in the words of the workbook. */
  readonly yes: string;
  readonly no: string;
  /** Rows that are hidden as the answers are, and the blocks and rows that each answer would hide or show. */
  readonly hidden: number;
  readonly hides: number;
  readonly blocks: number;
  readonly shows: number;
}

/**
 * Undefined for a service that is always in scope.
 * @param rows of the checklist, by the id of their item
 */
export function scopeView(
  service: Service,
  answers: Answers,
  rows: ReadonlyMap<string, number>,
  content: WorkbookContent,
): ScopeView | undefined {
  const { scopeQuestion: question } = service;
  if (question === undefined) return undefined;
  const hiddenBy = (given: Answers): readonly number[] =>
    service.items
      .filter((item) => scopeItem(service, item, given).state === 'outOfScope')
      .flatMap(({ id }) => rows.get(id) ?? []);
  const hiddenWith = (answer: Answer): readonly number[] => hiddenBy(new Map(answers).set(question, answer));
  const now = hiddenBy(answers);
  const hides = hiddenWith({ type: 'no' }).filter((row) => !now.includes(row));
  const stay = hiddenWith({ type: 'yes' });
  return {
    question,
    yes: answerText({ type: 'yes' }, question, content),
    no: answerText({ type: 'no' }, question, content),
    hidden: now.length,
    hides: hides.length,
    blocks: numberRuns(hides).length,
    shows: now.filter((row) => !stay.includes(row)).length,
  };
}
