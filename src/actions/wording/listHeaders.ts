import { LISTS, LIST_KINDS, type ListField, type ListKind } from '../../domain/lists/lists';
import type { HeaderWords, Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { firstWords } from './firstWords';

const FIELDS = new Set<ListField>(LIST_KINDS.flatMap((kind) => LISTS[kind].columns.map(({ field }) => field)));

/** The headers of lists: what they share with the checklist or with usage is called as there. */
export function listHeadersOf({
  checklistHeaders,
  listHeaders,
  usageHeaders,
}: Vocabulary): Readonly<Record<ListField, HeaderWords>> {
  const shared: Readonly<Partial<Record<string, HeaderWords>>> = { ...usageHeaders, ...checklistHeaders };
  const own: Readonly<Partial<Record<string, string>>> = listHeaders;
  return Object.fromEntries([...FIELDS].map((field) => [field, shared[field] ?? [own[field]!]])) as Record<
    ListField,
    HeaderWords
  >;
}

/** The headers of one list as we write them, in order. */
export function writtenHeaders(kind: ListKind, vocabulary: Vocabulary): readonly string[] {
  const words = firstWords(listHeadersOf(vocabulary));
  return LISTS[kind].columns.map(({ field }) => words[field]);
}
