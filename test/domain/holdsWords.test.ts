import { holdsWords } from '../../src/domain/holdsWords';

test.each([
  ['Microsoft Teams', 'teams', true],
  ['Microsoft Teams', 'TEAMS micro', true],
  ['Microsoft Teams', '', true],
  ['Microsoft Teams', 'teams phone', false],
  ['コア オンボーディング', 'ｵﾝﾎﾞｰﾃﾞｨﾝｸﾞ', true],
  ['Windows 365', '３６５', true],
])('%s, looked for by “%s”: %s', (text, search, isFound) => {
  expect(holdsWords(text, search, 'en')).toBe(isFound);
});
