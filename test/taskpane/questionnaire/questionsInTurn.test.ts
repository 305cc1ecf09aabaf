import { placeInTurn, type AskedQuestion } from '../../../src/taskpane/questionnaire/questionsInTurn';

const ORDER = ['identity', 'forests', 'forestNames', 'proxy'];

function asked(...ids: string[]): AskedQuestion[] {
  return ids.map((id) => ({ question: { id } }) as AskedQuestion);
}

test.each([
  ['at the one that was asked', ['identity', 'forests', 'proxy'], 'forests', 'forests'],
  ['at the next one that matters when it no longer does', ['identity', 'proxy'], 'forests', 'proxy'],
  ['at the last one when none follows', ['identity', 'forests'], 'proxy', 'forests'],
  ['at the first one to begin with', ['identity', 'forests'], undefined, 'identity'],
  ['nowhere when nothing is asked', [], 'forests', undefined],
])('one is %s', (_, ids, current, place) => {
  expect(ids[placeInTurn(asked(...ids), ORDER, current)]).toBe(place);
});
