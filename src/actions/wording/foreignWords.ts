import { SERVICE_NAMES } from '../../catalog/services/serviceNames';
import { FOREIGN_FIELDS, type ForeignField } from '../../domain/foreign/foreignFields';
import { FOREIGN_SHEET_WORDS } from '../../localization/foreignSheetWords';
import type { ForeignSheetWords } from '../../localization/foreignSheets/ForeignSheetWords';
import type { ForeignWords } from '../../recognition/foreign/ForeignWords';
import { groupReader, serviceName } from '../../recognition/foreign/groups/groupReader';
import { headerReader } from '../../recognition/foreign/headerReader';
import { headerWord } from '../../recognition/foreign/HeaderText';
import type { Synonym, Synonyms } from '../../recognition/headers/Synonyms';
import { foldWord, plainText } from '../../recognition/text/foldWord';

const all = (words: (each: ForeignSheetWords) => readonly string[]): readonly string[] =>
  FOREIGN_SHEET_WORDS.flatMap(words);

const folded = (words: (each: ForeignSheetWords) => readonly string[]): ReadonlySet<string> =>
  new Set(all(words).map(foldWord));

/** In plain letters, the longer ones first. */
const phrases = (words: (each: ForeignSheetWords) => readonly string[]): readonly string[] =>
  [...new Set(all(words).map(plainText))].sort((a, b) => b.length - a.length);

/** What sheets that we did not make are understood by: the words of every language and the names of the services. */
export const FOREIGN_WORDS: ForeignWords = {
  readHeader: headerReader({
    headers: Object.fromEntries(
      FOREIGN_FIELDS.map((field) => [field, synonyms(field)]),
    ) as unknown as Synonyms<ForeignField>,
    fillers: phrases(({ headerFillers }) => headerFillers),
    prepositions: phrases(({ prepositions }) => prepositions),
    conjunctions: phrases(({ conjunctions }) => conjunctions),
  }),
  otherHeaders: new Set(all(({ otherHeaders }) => otherHeaders).map(headerWord)),
  otherTitles: folded(({ otherTitles }) => otherTitles),
  checklistTitles: phrases(({ checklistTitles }) => checklistTitles),
  statuses: folded(({ statuses }) => statuses),
  marks: {
    yes: folded(({ answers }) => answers.yes),
    no: folded(({ answers }) => answers.no),
    open: folded(({ answers }) => answers.open),
  },
  scope: { inside: phrases(({ scope }) => scope.inside), outside: phrases(({ scope }) => scope.outside) },
  readGroup: groupReader({
    names: Object.entries(SERVICE_NAMES).flatMap(([service, { anywhere, alone }]) => [
      ...anywhere.map((name) => serviceName(service, name, false)),
      ...alone.map((name) => serviceName(service, name, true)),
    ]),
    fillers: phrases(({ fillers }) => fillers),
    conjunctions: phrases(({ conjunctions }) => conjunctions),
  }),
};

/** The words of a field in all languages, those of one place in its list before the next place. */
function synonyms(field: ForeignField): readonly Synonym[] {
  const lists = FOREIGN_SHEET_WORDS.map(({ headers }) => headers[field]);
  return [
    ...inTurns(lists.map(({ strong }) => strong)).map((word) => ({
      word: headerWord(word),
      strength: 'strong' as const,
    })),
    ...inTurns(lists.map(({ weak }) => weak ?? [])).map((word) => ({
      word: headerWord(word),
      strength: 'weak' as const,
    })),
  ];
}

function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}
