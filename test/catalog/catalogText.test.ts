import { gzipSync } from 'node:zlib';
import { SERVICES, SERVICE_IDS } from '../../src/catalog/services/catalog';
import { loadCatalog, type Catalog } from '../../src/catalog/loadCatalog';
import { EDITIONS } from '../../src/domain/Edition';
import { LANGUAGES, type Language } from '../../src/domain/Language';
import { VOCABULARIES } from '../../src/localization/vocabularies';
import { sheetName } from '../../src/recognition/cells/sheetName';
import { englishLeft } from '../support/englishLeft';
import { AVOIDED, PRODUCT_NAMES } from '../support/glossary';

const services = SERVICE_IDS.map((id) => SERVICES[id]);
const questions = services.flatMap((service) => service.questions);
const items = services.flatMap((service) => service.items);

const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

interface Content {
  readonly catalog: Catalog;
  /** The same content as the government editions read it. */
  readonly government: Catalog;
}

async function load(language: Language): Promise<Content> {
  return { catalog: await loadCatalog(language, 'commercial'), government: await loadCatalog(language, 'dod') };
}

/** Every text of a language under a key that says where it stands. */
function textsOf({ catalog, government }: Content): ReadonlyMap<string, string> {
  return new Map([
    ...services.flatMap(({ id, definition }) => [
      [`${id} name`, catalog.serviceName(id)] as const,
      ...definition.areas.map((area) => [`${id} ${area}`, catalog.areaName(id, area)] as const),
    ]),
    ...questions.flatMap(({ id }) => {
      const { question, help, options = {} } = catalog.questionText(id);
      return [
        [`${id} question`, question] as const,
        [`${id} help`, help] as const,
        ...Object.entries(options).map(([option, word]) => [`${id} ${option}`, word] as const),
      ];
    }),
    ...items.flatMap((item) => [
      [`${item.id} title`, catalog.itemText(item).title] as const,
      [`${item.id} guidance`, catalog.itemText(item).guidance] as const,
      [`${item.id} government`, government.itemText(item).guidance] as const,
    ]),
  ]);
}

/** Single words and names need no sentence of the language. */
const isSentence = (key: string): boolean => /(question|help|title|guidance|government)$/.test(key);

/**
 * A full stop ends a sentence when a blank or the end follows, so that versions, host names and `.NET` do not, nor a day
 * of the month (30. September 2026). Intl.Segmenter is wrong about `.NET` and about sentences that begin with a command.
 */
function sentencesIn(text: string, language: Language): number {
  const isSpaced = language === 'en' || language === 'de';
  const ends = isSpaced ? /\S[.?!](?=\s(?!month )|$)/g : /[。！？]/g;
  return withoutMonthNames(text, language).match(ends)?.length ?? 0;
}

/** Months, numbers of two or more digits and those with a point, written the same for every language. */
function numbersIn(text: string, language: Language): string {
  const plain = withoutMonthNames(text, language).replace(/\d{1,3}([., \u00a0\u202f]\d{3})+(?![\d.])/g, (number) =>
    number.replace(/\D/g, ''),
  );
  const numbers = plain.match(/month \d+|\d+([.,]\d+)+|\d{2,}/g) ?? [];
  return numbers
    .map((number) => number.replace(/,/g, '.'))
    .sort()
    .join();
}

/** Japanese and Chinese number the months (10 月) that the others name. */
function withoutMonthNames(text: string, language: Language): string {
  if (language === 'ja' || language === 'zh-Hans') return text.replace(/(\d{1,2}) ?月/g, 'month $1');
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, index) => format(Date.UTC(2026, index)));
  return text.replace(new RegExp(`(${names.join('|')})(?= \\d)`, 'g'), (name) => `month ${names.indexOf(name) + 1}`);
}

