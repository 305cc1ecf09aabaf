import { nearestLanguage } from '../../src/localization/nearestLanguage';

test.each([
  ['en-US', 'en'],
  ['de-AT', 'de'],
  ['ja-JP', 'ja'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'en'],
  ['fr-FR', 'en'],
  ['not a tag', 'en'],
  [undefined, 'en'],
])('a reader of %j reads %s', (tag, language) => expect(nearestLanguage(tag)).toBe(language));
