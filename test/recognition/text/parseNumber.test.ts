import { parseNumber, writingOfTexts } from '../../../src/recognition/text/parseNumber';

const ENGLISH = { decimal: '.', group: ',' };
const GERMAN = { decimal: ',', group: '.' };

describe('as Excel reads a text', () => {
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
    expect(parseNumber(text, culture, 'asExcel')).toBeCloseTo(number, 12);
  });

  test.each(['', ' ', 'n/a', '1.2.3', '1.2,3', '%', '1e3', '0x10', '12:00', '1/2', '–'])('%j is no number', (text) => {
    expect(parseNumber(text, ENGLISH, 'asExcel')).toBeUndefined();
  });
});

describe('as a count', () => {
  test.each([
    ['0', ENGLISH, 0],
    [' 12 ', ENGLISH, 12],
    ['1,500', ENGLISH, 1500],
    ['1,234,567', ENGLISH, 1_234_567],
    ['1 500', ENGLISH, 1500],
    ['1\u00A0500', ENGLISH, 1500],
    ['12.0', ENGLISH, 12],
    ['１２', ENGLISH, 12],
    ['1.500', GERMAN, 1500],
    ['1.234.567', GERMAN, 1_234_567],
    ['12,0', GERMAN, 12],
  ])('%j as %p is %p', (text, culture, number) => {
    expect(parseNumber(text, culture, 'count')).toBe(number);
  });

  test.each(['', '-3', '+3', '1.5', '1.500', '1,5', '1,50', '1,5000', '12 34', '100 %', '1e3', 'three', '=1+1'])(
    '%j is none in English',
    (text) => {
      expect(parseNumber(text, ENGLISH, 'count')).toBeUndefined();
    },
  );

  test.each(['1,5', '1,500', '1.5', '12.0', '1.50.000'])('%j is none in German', (text) => {
    expect(parseNumber(text, GERMAN, 'count')).toBeUndefined();
  });
});

describe('the way texts are written', () => {
  test.each([
    ['the own way first', { texts: ['1,234', '500'], own: ENGLISH, form: 'count' }, ENGLISH],
    ['whole where users are counted', { texts: ['1.100', '2 000'], own: ENGLISH, form: 'count' }, GERMAN],
    ['a share may have a fraction', { texts: ['61.5 %'], own: ENGLISH, form: 'percent' }, ENGLISH],
    ['grouped in threes', { texts: ['61,5 %', '70 %'], own: ENGLISH, form: 'percent' }, GERMAN],
    ['a comma before two digits is a decimal one', { texts: ['1.234,50'], own: ENGLISH, form: 'fraction' }, GERMAN],
    ['other texts do not count', { texts: ['n/a', '1.100', '12.05.2026'], own: GERMAN, form: 'count' }, GERMAN],
    ['one way each', { texts: ['1.100', '1,100'], own: ENGLISH, form: 'count' }, ENGLISH],
    ['a share says nothing of counts', { texts: ['1.100', '61.5 %'], own: GERMAN, form: 'count' }, GERMAN],
    ['no number at all', { texts: ['n/a', ''], own: ENGLISH, form: 'count' }, undefined],
  ] as const)('%s: %j', (_, { texts, own, form }, culture) => {
    expect(writingOfTexts(texts, own, form)?.culture).toEqual(culture);
  });

  test.each([
    ['the only one written otherwise', ['1,100', '2,300', '1.200', '80'], ENGLISH, ['1.200']],
    ['that of the sheet’s own language, where others are many', ['1.100', '2.300', '1,200'], ENGLISH, ['1,200']],
    ['both of two', ['1.100', '1,100', '80'], ENGLISH, ['1.100', '1,100']],
    ['a comma that groups nothing', ['1,2', '800'], ENGLISH, ['1,2']],
    ['a day', ['12.05.2026', '1.100'], GERMAN, ['12.05.2026']],
    ['none', ['1,100', 'n/a', '0.5', '62 %', '12:00'], ENGLISH, []],
  ] as const)('unclear is %s', (_, texts, own, unclear) => {
    expect(writingOfTexts(texts, own, 'count')?.unclear).toEqual(unclear);
  });

  test('of shares, those with the other decimal sign are unclear', () => {
    expect(writingOfTexts(['61.5 %', '70 %', '62,25%', '9.5%'], ENGLISH, 'percent')?.unclear).toEqual(['62,25%']);
  });
});
