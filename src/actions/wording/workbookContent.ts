import { loadCatalog, type Catalog } from '../../catalog/loadCatalog';
import { EDITIONS, type Edition } from '../../domain/Edition';
import { inEdition } from '../../domain/services/inEdition';
import { LANGUAGES, type Language } from '../../domain/Language';
import type { Service } from '../../domain/services/Service';
import { loadMessages, type Messages } from '../../localization/Messages';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { Vocabulary } from '../../localization/vocabulary/Vocabulary';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { foldWord } from '../../recognition/text/foldWord';
import type { CellValue, WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/** Everything there is to say, in the language of a workbook and for its edition. */
export interface WorkbookContent {
  readonly edition: Edition;
  readonly language: Language;
  readonly catalog: Catalog;
  /** The catalog's services as the edition knows them, in the order the workbook shows them. */
  readonly services: readonly Service[];
  readonly vocabulary: Vocabulary;
  readonly messages: Messages;
}

export async function loadContent(edition: Edition, language: Language): Promise<WorkbookContent> {
  const [catalog, messages] = await Promise.all([loadCatalog(language, edition), loadMessages(language)]);
  const services = catalog.services.map((service) => inEdition(service, edition));
  return { edition, language, catalog, services, messages, vocabulary: VOCABULARIES[language] };
}

/** The language the Start tab names; undefined where it names none. */
export function languageOf({ settings }: WorkbookSnapshot): Language | undefined {
  return languageIn(settings.get(SETTING_NAMES.language)?.value ?? '');
}

/** The edition the Start tab names; Commercial where it names none. */
export function editionOf({ settings }: WorkbookSnapshot): Edition {
  return editionIn(settings.get(SETTING_NAMES.edition)?.value ?? '') ?? 'commercial';
}

/** The language a cell names in any language, so that a workbook survives a change of language. */
export function languageIn(word: CellValue): Language | undefined {
  return LANGUAGES.find((language) => isWordOf(word, ({ languages }) => languages[language]));
}

/** The edition a cell names in any language. */
export function editionIn(word: CellValue): Edition | undefined {
  return EDITIONS.find((edition) => isWordOf(word, ({ editions }) => editions[edition]));
}

function isWordOf(word: CellValue, expected: (vocabulary: Vocabulary) => string): boolean {
  return Object.values(VOCABULARIES).some((vocabulary) => foldWord(expected(vocabulary)) === foldWord(String(word)));
}
