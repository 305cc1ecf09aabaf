import * as fc from 'fast-check';
import { foldWord, plainText } from '../../../src/recognition/text/foldWord';

test.each([
  ['case', 'CUSTOMER', 'customer'],
  ['width', 'Ｃｕｓｔｏｍｅｒ', 'customer'],
  ['width of kana', 'ﾗｲｾﾝｽ数', 'ライセンス数'],
  ['accents', 'Numero de licencias', 'Número de licencias'],
  ['accents written as a sign of their own', 'Mu\u0308ller', 'Müller'],
  ['a dot behind a word', 'No. of licenses', 'No of licenses'],
  ['a full stop at the end', 'いいえ。', 'いいえ'],
  ['an apostrophe', 'Don’t know', "Don't know"],
  ['an accent typed for an apostrophe', 'Don´t know', "Don't know"],
  ['blanks at the ends', '  Customer ', 'Customer'],
  ['line breaks and hard blanks', 'Customer\n\u00a0name', 'Customer name'],
  ['blanks within', 'MAU%', 'MAU %'],
  ['blanks between scripts', '3か月の成長率', '3 か月の成長率'],
  ['a colon behind it', 'Customer :', 'Customer'],
  ['a wide colon behind it', '顧客：', '顧客'],
])('%s makes no other word: %j is %j', (_, one, other) => {
  expect(foldWord(one)).toBe(foldWord(other));
});

test.each([
  ['Customer #', 'Customer'],
  ['MAU %', 'MAU'],
  ['< 100', '> 100'],
  ['1.11.2025', '11.1.2025'],
  ['1 11', '11 1'],
  ['か', 'が'],
])('%j is another word than %j', (one, other) => {
  expect(foldWord(one)).not.toBe(foldWord(other));
});

test('a folded word stays as it is, and a plain text is the same word', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(..."aÄガ19 .。:'’#") })),
      (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
        expect(foldWord(plainText(text))).toBe(foldWord(text));
      },
    ),
  );
});
