import type { Language } from '../domain/Language';
import { en } from './vocabulary/en';
import type { Vocabulary } from './Vocabulary';

/** The words of all languages: cells are understood whatever language they were written in. */
export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { en };
