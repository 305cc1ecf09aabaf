import { Random } from '../fuzz/Random';
import { ARRANGEMENTS } from './arrangements';
import type { Layout } from './Layout';
import { LOOK_ALIKES } from './lookAlikes';
import { de } from './phrases/de';
import { en } from './phrases/en';
import { es } from './phrases/es';
import { ja } from './phrases/ja';
import type { Phrases } from './phrases/Phrases';
import { pt } from './phrases/pt';
import { zhHans } from './phrases/zhHans';

const LANGUAGES: Readonly<Record<string, Phrases>> = { en, de, ja, zhHans, es, pt };

/** Every arrangement in every language, once each with other words, and all look-alikes. */
export function layoutsOf(seed: number): readonly Layout[] {
  const random = new Random(seed);
  const drawn = Object.entries(ARRANGEMENTS).flatMap(([arrangement, arrange]) =>
    Object.entries(LANGUAGES).map(([language, phrases]) => ({
      name: `${arrangement}, ${language}`,
      sheets: arrange({ random, phrases }),
    })),
  );
  const alike = Object.entries(LOOK_ALIKES).map(([name, lines]) => ({
    name,
    sheets: [{ name: name.split(': ').at(-1)!, lines, look: {}, blocks: [] }],
  }));
  return [...drawn, ...alike];
}
