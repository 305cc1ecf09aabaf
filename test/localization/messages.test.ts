import { LANGUAGES } from '../../src/domain/Language';
import { monthOf } from '../../src/domain/usage/Month';
import { describeChanges } from '../../src/localization/describeChanges';
import { formatMonth } from '../../src/localization/formatMonth';
import { formatPercent } from '../../src/localization/formatPercent';
import { loadMessages, sentencesAtHand } from '../../src/localization/Messages';
import type { MessageKey } from '../../src/localization/messages/MessageKey';
import { en } from '../../src/localization/messages/en/en';
import { englishLeft } from '../support/englishLeft';
import { VOCABULARIES } from '../../src/localization/vocabularies';

const KEYS = Object.keys(en) as MessageKey[];

/** A value for every placeholder any message has. */
const VALUES = Object.fromEntries(
  KEYS.flatMap((key) =>
    [...en[key].matchAll(/\{(\w+)/g)].map(([, name]) => [
      name!,
      /count|blocks|line|answered|inScope|needs|hidden/i.test(name!) ? 2 : 'x',
    ]),
  ),
);

describe.each(LANGUAGES)('in %s', (language) => {
  test('every message is well formed', async () => {
    const messages = await loadMessages(language);
    const isWellFormed = (key: MessageKey): boolean => {
      try {
        return messages.say(key, VALUES) !== '';
      } catch {
        return false;
      }
    };
    expect(KEYS.filter((key) => !isWellFormed(key))).toEqual([]);
  });

  test('every message has the placeholders of the English one', async () => {
    const names = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))];
    const messages = await loadMessages(language);
    for (const key of KEYS) expect([key, names(messages.raw(key)).sort()]).toEqual([key, names(en[key]).sort()]);
  });

  if (language !== 'en') {
    test('no English sentence is left', async () => {
      const messages = await loadMessages(language);
      const left = KEYS.filter((key) => /\p{L}{3}/u.test(messages.raw(key).replace(/\{[^{}]*\}/g, '')));
      expect(
        left.filter((key) => englishLeft(messages.raw(key).replace(/\{\w+(, plural)?|other|one/g, ''), language)),
      ).toEqual([]);
    });
  }

  test('no sentence begs, shouts or congratulates', async () => {
    const messages = await loadMessages(language);
    expect(KEYS.filter((key) => /[!！]|please|bitte|successful|erfolgreich/i.test(messages.raw(key)))).toEqual([]);
  });

  test('words that are read back differ from each other', () => {
    const { answers, scope, statuses, editions, roles, stages } = VOCABULARIES[language];
    for (const words of [answers, scope, statuses, editions, roles, stages]) {
      const list = Object.values<string>(words).map((word) => word.toLowerCase());
      expect(new Set(list).size).toBe(list.length);
    }
  });

  test('the status list fits into the validation Excel takes', () => {
    expect(Object.values(VOCABULARIES[language].statuses).join(',').length).toBeLessThanOrEqual(255);
  });
});

test.each([
  [
    { itemsAdded: 2, rowsHidden: 14, blocksHidden: 1, rowsShown: 6 },
    'Would hide 14 rows in 1 block, show 6 rows, add 2 items.',
    'Hid 14 rows in 1 block, showed 6 rows, added 2 items.',
  ],
  [{ tabsAdded: ['Start'], itemsAdded: 0 }, 'Would add 1 tab.', 'Added 1 tab.'],
  [{ itemsAdded: 0, rowsHidden: 0 }, 'Nothing to change.', 'Nothing changed.'],
])('%j in words', async (changes, plan, done) => {
  const messages = await loadMessages('en');
  expect(describeChanges(changes, 'plan', messages)).toBe(plan);
  expect(describeChanges(changes, 'done', messages)).toBe(done);
});

test.each([
  ['en', 'Hid 14 rows in 1 block, added 2 items.'],
  ['de', '14 Zeilen in 1 Block ausgeblendet, 2 Punkte hinzugefügt.'],
  ['ja', '1 ブロックの 14 行を非表示にし、項目を 2 件追加しました。'],
  ['zh-Hans', '已隐藏 1 个区块中的 14 行，已添加 2 个检查项。'],
] as const)('%s: what was done is one sentence', async (language, sentence) => {
  const changes = { itemsAdded: 2, rowsHidden: 14, blocksHidden: 1 };
  expect(describeChanges(changes, 'done', await loadMessages(language))).toBe(sentence);
});

test.each(LANGUAGES)('%s: that sentences did not load is said in the language of the pane', async (language) => {
  const [loaded, atHand] = [await loadMessages(language), sentencesAtHand(language)];
  expect(atHand.say('pane.retry')).toBe(loaded.say('pane.retry'));
  expect(atHand.say('problem.notLoaded')).toBe(loaded.say('problem.notLoaded'));
  expect(atHand.say('setUp.purpose')).toBe(loaded.say('problem.notLoaded'));
});

test('months and shares are written as the language writes them', async () => {
  const messages = await loadMessages('en');
  expect(formatMonth(monthOf(2026, 6), 'en')).toBe('Jun 2026');
  expect([0.7, 0.625, 1].map((share) => formatPercent(share, messages))).toEqual(['70 %', '62.5 %', '100 %']);
});

test.each([
  ['de', 'stockend', 'unterbrochen'],
  ['ja', '停滞', '停止'],
  ['zh-Hans', '停滞', '暂停'],
] as const)(
  'in %s a customer is stalled in the word of the acceleration plan, %s, not %s',
  async (language, word, other) => {
    const messages = await loadMessages(language);
    const words = KEYS.filter((key) => /^(?:usage|health|start)\./.test(key)).map((key) =>
      messages.raw(key).toLowerCase(),
    );
    expect(messages.say('health.stalled').toLowerCase()).toContain(word);
    expect(words.filter((text) => text.includes(other))).toEqual([]);
  },
);
