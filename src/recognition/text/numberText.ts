/** How a language writes numbers. */
export interface NumberCulture {
  readonly decimal: string;
  readonly group: string;
}

/**
 * A number somebody entered as text, "1,234" or "62 %", as Excel's NUMBERVALUE reads it: blanks do not count, group
 * separators only before the decimal one, a percent sign divides by 100. Undefined for anything else.
 */
export function parseNumberText(text: string, { decimal, group }: NumberCulture): number | undefined {
  const [, body = '', percents = ''] = /^(.*?)(%*)$/.exec(text.replace(/\s/g, ''))!;
  const [whole = '', fraction = '', ...rest] = body.split(decimal);
  if (rest.length > 0 || fraction.includes(group)) return undefined;
  const plain = `${whole.split(group).join('')}.${fraction}`;
  return /^[+-]?(\d+\.\d*|\.\d+)$/.test(plain) ? Number(plain) / 100 ** percents.length : undefined;
}

/** What may be a number somebody entered as text. */
const NUMBER_LIKE = /^[+-]?[\d.,\s]*\d[\d.,\s]*%*$/;

/**
 * How numbers entered as text are to be read: as the workbook's language writes them, or else the other way round, if
 * all of them are well formed that way: grouped in threes, and whole where they count users, which no share does.
 * Undefined when no way fits or there are none: a wrong guess would be off by a thousand.
 */
export function cultureOfTexts(
  texts: readonly string[],
  own: NumberCulture,
  areCounts: boolean,
): NumberCulture | undefined {
  const ways = [own, { decimal: own.group, group: own.decimal }].map((culture) => {
    const pattern = wellFormed(culture, areCounts);
    return { culture, fitting: new Set(texts.filter((text) => pattern.test(text.replace(/\s/g, '')))) };
  });
  const numbers = texts.filter((text) => NUMBER_LIKE.test(text) && ways.some(({ fitting }) => fitting.has(text)));
  if (numbers.length === 0) return undefined;
  return ways.find(({ fitting }) => numbers.every((text) => fitting.has(text)))?.culture;
}

function wellFormed({ decimal, group }: NumberCulture, areCounts: boolean): RegExp {
  const whole = `[+-]?(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)`;
  return new RegExp(areCounts ? `^${whole}(?:\\${decimal}0*)?$` : `^${whole}(?:\\${decimal}\\d*)?%*$`);
}
