import type { ForeignUsageWords } from './foreignUsage/ForeignUsageWords';
import { es } from './foreignUsage/es';
import { fr } from './foreignUsage/fr';
import { it } from './foreignUsage/it';
import { pl } from './foreignUsage/pl';
import { pt } from './foreignUsage/pt';

/** Usage words of languages the product does not speak, but whose sheets it understands. */
export const FOREIGN_USAGE_WORDS: readonly ForeignUsageWords[] = [es, fr, it, pl, pt];
