import { cultureOfTexts, parseNumberText } from '../../../src/recognition/text/numberText';

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

test.each([
  ['the own way first', { texts: ['1,234', '500'], own: ENGLISH, areCounts: true }, ENGLISH],
  ['whole where users are counted', { texts: ['1.100', '2 000'], own: ENGLISH, areCounts: true }, GERMAN],
  ['a share may have a fraction', { texts: ['61.5 %'], own: ENGLISH, areCounts: false }, ENGLISH],
  ['grouped in threes', { texts: ['61,5 %', '70 %'], own: ENGLISH, areCounts: false }, GERMAN],
  ['a comma before two digits is a decimal one', { texts: ['1.234,50'], own: ENGLISH, areCounts: false }, GERMAN],
  ['other texts do not count', { texts: ['n/a', '1.100', '12.05.2026'], own: GERMAN, areCounts: true }, GERMAN],
  ['one way each', { texts: ['1.100', '1,100'], own: ENGLISH, areCounts: true }, undefined],
  ['a share says nothing of counts', { texts: ['1.100', '61.5 %'], own: GERMAN, areCounts: true }, GERMAN],
  ['no number at all', { texts: ['n/a', ''], own: ENGLISH, areCounts: true }, undefined],
])('%s: %j', (_, { texts, own, areCounts }, culture) => {
  expect(cultureOfTexts(texts, own, areCounts)).toEqual(culture);
});
