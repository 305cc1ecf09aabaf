import { de } from './foreignSheets/de';
import { en } from './foreignSheets/en';
import { es } from './foreignSheets/es';
import type { ForeignSheetWords } from './foreignSheets/ForeignSheetWords';
import { ja } from './foreignSheets/ja';
import { pt } from './foreignSheets/pt';
import { zhHans } from './foreignSheets/zhHans';

/** The words of every language whose questionnaires and checklists we understand, also of two we do not speak. */
export const FOREIGN_SHEET_WORDS: readonly ForeignSheetWords[] = [en, de, ja, zhHans, es, pt];
