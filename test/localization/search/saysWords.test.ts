import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { LANGUAGES } from '../../../src/domain/Language';
import { saysWords } from '../../../src/localization/search/saysWords';

test.each([
  ['Is multifactor authentication on?', 'mfa', 'en', true],
  ['Is multifactor authentication on?', 'MFA on', 'en', true],
  ['Is multifactor authentication on?', 'mfa dlp', 'en', false],
  ['Richtlinien für bedingten Zugriff', 'CA', 'de', true],
  ['多要素認証を有効にする', 'ｍｆａ', 'ja', true],
  ['MFA methods', 'mfa', 'zh-Hans', true],
  ['Object', 'constructor', 'en', false],
  ['anything', '', 'en', true],
] as const)('“%s”, looked for by “%s” in %s: %s', (text, search, language, isFound) => {
  expect(saysWords(text, search, language)).toBe(isFound);
});

test.each(LANGUAGES)('everyday short forms find questions or items in %s', async (language) => {
  const catalog = await loadCatalog(language, 'commercial');
  const texts = catalog.services.flatMap(({ questions, items }) => [
    ...questions.map(({ id }) => Object.values(catalog.questionText(id)).join(' ')),
    ...items.map((item) => Object.values(catalog.itemText(item)).join(' ')),
  ]);
  for (const search of ['mfa', 'sso', 'dlp', 'ca', 'gpo', 'mdm'])
    expect([search, texts.some((text) => saysWords(text, search, language))]).toEqual([search, true]);
});
