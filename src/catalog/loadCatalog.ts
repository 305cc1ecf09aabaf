import type { Item } from '../domain/checklist/Item';
import type { Edition } from '../domain/Edition';
import type { Language } from '../domain/Language';
import type { Service } from '../domain/services/Service';
import { CATALOG_DATE, CATALOG_VERSION, SERVICES, SERVICE_IDS, type ServiceId } from './services/catalog';
import type { CatalogText, GovernmentText, ItemText } from './text/CatalogText';

interface LooseQuestionText {
  readonly question: string;
  readonly help: string;
  /** For a choice: the word of each option. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The content in one language, as one edition reads it. */
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
  itemText(item: Item): ItemText;
}

/** One chunk per language, and another for the government editions, so that a reader loads only what they read. */
const TEXTS: Readonly<Record<Language, () => Promise<{ catalogText: CatalogText }>>> = {
  en: () => import('./text/en/catalogText'),
  de: () => import('./text/de/catalogText'),
  ja: () => import('./text/ja/catalogText'),
  'zh-Hans': () => import('./text/zh-Hans/catalogText'),
};

const GOVERNMENT_TEXTS: Readonly<Record<Language, () => Promise<{ governmentText: GovernmentText }>>> = {
  en: () => import('./text/en/governmentText'),
  de: () => import('./text/de/governmentText'),
  ja: () => import('./text/ja/governmentText'),
  'zh-Hans': () => import('./text/zh-Hans/governmentText'),
};

export async function loadCatalog(language: Language, edition: Edition): Promise<Catalog> {
  const { catalogText } = await TEXTS[language]();
  const government = edition === 'commercial' ? {} : (await GOVERNMENT_TEXTS[language]()).governmentText;
  const governmentGuidance = new Map(Object.entries<string>(government));
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
    itemText: (item) => {
      const { title, guidance } = found(items.get(item.id), item.id);
      return { title, guidance: governmentGuidance.get(item.id) ?? guidance };
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
  readonly items: Readonly<Record<string, ItemText>>;
}

function looseText(catalogText: CatalogText, id: ServiceId): LooseServiceText {
  return catalogText[id];
}

function found<T>(text: T | undefined, id: string): T {
  if (text === undefined) throw new Error(`There is no text for ${id}.`);
  return text;
}
