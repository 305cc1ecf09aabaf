import type { Item } from '../domain/checklist/Item';
import type { Edition } from '../domain/Edition';
import type { Language } from '../domain/Language';
import type { Service } from '../domain/Service';
import { CATALOG_DATE, CATALOG_VERSION, SERVICES, SERVICE_IDS, type ServiceId } from './catalog';
import type { CatalogText } from './CatalogText';

interface LooseQuestionText {
  readonly question: string;
  readonly help: string;
  /** For a choice: the word of each option. */
  readonly options?: Readonly<Record<string, string>>;
}

interface LooseItemText {
  readonly title: string;
  readonly guidance: string;
  readonly government?: string;
}

/** The content in one language. */
export interface Catalog {
  readonly version: string;
  readonly date: string;
  readonly language: Language;
  readonly services: readonly Service[];
  serviceName(service: string): string;
  /** Other names the service is known by. */
  serviceAliases(service: string): readonly string[];
  areaName(service: string, area: string): string;
  questionText(question: string): LooseQuestionText;
  /** Title and guidance as they read in the edition. */
  itemText(item: Item, edition: Edition): { readonly title: string; readonly guidance: string };
}

/** One chunk per language, so that a reader loads only the one they read. */
const TEXTS: Readonly<Record<Language, () => Promise<{ catalogText: CatalogText }>>> = {
  en: () => import('./text/en/catalogText'),
  de: () => import('./text/de/catalogText'),
  ja: () => import('./text/ja/catalogText'),
  'zh-Hans': () => import('./text/zh-Hans/catalogText'),
};

export async function loadCatalog(language: Language): Promise<Catalog> {
  const { catalogText } = await TEXTS[language]();
  const texts = SERVICE_IDS.map((id) => ({ id, ...looseText(catalogText, id) }));
  const names = new Map(texts.map(({ id, name }) => [id as string, name]));
  const aliases = new Map(texts.map(({ id, aliases }) => [id as string, aliases]));
  const areas = new Map(
    texts.flatMap(({ id, areas }) => Object.entries(areas).map(([area, name]) => [`${id} ${area}`, name])),
  );
  const questions = new Map(texts.flatMap(({ id, questions }) => questionEntries(id, questions)));
  const items = new Map(texts.flatMap(({ items }) => Object.entries(items)));
  return {
    version: CATALOG_VERSION,
    date: CATALOG_DATE,
    language,
    services: SERVICE_IDS.map((id) => SERVICES[id]),
    serviceName: (service) => names.get(service) ?? service,
    serviceAliases: (service) => aliases.get(service) ?? [],
    areaName: (service, area) => areas.get(`${service} ${area}`) ?? area,
    questionText: (question) => found(questions.get(question), question),
    itemText: (item, edition) => {
      const { title, guidance, government } = found(items.get(item.id), item.id);
      return { title, guidance: item.editions[edition] === 'differs' ? (government ?? guidance) : guidance };
    },
  };
}

/** Questions that can be answered, by the id the workbook shows. */
function questionEntries(
  service: ServiceId,
  texts: Readonly<Record<string, LooseQuestionText>>,
): (readonly [string, LooseQuestionText])[] {
  const definitions: Readonly<Record<string, { readonly id: string }>> = SERVICES[service].definition.questions;
  return Object.entries(definitions).map(([name, { id }]) => [id, found(texts[name], id)] as const);
}

interface LooseServiceText {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly areas: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, LooseQuestionText>>;
  readonly items: Readonly<Record<string, LooseItemText>>;
}

function looseText(catalogText: CatalogText, id: ServiceId): LooseServiceText {
  return catalogText[id];
}

function found<T>(text: T | undefined, id: string): T {
  if (text === undefined) throw new Error(`There is no text for ${id}.`);
  return text;
}
