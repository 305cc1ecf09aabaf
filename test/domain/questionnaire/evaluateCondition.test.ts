import fc from 'fast-check';
import type { Answer } from '../../../src/domain/questionnaire/Answer';
import { questionsOf, type Condition } from '../../../src/domain/questionnaire/Condition';
import { evaluateCondition } from '../../../src/domain/questionnaire/evaluateCondition';

const YES: Answer = { type: 'yes' };
const NO: Answer = { type: 'no' };
const DONT_KNOW: Answer = { type: 'dontKnow' };
const BLANK: Answer = { type: 'unanswered' };
const choice = (option: string): Answer => ({ type: 'choice', option });
const number = (value: number): Answer => ({ type: 'number', value });

const yes = (question: string): Condition => ({ type: 'yes', question });
const oneOf = (question: string, ...options: string[]): Condition => ({ type: 'oneOf', question, options });
const noneOf = (question: string, ...options: string[]): Condition => ({ type: 'noneOf', question, options });
const moreThan = (question: string, limit: number): Condition => ({ type: 'moreThan', question, number: limit });

test.each<[string, Condition, Record<string, Answer>, string]>([
  ['always holds', { type: 'always' }, {}, 'true'],
  ['yes is yes', yes('a'), { a: YES }, 'true'],
  ['yes is not no', yes('a'), { a: NO }, 'false'],
  ['no is no', { type: 'no', question: 'a' }, { a: NO }, 'true'],
  ['a blank answer is unknown', yes('a'), { a: BLANK }, 'unknown'],
  ['a question nobody asked is unknown', yes('a'), {}, 'unknown'],
  ["don't know is unknown", yes('a'), { a: DONT_KNOW }, 'unknown'],
  ['one of the options', oneOf('a', 'x', 'y'), { a: choice('y') }, 'true'],
  ['none of the options', noneOf('a', 'x', 'y'), { a: choice('z') }, 'true'],
  ['an option that is excluded', noneOf('a', 'x'), { a: choice('x') }, 'false'],
  ['more than', moreThan('a', 0), { a: number(1) }, 'true'],
  ['exactly the number is not more', moreThan('a', 1), { a: number(1) }, 'false'],
  [
    'all with one false part is false whatever is open',
    { type: 'all', conditions: [yes('a'), yes('b')] },
    { b: NO },
    'false',
  ],
  ['all with an open part is unknown', { type: 'all', conditions: [yes('a'), yes('b')] }, { b: YES }, 'unknown'],
  [
    'any with one true part is true whatever is open',
    { type: 'any', conditions: [yes('a'), yes('b')] },
    { b: YES },
    'true',
  ],
  ['any with an open part is unknown', { type: 'any', conditions: [yes('a'), yes('b')] }, { b: NO }, 'unknown'],
  ['any with only false parts is false', { type: 'any', conditions: [yes('a'), yes('b')] }, { a: NO, b: NO }, 'false'],
])('%s', (_, condition, answers, truth) => {
  expect(evaluateCondition(condition, new Map(Object.entries(answers))).truth).toBe(truth);
});

test('an unknown result names the questions that are open, and only those', () => {
  const condition: Condition = { type: 'all', conditions: [yes('a'), yes('b'), yes('c')] };
  const { because } = evaluateCondition(condition, new Map([['b', YES]]));
  expect(because.map(({ question }) => question)).toEqual(['a', 'c']);
});

test('a false result names the answer that settled it', () => {
  const condition: Condition = { type: 'all', conditions: [yes('a'), yes('b')] };
  expect(evaluateCondition(condition, new Map([['b', NO]])).because).toEqual([{ question: 'b', answer: NO }]);
});

const QUESTIONS = ['a', 'b', 'c'];

const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...QUESTIONS).map(yes),
    fc.constantFrom(...QUESTIONS).map((question): Condition => ({ type: 'no', question })),
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 3 })
      .map((list): Condition => ({ type: 'all', conditions: list })),
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 3 })
      .map((list): Condition => ({ type: 'any', conditions: list })),
  ),
})).condition;

const answerMaps = fc
  .tuple(...QUESTIONS.map(() => fc.constantFrom(YES, NO, BLANK, DONT_KNOW)))
  .map((answers) => new Map(QUESTIONS.map((question, index) => [question, answers[index]!])));

test('what is decided stays decided when an open question is answered', () => {
  fc.assert(
    fc.property(
      conditions,
      answerMaps,
      fc.constantFrom(...QUESTIONS),
      fc.constantFrom(YES, NO),
      (condition, answers, question, answer) => {
        const before = evaluateCondition(condition, answers).truth;
        const known = answers.get(question);
        fc.pre(before !== 'unknown' && (known === BLANK || known === DONT_KNOW));
        expect(evaluateCondition(condition, new Map(answers).set(question, answer)).truth).toBe(before);
      },
    ),
  );
});

test('with every question answered nothing is unknown', () => {
  fc.assert(
    fc.property(conditions, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (condition, values) => {
      const answers = new Map(QUESTIONS.map((question, index) => [question, values[index] ? YES : NO]));
      expect(evaluateCondition(condition, answers).truth).not.toBe('unknown');
    }),
  );
});

test('only questions the condition looks at can be the reason', () => {
  fc.assert(
    fc.property(conditions, answerMaps, (condition, answers) => {
      const { because } = evaluateCondition(condition, answers);
      expect(questionsOf(condition)).toEqual(expect.arrayContaining(because.map(({ question }) => question)));
    }),
  );
});
