import { holdsWords } from '../../domain/holdsWords';

interface NamedService {
  readonly id: string;
  /** What it is called anywhere. */
  readonly names: readonly string[];
}

export interface FoundServices {
  /** Ids of those to be seen: all that have the words, of a list one for each name. */
  readonly listed: readonly string[];
  /** Ids of those the names mean. */
  readonly meant: readonly string[];
  /** Names that nothing is called by. */
  readonly rest: string;
}

/** What names of a list stand apart by in our languages. */
const SEPARATORS = /[,;、，；\n]/;

/** The services a name or a list of names looks for, as it is typed or pasted; all while nothing is looked for. */
export function findServices(services: readonly NamedService[], search: string, language: string): FoundServices {
  const all = services.map(({ id }) => id);
  const typed = search
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter(Boolean);
  if (typed.length === 0) return { listed: all, meant: [], rest: '' };
  const found = typed.map((name) => services.filter((each) => holdsWords(each.names.join(' '), name, language)));
  const meant = found.flatMap((each, at) => nearest(each, typed[at]!, language)?.id ?? []);
  const rest = typed.filter((_, at) => found[at]!.length === 0).join(', ');
  const listed = isList(search) ? meant : found[0]!.map(({ id }) => id);
  return { listed: all.filter((id) => listed.includes(id)), meant: all.filter((id) => meant.includes(id)), rest };
}

/** True for names as they stand in a mail. */
export function isList(search: string): boolean {
  return SEPARATORS.test(search);
}

/** The one that is called just so, else the first that has the words. */
function nearest(found: readonly NamedService[], name: string, language: string): NamedService | undefined {
  const isCalled = (each: string): boolean => holdsWords(name, each, language) && holdsWords(each, name, language);
  return found.find(({ names }) => names.some(isCalled)) ?? found[0];
}