describe.each(LANGUAGES)('in %s', (language) => {
  let catalog: Catalog;
  let english: ReadonlyMap<string, string>;
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const content = await load(language);
    catalog = content.catalog;
    texts = textsOf(content);
    english = textsOf(await load('en'));
  });

  const keysWhere = (isWrong: (text: string, key: string) => boolean): string[] =>
    [...texts].filter(([key, text]) => isWrong(text, key)).map(([key, text]) => `${key}: ${text}`);

  test('every question, item, area and service has its words', () => {
    expect(keysWhere((text) => text.trim() === '')).toEqual([]);
    expect(keysWhere((text, key) => key.endsWith('question') && !/[?？]$/.test(text))).toEqual([]);
    expect(keysWhere((text, key) => /(help|guidance|government)$/.test(key) && !/[.。]$/.test(text))).toEqual([]);
    expect(keysWhere((text, key) => key.endsWith('title') && /[.。]$/.test(text))).toEqual([]);
  });

  test('titles stay under 120 characters, guidance under 600, help under what Excel shows', () => {
    expect(keysWhere((text, key) => key.endsWith('title') && text.length > 120)).toEqual([]);
    expect(keysWhere((text, key) => /(guidance|government)$/.test(key) && text.length > 600)).toEqual([]);
    expect(keysWhere((text, key) => key.endsWith('help') && text.length > 255)).toEqual([]);
  });

  test('guidance is one to four sentences', () => {
    const isWrong = (text: string, key: string): boolean =>
      /(guidance|government)$/.test(key) && (sentencesIn(text, language) < 1 || sentencesIn(text, language) > 4);
    expect(keysWhere(isWrong)).toEqual([]);
  });

  test('no text has line breaks, placeholders, doubled or outer blanks', () => {
    expect(keysWhere((text) => /[\n\r\t{}]| {2}|^\s|\s$/.test(text))).toEqual([]);
  });

  test('no text begins like a formula', () => {
    expect(keysWhere((text) => /^[=+\-@]/.test(text))).toEqual([]);
  });

  test('the answers of a list fit into the validation Excel takes', () => {
    const { yes, no, dontKnow } = VOCABULARIES[language].answers;
    for (const { id, kind } of questions) {
      const options = kind.type === 'choice' ? Object.values(catalog.questionText(id).options ?? {}) : [yes, no];
      const list = [...options, dontKnow];
      expect([id, list.join(',').length <= 255]).toEqual([id, true]);
      expect(list.filter((answer) => answer.includes(','))).toEqual([]);
      expect(repeated(list.map((answer) => answer.toLowerCase()))).toEqual([]);
    }
  });

  test('the names of services are names Excel takes for tabs, and all differ', () => {
    const { start, checklist, usage } = VOCABULARIES[language].sheets;
    const names = [...SERVICE_IDS.map((id) => catalog.serviceName(id)), start, checklist, usage];
    expect(names.map(sheetName)).toEqual(names);
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
  });

  test('another name of a service is no name of a second one', () => {
    const names = SERVICE_IDS.flatMap((id) => [catalog.serviceName(id), ...catalog.serviceAliases(id)]);
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
  });

  test.each(EDITIONS)('where %s differs its text says so, and only there', async (edition) => {
    const { itemText } = await loadCatalog(language, edition);
    const saysSo = items.filter((item) => itemText(item).guidance.startsWith(GOVERNMENT_PREFIX[language]));
    const differs = items.filter(({ editions }) => editions[edition] === 'differs');
    expect(saysSo.map(({ id }) => id)).toEqual(differs.map(({ id }) => id));
  });

  test.each(['catalogText', 'governmentText'])('%s weighs less than 75 kB on its way', async (file) => {
    const text: unknown = await import(`../../src/catalog/text/${language}/${file}`);
    expect(gzipSync(JSON.stringify(text)).length).toBeLessThan(75_000);
  });

  test('words the glossary gives up for another are not used', () => {
    expect(keysWhere((text) => AVOIDED[language].some((word) => word.test(text)))).toEqual([]);
  });

  test('products keep their names', () => {
    const lost = keysWhere((text, key) =>
      PRODUCT_NAMES.some((name) => !key.endsWith(' name') && english.get(key)!.includes(name) && !text.includes(name)),
    );
    expect(lost).toEqual([]);
  });

  test('addresses and ids are the same in every language', () => {
    const facts = (text: string): string[] =>
      (text.match(/[\w-]+(\.[\w-]+)*\.(com|us|mil|net|local)\b|\b(CORE|[A-Z0-9]+)-Q?\d+\b/g) ?? []).sort();
    expect(keysWhere((text, key) => facts(text).join() !== facts(english.get(key)!).join())).toEqual([]);
  });

  test('years, versions, sizes and other numbers are the same in every language', () => {
    const differs = (text: string, key: string): boolean =>
      numbersIn(text, language) !== numbersIn(english.get(key)!, 'en');
    expect(keysWhere((text, key) => isSentence(key) && differs(text, key))).toEqual([]);
  });

  if (language !== 'en') {
    test('no English sentence is left', () => {
      expect(keysWhere((text, key) => isSentence(key) && text === english.get(key))).toEqual([]);
      expect(keysWhere((text, key) => isSentence(key) && englishLeft(text, language))).toEqual([]);
    });
  }

  if (language === 'ja' || language === 'zh-Hans') {
    test('areas and answers in Latin letters are names', () => {
      const isWord = (text: string): boolean => !/[^\x20-\x7e]/.test(text) && /(^|[ -])(?!for |v\d)[a-z]/.test(text);
      expect(keysWhere((text, key) => !isSentence(key) && !key.endsWith(' name') && isWord(text))).toEqual([]);
    });
  }
});

const GOVERNMENT_PREFIX: Readonly<Record<Language, string>> = {
  en: 'GCC High and DoD: ',
  de: 'GCC High und DoD: ',
  ja: 'GCC High と DoD: ',
  'zh-Hans': 'GCC High 和 DoD：',
};
