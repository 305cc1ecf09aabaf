import type { Language } from '../domain/Language';
import { de } from './vocabulary/de';
import { en } from './vocabulary/en';
import { ja } from './vocabulary/ja';
import { zhHans } from './vocabulary/zhHans';
import type { Vocabulary } from './vocabulary/Vocabulary';

/** The words of all languages: cells are understood whatever language they were written in. */
export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { en, de, ja, 'zh-Hans': zhHans };
