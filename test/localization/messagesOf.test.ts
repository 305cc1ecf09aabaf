import { parse } from '@formatjs/icu-messageformat-parser';
import { messagesOf } from '../../src/localization/messagesOf';

const ROWS = 'Would hide {count, plural, one {# row} other {# rows}} of {sheet}.';
const texts = { plain: 'Undone.', placed: 'Row {row} of "{sheet}"', rows: ROWS, quoted: "It''s {sheet}" };

test('a sentence is said with what is put in its places', () => {
  const { say, raw } = messagesOf(texts, 'en');
  expect(say('plain')).toBe('Undone.');
  expect(say('placed', { row: 3, sheet: 'MAU' })).toBe('Row 3 of "MAU"');
  expect(say('rows', { count: 2, sheet: 'MAU' })).toBe('Would hide 2 rows of MAU.');
  expect(say('quoted', { sheet: 'MAU' })).toBe("It's MAU");
  expect(raw('placed')).toBe('Row {row} of "{sheet}"');
});

test('one that was parsed when the pane was built says the same', () => {
  const { say } = messagesOf({ rows: parse(ROWS, { captureLocation: false }) }, 'en');
  expect(say('rows', { count: 1, sheet: 'MAU' })).toBe('Would hide 1 row of MAU.');
});

test('a place without anything for it is a mistake, not a gap', () => {
  const { say } = messagesOf(texts, 'en');
  expect(() => say('placed', { row: 3 })).toThrow('lacks sheet');
});
