import { understandAnswer } from '../../../src/actions/questionnaire/answers/understandAnswer';
import type { Question } from '../../../src/domain/questionnaire/Question';
import type { AnswerWords } from '../../../src/recognition/text/parseAnswer';

/** None is needed for a day. */
const NO_WORDS: AnswerWords = {
  yes: [],
  no: [],
  dontKnow: [],
  numbers: { decimal: '.', group: ',' },
  option: () => [],
};

const QUESTION: Question = { id: 'TEAMS-Q99', kind: { type: 'date' } };

test.each([
  ['2026-09-01', { type: 'date', serial: 46_266 }],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['', { type: 'unanswered' }],
])('the day %j of a file is %j', (day, answer) => {
  expect(understandAnswer(day, QUESTION, NO_WORDS)).toEqual(answer);
});
