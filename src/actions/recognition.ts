import { SERVICES, SERVICE_IDS } from '../catalog/catalog';
import { VOCABULARIES } from '../localization/vocabularies';
import type { Vocabulary } from '../localization/Vocabulary';
import { readMonth } from '../workbook/readMonth';
import { normalized, type Recognition } from '../workbook/recognizeTabs';

const vocabularies = Object.values(VOCABULARIES);

const serviceOfQuestion = new Map<string, string>(
  SERVICE_IDS.flatMap((id) => SERVICES[id].questions.map((question) => [question.id, id] as const)),
);

const metrics = vocabularies.flatMap(({ usageMetrics }) => usageMetrics);

/** What tabs are recognised by: the words of every language and the ids of our content. */
export const RECOGNITION: Recognition = {
  questionnaire: merged(({ questionnaireHeaders }) => questionnaireHeaders),
  checklist: merged(({ checklistHeaders }) => checklistHeaders),
  usage: merged(({ usageHeaders }) => usageHeaders),
  monthOfHeader: (value, text) => readMonth(value, text, metrics),
  serviceOfQuestion: (id) => serviceOfQuestion.get(id.trim()),
};

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

const TOTALS = new Set(vocabularies.flatMap(({ totals }) => totals).map(normalized));

/** True for the name of a total row in any language. */
export function isTotal(customer: string): boolean {
  return TOTALS.has(normalized(customer));
}
