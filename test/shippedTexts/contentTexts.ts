import { loadCatalog } from '../../src/catalog/loadCatalog';
import { EDITIONS } from '../../src/domain/Edition';
import { LANGUAGES } from '../../src/domain/Language';
import { VOCABULARIES } from '../../src/localization/vocabularies';
import { textSign } from '../../src/catalog/shipped/textSign';

/** Signs of texts by the id of their row; those of words that many rows share under `words`. */
export type Signs = ReadonlyMap<string, ReadonlySet<string>>;

/** The signs of all texts of today's content, in every language and edition. */
export async function signsOfContent(): Promise<Signs> {
  const signs = new Map<string, Set<string>>();
  const add = (key: string, ...texts: readonly string[]): void => {
    const known = signs.get(key) ?? new Set();
    texts.forEach((text) => known.add(textSign(text)));
    signs.set(key, known);
  };
  for (const language of LANGUAGES) {
    add('words', ...Object.values(VOCABULARIES[language].stages));
    for (const edition of EDITIONS) {
      const catalog = await loadCatalog(language, edition);
      for (const { id: service, questions, items } of catalog.services) {
        add('words', catalog.serviceName(service), ...items.map(({ area }) => catalog.areaName(service, area)));
        questions.forEach(({ id }) => add(id, catalog.questionText(id).question));
        items.forEach((item) => {
          const { title, guidance } = catalog.itemText(item);
          add(item.id, title, guidance, item.documentation, ...Object.values(item.documentationIn));
        });
      }
    }
  }
  return signs;
}

/** The file of everything that was ever shipped: what it had, and what is new in today's content. */
export function shippedTextsFile(before: Readonly<Record<string, string>>, today: Signs): string {
  const ids = [...new Set([...Object.keys(before), ...today.keys()])].sort();
  const lines = ids.map((id) => {
    const all = new Set([...(before[id]?.split(' ') ?? []), ...(today.get(id) ?? [])]);
    return `  ${/^\w+$/.test(id) ? id : `'${id}'`}: '${[...all].sort().join(' ')}',`;
  });
  return `/**
 * Signs of all texts that any version of the content had, by the id of their row; words that rows share, such as areas,
 * under \`words\`. Made by \`npm run content:shipped\`, which only adds: a text that changed stays known.
 */
export const SHIPPED_TEXTS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}
