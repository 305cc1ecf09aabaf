import type { ForeignField } from '../../domain/foreign/foreignFields';
import type { Synonyms } from '../headers/Synonyms';
import { foldWord, plainText } from '../text/foldWord';
import { bareHeader, headerWord } from './HeaderText';

/** How surely a header names a field: by a telling word, by a weak one, or by a word among others. */
export type HeaderStrength = 'strong' | 'weak' | 'part';

export interface HeaderReading {
  readonly field: ForeignField;
  readonly strength: HeaderStrength;
  /** Of readings of the same strength the lower one tells more. */
  readonly rank: number;
  /** True where other words of the header name another field: it counts only where the data say the same. */
  readonly isDisputed?: boolean;
}

/** All that a header may mean. */
export type ReadHeader = (text: string) => readonly HeaderReading[];

/** The words by which headers are understood. */
export interface HeaderReaderWords {
  readonly headers: Synonyms<ForeignField>;
  /** Words beside a header that do not change what it means, in plain letters. */
  readonly fillers: readonly string[];
  /** Words that stand between a thing and what it belongs to: "owner of the task". */
  readonly prepositions: readonly string[];
  /** Words that join two names of one column. */
  readonly conjunctions: readonly string[];
}

interface Known {
  readonly words: ReadonlyMap<string, readonly HeaderReading[]>;
  readonly strong: readonly string[];
}

/** A longer text is data. */
const LONGEST = 60;
const SEPARATORS = /[\s_-]+/;
const JOINTS = /[/&,+|、・／]/;
const WITHOUT_BLANKS = /[\u3040-\u9fff]/;
/** Shorter words of a language without blanks end too many others; so do shorter ends of German compounds. */
const SHORTEST_END = 2;
const SHORTEST_COMPOUND = 5;

/** Builds a reader of headers; what a text means is found once. */
export function headerReader(words: HeaderReaderWords): ReadHeader {
  const known = knownWords(words.headers);
  const read = new Map<string, readonly HeaderReading[]>();
  return (text) => {
    if (text.length > LONGEST) return [];
    const before = read.get(text);
    if (before) return before;
    const readings = readingsOf(text, known, words);
    read.set(text, readings);
    return readings;
  };
}

function knownWords(headers: Synonyms<ForeignField>): Known {
  const words = new Map<string, HeaderReading[]>();
  for (const [field, synonyms] of Object.entries(headers) as [ForeignField, Synonyms<ForeignField>[ForeignField]][]) {
    synonyms.forEach(({ word, strength }, rank) => {
      const readings = words.get(word) ?? words.set(word, []).get(word)!;
      if (!readings.some((each) => each.field === field)) readings.push({ field, strength, rank });
    });
  }
  const strong = [...words].filter(([, readings]) => readings.some(({ strength }) => strength === 'strong'));
  return { words, strong: strong.map(([word]) => word).sort((a, b) => b.length - a.length) };
}

function readingsOf(text: string, known: Known, words: HeaderReaderWords): readonly HeaderReading[] {
  const whole = known.words.get(headerWord(text));
  if (whole) return whole;
  const plain = plainText(bareHeader(text));
  const parts = partsOf(plain, words.conjunctions);
  return parts.length > 1 ? readingsOfParts(parts, known, words) : readingsOfPhrase(plain, known, words);
}

function partsOf(plain: string, conjunctions: readonly string[]): readonly string[] {
  const tokens = plain.split(JOINTS).flatMap((part) => {
    const joined = part.trim().split(/\s+/);
    const at = joined.findIndex((word) => conjunctions.includes(word));
    return at < 0 ? [part.trim()] : [joined.slice(0, at).join(' '), joined.slice(at + 1).join(' ')];
  });
  return tokens.filter((token) => token !== '');
}

