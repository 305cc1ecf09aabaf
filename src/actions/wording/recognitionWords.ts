import { SERVICES, SERVICE_IDS } from '../../catalog/services/catalog';
import { ENTITLEMENT_KINDS, type EntitlementKind } from '../../domain/usage/entitlementKinds';
import { ofResultColumns, type EnteredColumn } from '../../domain/usage/usageColumns';
import { FOREIGN_USAGE_WORDS } from '../../localization/foreignUsageWords';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { foldWord } from '../../recognition/text/foldWord';
import { metricWords } from '../../recognition/headers/metricWords';
import type { Synonym, Synonyms } from '../../recognition/headers/Synonyms';
import type { Recognition } from '../../recognition/Recognition';
import { inEveryWindow } from './growthHeaders';
import { listHeadersOf } from './listHeaders';

const vocabularies = Object.values(VOCABULARIES);

/** The words for usage of every language we know. */
export const usageVocabularies = [...vocabularies, ...FOREIGN_USAGE_WORDS];

const serviceOfQuestion = new Map<string, string>(
  SERVICE_IDS.flatMap((id) => SERVICES[id].questions.map((question) => [question.id, id] as const)),
);

const items = new Set<string>(SERVICE_IDS.flatMap((id) => SERVICES[id].items.map((item) => item.id)));

const questionnaire = synonyms(merged(({ questionnaireHeaders }) => questionnaireHeaders));
const checklist = synonyms(merged(({ checklistHeaders }) => checklistHeaders));
const usage = merged(({ usageHeaders }) => usageHeaders);
const live = merged(({ liveHeaders }) => liveHeaders);
const entitlements: Readonly<Record<EntitlementKind, readonly string[]>> = {
  qualified: ofKind('qualified'),
  plain: ofKind('plain'),
  assigned: ofKind('assigned'),
  enabled: ofKind('enabled'),
  bought: [...usage.entitlements, ...foreignHeaders('entitlements')],
};

/** What tabs are recognised by: the words of every language and the ids of our content. */
export const RECOGNITION: Recognition = {
  questionnaire,
  checklist,
  lists: synonyms(merged(listHeadersOf)),
  otherSheets: {
    question: questionnaire.question,
    guidance: strong(vocabularies.map(({ checklistHeaders }) => checklistHeaders.guidance[0])),
  },
  usage: {
    customer: [
      ...strong([...usage.customer, ...foreignHeaders('customer'), ...standIns('account')]),
      ...weak([...standIns('company'), ...standIns('name')]),
    ],
    service: strong([...usage.service, ...foreignHeaders('service')]),
    entitlements: strong(ENTITLEMENT_KINDS.flatMap((kind) => entitlements[kind])),
    // What our columns are called where somebody has columns of that name tells more.
    ...ofResultColumns((column) => strong(inEveryWindow([...live[column], ...usage[column]]))),
  },
  metrics: metricWords({
    mau: metric('mau'),
    percent: metric('percent'),
    ...entitlements,
    users: metric('users'),
    other: metric('other'),
    month: usageVocabularies.flatMap(({ monthHeaders }) => monthHeaders),
  }),
  known: new Set(
    vocabularies
      .flatMap(({ questionnaireHeaders, checklistHeaders }) => [questionnaireHeaders, checklistHeaders])
      .flatMap((headers) => Object.values<readonly string[]>(headers).flat())
      .map(foldWord),
  ),
  dates: {
    month: strong(usageVocabularies.flatMap(({ dateHeaders }) => dateHeaders)),
    year: strong(usageVocabularies.flatMap(({ yearHeaders }) => yearHeaders)),
  },
  serviceOfQuestion: (id) => serviceOfQuestion.get(id),
  isItem: (id) => items.has(id),
};

function strong(words: readonly string[]): readonly Synonym[] {
  return words.map((word) => ({ word: foldWord(word), strength: 'strong' }));
}

function weak(words: readonly string[]): readonly Synonym[] {
  return words.map((word) => ({ word: foldWord(word), strength: 'weak' }));
}

function synonyms<F extends string>(lists: Readonly<Record<F, readonly string[]>>): Synonyms<F> {
  return Object.fromEntries(
    Object.entries<readonly string[]>(lists).map(([field, words]) => [field, strong(words)]),
  ) as unknown as Synonyms<F>;
}

function metric(kind: keyof Vocabulary['usageMetrics']): readonly string[] {
  return usageVocabularies.flatMap(({ usageMetrics }) => usageMetrics[kind]);
}

function standIns(kind: keyof Vocabulary['customerStandIns']): readonly string[] {
  return usageVocabularies.flatMap(({ customerStandIns }) => customerStandIns[kind]);
}

function ofKind(kind: Exclude<EntitlementKind, 'bought'>): readonly string[] {
  return usageVocabularies.flatMap(({ entitlementKinds }) => entitlementKinds[kind]);
}

function foreignHeaders(field: EnteredColumn): readonly string[] {
  return FOREIGN_USAGE_WORDS.flatMap(({ usageHeaders }) => usageHeaders[field]);
}

function merged<F extends string>(
  headers: (vocabulary: Vocabulary) => Readonly<Record<F, readonly string[]>>,
): Readonly<Record<F, readonly string[]>> {
  const all = vocabularies.map(headers);
  const fields = Object.keys(all[0]!) as F[];
  return Object.fromEntries(fields.map((field) => [field, all.flatMap((words) => words[field])])) as Record<
    F,
    string[]
  >;
}
