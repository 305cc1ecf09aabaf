import { SERVICES, SERVICE_IDS } from '../../catalog/services/catalog';
import { FOREIGN_USAGE_WORDS } from '../../localization/foreignUsageWords';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { metricWords } from '../../recognition/headers/metricWords';
import type { Recognition } from '../../recognition/Recognition';

const vocabularies = Object.values(VOCABULARIES);

/** The words for usage of every language we know. */
export const usageVocabularies = [...vocabularies, ...FOREIGN_USAGE_WORDS];

const serviceOfQuestion = new Map<string, string>(
  SERVICE_IDS.flatMap((id) => SERVICES[id].questions.map((question) => [question.id, id] as const)),
);

const items = new Set<string>(SERVICE_IDS.flatMap((id) => SERVICES[id].items.map((item) => item.id)));

const { customer, service, entitlements, ...resultHeaders } = merged(({ usageHeaders }) => usageHeaders);

const allEntitlements = [...entitlements, ...foreignHeaders('entitlements')];

const questionnaire = merged(({ questionnaireHeaders }) => questionnaireHeaders);
const checklist = merged(({ checklistHeaders }) => checklistHeaders);

/** What tabs are recognised by: the words of every language and the ids of our content. */
export const RECOGNITION: Recognition = {
  questionnaire,
  checklist,
  otherSheets: { question: questionnaire.question, guidance: checklist.guidance },
  usage: {
    customer: [...customer, ...foreignHeaders('customer'), ...standIns('account')],
    service: [...service, ...foreignHeaders('service')],
    entitlements: allEntitlements,
    ...resultHeaders,
  },
  standIns: { customer: [...standIns('company'), ...standIns('name')] },
  live: merged(({ liveHeaders }) => liveHeaders),
  metrics: metricWords({
    mau: metric('mau'),
    percent: metric('percent'),
    entitlements: allEntitlements,
    other: metric('other'),
    month: usageVocabularies.flatMap(({ monthHeaders }) => monthHeaders),
  }),
  dates: { month: usageVocabularies.flatMap(({ dateHeaders }) => dateHeaders) },
  serviceOfQuestion: (id) => serviceOfQuestion.get(id.trim()),
  isItem: (id) => items.has(id.trim()),
};

function metric(kind: keyof Vocabulary['usageMetrics']): readonly string[] {
  return usageVocabularies.flatMap(({ usageMetrics }) => usageMetrics[kind]);
}

function standIns(kind: keyof Vocabulary['customerStandIns']): readonly string[] {
  return usageVocabularies.flatMap(({ customerStandIns }) => customerStandIns[kind]);
}

function foreignHeaders(field: 'customer' | 'service' | 'entitlements'): readonly string[] {
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
