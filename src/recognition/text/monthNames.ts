import type { Locale, Month as MonthIndex } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { ptBR } from 'date-fns/locale/pt-BR';
import { zhCN } from 'date-fns/locale/zh-CN';
import { plainText } from './foldWord';

const MONTHS = Array.from({ length: 12 }, (_, index) => index as MonthIndex);

/** Forms people write that date-fns does not list. */
const MORE_NAMES: Readonly<Record<string, number>> = {
  sept: 9,
  jän: 1,
  jaen: 1,
  jänner: 1,
  jaenner: 1,
  febr: 2,
  feber: 2,
  maer: 3,
  mrz: 3,
  maerz: 3,
  set: 9,
  setiembre: 9,
};

/** Month names and short forms of all languages that write them in letters, plain and without a full stop → 1 to 12. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ...[enUS, de, es, ptBR].flatMap(namesOf),
  ...Object.entries(MORE_NAMES).map(([name, month]) => [plainText(name), month] as const),
]);

/** 一 to 十二 → 1 to 12; 元月 is the first one, too. */
export const MONTH_NUMERALS: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ...MONTHS.map((index) => [zhCN.localize.month(index, { width: 'wide' }).replace('月', ''), index + 1] as const),
]);

function namesOf({ localize }: Locale): (readonly [string, number])[] {
  return MONTHS.flatMap((index) =>
    (['wide', 'abbreviated'] as const).flatMap((width) =>
      (['formatting', 'standalone'] as const).map((context) => {
        const name = localize.month(index, { width, context });
        return [plainText(name).replace('.', ''), index + 1] as const;
      }),
    ),
  );
}
