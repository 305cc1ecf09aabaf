import { parseNumberText } from '../../src/workbook/numberText';

const ENGLISH = { decimal: '.', group: ',' };
const GERMAN = { decimal: ',', group: '.' };

test.each([
  ['1,234', ENGLISH, 1234],
  ['1.234', ENGLISH, 1.234],
  ['1.234', GERMAN, 1234],
  ['1.234,5', GERMAN, 1234.5],
  ['1 234', GERMAN, 1234],
  ['62 %', GERMAN, 0.62],
  ['62.5%', ENGLISH, 0.625],
  ['-3', ENGLISH, -3],
  ['.5', ENGLISH, 0.5],
])('%j is %p as %p', (text, culture, number) => {
  if (typeof number === 'number') expect(parseNumberText(text, culture)).toBeCloseTo(number, 12);
});

test.each(['', ' ', 'n/a', '1.2.3', '1.2,3', '%', '1e3', '0x10', '12:00', '1/2', '–'])('%j is no number', (text) => {
  expect(parseNumberText(text, ENGLISH)).toBeUndefined();
});
