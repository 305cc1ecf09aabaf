import { RECOGNITION, usageVocabularies } from '../../../src/actions/wording/recognitionWords';
import { SERVICE_IDS } from '../../../src/catalog/services/catalog';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { LANGUAGES } from '../../../src/domain/Language';
import { VOCABULARIES } from '../../../src/localization/vocabularies';
import type { Vocabulary } from '../../../src/localization/vocabulary/Vocabulary';
import { metricKey } from '../../../src/recognition/headers/metricWords';
import { foldWord } from '../../../src/recognition/text/foldWord';

type Words = Readonly<Record<string, readonly string[]>>;

const vocabularies = Object.values(VOCABULARIES);

/** What a choice of the vocabulary is called, in all languages. */
function choice(of: (vocabulary: Vocabulary) => Readonly<Record<string, string>>): Words {
  const codes = Object.keys(of(vocabularies[0]!));
  return Object.fromEntries(codes.map((code) => [code, vocabularies.map((vocabulary) => of(vocabulary)[code]!)]));
}

const headers = (fields: Readonly<Record<string, readonly { readonly word: string }[]>>): Words =>
  Object.fromEntries(Object.entries(fields).map(([field, list]) => [field, list.map(({ word }) => word)]));

const metrics: Words = Object.fromEntries(
  (['mau', 'percent', 'other'] as const).map((kind) => [
    kind,
    usageVocabularies.flatMap(({ usageMetrics }) => usageMetrics[kind]),
  ]),
);

/** Pairs of words that are one once folded and mean different things. */
function collisions(words: Words, fold = foldWord): string[] {
  const meanings = new Map<string, string>();
  return Object.entries(words).flatMap(([code, list]) =>
    list.flatMap((word) => {
      const known = meanings.get(fold(word));
      meanings.set(fold(word), code);
      return known === undefined || known === code ? [] : [`${word}: ${known} or ${code}`];
    }),
  );
}

test.each<[string, Words]>([
  ['of a questionnaire', headers(RECOGNITION.questionnaire)],
  ['of a checklist', headers(RECOGNITION.checklist)],
  ['of a usage sheet', headers(RECOGNITION.usage)],
  ['for an answer', choice(({ answers }) => answers)],
  ['for an edition', choice(({ editions }) => editions)],
  ['for a language', choice(({ languages }) => languages)],
  ['for what growth is measured in', choice(({ growthBases }) => growthBases)],
  ['for when growth is measured', choice(({ growthPeriods }) => growthPeriods)],
])('no two words %s become one', (_, words) => {
  expect(collisions(words)).toEqual([]);
});

test('no two words around a month become one', () => {
  expect(
    collisions(
      { ...metrics, entitlements: usageVocabularies.flatMap((each) => each.usageHeaders.entitlements) },
      metricKey,
    ),
  ).toEqual([]);
});

test('no option of a question becomes another one or an answer every question takes', async () => {
  const catalogs = await Promise.all(LANGUAGES.map((language) => loadCatalog(language, 'commercial')));
  const found = catalogs[0]!.services.flatMap(({ questions }) =>
    questions.flatMap(({ id, kind }) => {
      if (kind.type !== 'choice') return [];
      const options = Object.fromEntries(
        kind.options.map((option) => [
          option,
          catalogs.flatMap((catalog) => catalog.questionText(id).options?.[option] ?? []),
        ]),
      );
      const { dontKnow } = choice(({ answers }) => answers);
      return collisions({ dontKnow: dontKnow!, ...options });
    }),
  );
  expect(found).toEqual([]);
});

test('no name of a service becomes that of another one', async () => {
  for (const language of LANGUAGES) {
    const { serviceName, serviceAliases } = await loadCatalog(language, 'commercial');
    const names = SERVICE_IDS.map((id) => [id, [serviceName(id), ...serviceAliases(id)]]);
    expect(collisions(Object.fromEntries(names) as Words)).toEqual([]);
  }
});

test('every word is more than signs', () => {
  const all = [RECOGNITION.questionnaire, RECOGNITION.checklist, RECOGNITION.usage].flatMap((fields) =>
    Object.values(fields).flatMap((list) => list.map(({ word }) => word)),
  );
  expect(all.filter((word) => word === '')).toEqual([]);
});