/** "Product / Service" is what both parts say; "Task / Owner" is neither. */
function readingsOfParts(parts: readonly string[], known: Known, words: HeaderReaderWords): readonly HeaderReading[] {
  const read = parts.map((part) => known.words.get(headerWord(part)) ?? readingsOfPhrase(part, known, words));
  const told = read.filter((readings) => readings.length > 0);
  const [first = []] = told;
  const shared = first.filter(({ field }) => told.every((readings) => readings.some((each) => each.field === field)));
  return told.length === parts.length ? shared : shared.map((reading) => ({ ...reading, strength: 'part' }));
}

function readingsOfPhrase(phrase: string, known: Known, words: HeaderReaderWords): readonly HeaderReading[] {
  return WITHOUT_BLANKS.test(phrase) ? unspacedReadings(phrase, known, words) : spacedReadings(phrase, known, words);
}

/** "Nombre de la tarea" is a task, "responsable de la tarea" is somebody responsible, "task status" is a status. */
function spacedReadings(
  phrase: string,
  known: Known,
  { fillers, prepositions }: HeaderReaderWords,
): readonly HeaderReading[] {
  const tokens = phrase.split(SEPARATORS).filter((token) => token !== '');
  const isIdle = (token: string): boolean => fillers.includes(token) || prepositions.includes(token);
  const bare = known.words.get(joined(tokens.filter((token) => !isIdle(token))));
  if (bare) return bare;
  const end = tokens.findIndex((token, index) => index > 0 && prepositions.includes(token));
  const head = (end < 0 ? tokens : tokens.slice(0, end)).filter((token) => !isIdle(token));
  const others = tokens.filter((token) => !isIdle(token));
  return asPart(longestAtEnd(head, known) ?? longestAtStart(head, known) ?? longestAtEnd(others, known));
}

function longestAtEnd(tokens: readonly string[], { words }: Known): readonly HeaderReading[] | undefined {
  const ends = tokens.map((_, index) => joined(tokens.slice(index)));
  const known = ends.find((end) => words.has(end));
  if (known !== undefined) return words.get(known);
  return undefined;
}

function longestAtStart(tokens: readonly string[], known: Known): readonly HeaderReading[] | undefined {
  const starts = tokens.map((_, index) => joined(tokens.slice(0, tokens.length - index)));
  const start = starts.find((each) => known.words.has(each));
  if (start !== undefined) return known.words.get(start);
  return compoundEnd(tokens.at(-1) ?? '', known);
}

/** "Projektumfang" is an "Umfang". */
function compoundEnd(token: string, { words, strong }: Known): readonly HeaderReading[] | undefined {
  const end = strong.find(
    (word) => word.length >= SHORTEST_COMPOUND && token.length > word.length && token.endsWith(word),
  );
  return end === undefined ? undefined : words.get(end);
}

/** Where words are not apart, fillers are taken out of the text, and the last word tells what it is. */
function unspacedReadings(phrase: string, known: Known, { fillers }: HeaderReaderWords): readonly HeaderReading[] {
  const word = foldWord(phrase);
  const bare = fillers
    .filter((filler) => WITHOUT_BLANKS.test(filler))
    .reduce((rest, filler) => rest.replaceAll(filler, ''), word);
  const whole = known.words.get(bare);
  if (whole) return whole;
  const inside = known.strong.filter((each) => each.length >= SHORTEST_END);
  const end = inside.find((each) => word.endsWith(each));
  const start = inside.find((each) => word.startsWith(each) && each !== end);
  const readings = known.words.get(end ?? start ?? '') ?? [];
  const begin = known.words.get(start ?? '') ?? [];
  const isDisputed = end !== undefined && begin.some(({ field }) => readings.every((each) => each.field !== field));
  return asPart(readings).map((reading) => (isDisputed ? { ...reading, isDisputed } : reading));
}

function asPart(readings: readonly HeaderReading[] = []): readonly HeaderReading[] {
  return readings
    .filter(({ strength }) => strength === 'strong')
    .map((reading) => ({ ...reading, strength: 'part' as const }));
}

function joined(tokens: readonly string[]): string {
  return foldWord(tokens.join(' '));
}
