import { parseCountText } from '../../../src/recognition/text/parseCountText';

const ENGLISH = { decimal: '.', group: ',' };
const GERMAN = { decimal: ',', group: '.' };

test.each([
  ['0', 0],
  [' 12 ', 12],
  ['1,500', 1500],
  ['1,234,567', 1_234_567],
  ['1 500', 1500],
  ['1\u00A0500', 1500],
  ['12.0', 12],
  ['１２', 12],
])('%j is a whole number in English', (text, number) => {
  expect(parseCountText(text, ENGLISH)).toBe(number);
});

test.each([
  ['1.500', 1500],
  ['1.234.567', 1_234_567],
  ['12,0', 12],
])('%j is a whole number in German', (text, number) => {
  expect(parseCountText(text, GERMAN)).toBe(number);
});

test.each(['', '-3', '+3', '1.5', '1.500', '1,5', '1,50', '1,5000', '12 34', '100 %', '1e3', 'three', '=1+1'])(
  '%j is none in English',
  (text) => {
    expect(parseCountText(text, ENGLISH)).toBeUndefined();
  },
);

test.each(['1,5', '1,500', '1.5', '12.0', '1.50.000'])('%j is none in German', (text) => {
  expect(parseCountText(text, GERMAN)).toBeUndefined();
});
