import { SERVICES } from '../../catalog/services/catalog';
import { isDecided } from '../../domain/questionnaire/Answer';
import { weighQuestions } from '../../domain/services/weighQuestions';
import type { HandedItem, HandOverFacts, Spot } from '../../domain/tasks/handOver';
import { cellAddress } from '../../recognition/cells/cellAddress';
import type { PlacedAnswer } from '../../recognition/questionnaire/readQuestionnaires';
import { contentState } from '../content/contentState';
import { editionProblems } from '../content/editionGuard';
import type { Problem } from '../everyAction/ActionResult';
import { queueFoundAnswers, type FoundAnswers } from '../everyAction/queueAnswers';
import type { Layout } from '../everyAction/readLayout';
import { isResolved, queueItemStates, type ItemState } from '../tasks/itemStates';
import { reviewOf } from '../tasks/taskEvidence';
import type { WorkEvidence } from '../../domain/tasks/suggestCompletion';
import type { UsageCheck } from '../usage/checkUsage';

/** What handing over rests on, and what of the answers is not clear. */
export interface HandOverReading {
  readonly facts: HandOverFacts;
  readonly review: WorkEvidence['review'];
  readonly answerProblems: readonly Problem[];
  readonly editionProblems: readonly Problem[];
}

/** Reads the answers and the checklist's owners, dates and statuses: one sync. */
export async function readHandOver(
  context: Excel.RequestContext,
  layout: Layout,
  usage: UsageCheck | undefined,
): Promise<HandOverReading> {
  const readAnswers = queueFoundAnswers(context, layout.questionnaires, layout.content);
  const readItems = queueItemStates(context, layout);
  await context.sync();
  const found = await readAnswers();
  const items = readItems(found.answers) ?? [];
  const review = reviewOf(found);
  const conflicts = editionProblems(found.placed, layout.content);
  const { version, age } = contentState(layout);
  return {
    review,
    answerProblems: found.problems,
    editionProblems: conflicts,
    facts: {
      questions: decidingQuestions(found, layout),
      items: items.map((item) => handedItem(item, layout)),
      content: { version, current: layout.content.catalog.version, isOlder: age === 'older' },
      otherEdition: conflicts.map(({ sheet = '', cell = '' }) => ({
        id: questionAt(found.placed, { sheet, cell }),
        spot: { sheet, cell },
      })),
      unjudged: (usage?.unjudged ?? []).map(({ customer, place }) => ({ id: customer, spot: place })),
      review: { isConfirmed: review !== undefined, spot: reviewSpot(found.placed, review !== undefined) },
    },
  };
}

/** Questions with a row that decide about items in scope, in the order of the rows. */
function decidingQuestions({ placed, answers }: FoundAnswers, { content, questionnaires }: Layout) {
  const services = content.services.filter(({ id }) => questionnaires.some((tab) => tab.services.includes(id)));
  const weights = weighQuestions(services, answers);
  return placed
    .filter(({ question }) => {
      const weight = weights.get(question);
      return weight !== undefined && weight.decides > 0 && weight.matters;
    })
    .map(({ question, answer, place }) => ({ id: question, spot: place, isDecided: isDecided(answer) }));
}

function handedItem(item: ItemState, { checklist }: Layout): HandedItem {
  const { sheet, columns, left } = checklist!;
  const at = (column: number | undefined): Spot => ({
    sheet: sheet.name,
    cell: cellAddress(item.row, column ?? left),
  });
  const missing = (text: string, column: number | undefined): Spot | undefined =>
    text.trim() === '' && column !== undefined ? at(column) : undefined;
  return {
    id: item.id,
    spot: at(columns.status ?? columns.id),
    isInScope: item.scope !== 'outOfScope',
    isResolved: isResolved(item),
    missingOwner: missing(item.owner, columns.owner),
    missingDue: missing(item.due, columns.due),
  };
}

function questionAt(placed: readonly PlacedAnswer[], { sheet, cell }: Spot): string {
  return placed.find(({ place }) => place.sheet === sheet && place.cell === cell)?.question ?? '';
}

/** The first of the two answers that is missing. */
function reviewSpot(placed: readonly PlacedAnswer[], isConfirmed: boolean): Spot | undefined {
  const { reviewedOn, reviewedBy } = SERVICES.core.definition.questions;
  const asked = placed.filter(({ question }) => question === reviewedOn.id || question === reviewedBy.id);
  return (isConfirmed ? undefined : asked.find(({ answer }) => !isDecided(answer))?.place) ?? asked[0]?.place;
}
