/** How a language writes numbers. */
export interface NumberCulture {
  readonly decimal: string;
  readonly group: string;
}

/**
 * How strictly a text is read. `asExcel` is what Excel's NUMBERVALUE makes of it, because our formulas read the same
 * cells: blanks do not count, group separators only stand before the decimal one, a percent sign divides by 100. A
 * `count` is whole and its groups have three digits, so that "1.5" in German is a mistake and never 15.
 */
export type NumberReading = 'asExcel' | 'count';

/** A number somebody entered as text; undefined for anything else. "1.500" is 1500 in German and 1.5 in English. */
export function parseNumber(text: string, culture: NumberCulture, reading: NumberReading): number | undefined {
  return reading === 'count' ? parseCount(text.normalize('NFKC').trim(), culture) : parseAsExcel(text, culture);
}

function parseCount(text: string, culture: NumberCulture): number | undefined {
  const isCount = new RegExp(`^${wholePattern(culture)}${noDecimals(culture)}$`).test(text);
  return isCount ? Number(text.split(culture.decimal)[0]!.replace(/\D/g, '')) : undefined;
}

function parseAsExcel(text: string, { decimal, group }: NumberCulture): number | undefined {
  const [, body = '', percents = ''] = /^(.*?)(%*)$/.exec(text.replace(/\s/g, ''))!;
  const [whole = '', fraction = '', ...rest] = body.split(decimal);
  if (rest.length > 0 || fraction.includes(group)) return undefined;
  const plain = `${whole.split(group).join('')}.${fraction}`;
  return /^[+-]?(\d+\.\d*|\.\d+)$/.test(plain) ? Number(plain) / 100 ** percents.length : undefined;
}

/** Digits, in groups of three or in none; in India commas make groups of two left of the last one. */
function wholePattern({ group }: NumberCulture): string {
  const sign = `[\\${group}\\s'’]`;
  const indian = group === ',' ? '|\\d{1,2}(?:,\\d{2})+,\\d{3}' : '';
  return `(?:\\d+|\\d{1,3}(?:${sign}\\d{3})+${indian})`;
}

/** Decimals of a whole number. Three zeros are a group: "1.000" users are a thousand, whatever the language. */
function noDecimals({ decimal }: NumberCulture): string {
  return `(?:\\${decimal}(?:0{0,2}|0{4,}))?`;
}

/** What may be a number somebody entered as text. */
const NUMBER_LIKE = /^[+-]?[\d.,\s]*\d[\d.,\s]*%*$/;

/** How numbers that are entered as text are written. */
export interface TextWriting {
  readonly culture: NumberCulture;
  /** Those that are not written like the others, and may be off by a thousand: "1.200" beside "1,100". */
  readonly unclear: readonly string[];
}

/**
 * How numbers entered as text are to be read: as most of them are written, grouped in threes, and whole where they count
 * users, which no share does; as the workbook's language writes them where both ways fit. As many of one way as of the
 * other are all unclear. Undefined when no way fits or there are none.
 * @param form what the numbers are
 */
export function writingOfTexts(
  texts: readonly string[],
  own: NumberCulture,
  form: 'count' | 'fraction' | 'percent',
): TextWriting | undefined {
  const ways = [own, { decimal: own.group, group: own.decimal }].map((culture) => {
    const fraction = form === 'count' ? noDecimals(culture) : `(?:\\${culture.decimal}\\d*)?%*`;
    const pattern = new RegExp(`^[+-]?${wholePattern(culture)}${fraction}$`);
    return { culture, fitting: new Set(texts.filter((text) => pattern.test(text.replace(/\s/g, '')))) };
  });
  const [first, second] = ways as [(typeof ways)[0], (typeof ways)[0]];
  const onlyIn = (one: typeof first, other: typeof first): number =>
    texts.filter((text) => one.fitting.has(text) && !other.fitting.has(text)).length;
  const [ownOnly, otherOnly] = [onlyIn(first, second), onlyIn(second, first)];
  if (first.fitting.size + second.fitting.size === 0) return undefined;
  const [meant, other] = otherOnly > ownOnly ? [second, first] : [first, second];
  const isEven = ownOnly > 0 && ownOnly === otherOnly;
  const isUnclear = (text: string): boolean => {
    if (meant.fitting.has(text)) return isEven && !other.fitting.has(text);
    // Excel reads "1,2" as 12 where the comma groups.
    return other.fitting.has(text) || (NUMBER_LIKE.test(text) && text.includes(meant.culture.group));
  };
  return { culture: meant.culture, unclear: [...new Set(texts.filter(isUnclear))] };
}
