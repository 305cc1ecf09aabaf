import { parseNumber, writingOfTexts, type NumberCulture } from './parseNumber';

/** How the numbers of a sheet that are entered as text are written. */
export interface TextNumbers extends NumberCulture {
  /**
   * The signs in full width that stand in them, as Japanese and Chinese keyboards write: Excel's NUMBERVALUE reads none,
   * and formulas have no room for more than are there.
   */
  readonly wideSigns: readonly string[];
  /** Texts as they are written that may be off by a thousand. They stay texts, in formulas as well. */
  readonly unclear: readonly string[];
  /** True where some are written with a percent sign. */
  readonly hasPercentSigns: boolean;
}

const WIDE = /[０-９．，％]/g;

/** More of them are no slips: then none of the texts is read. */
const MOST_UNCLEAR = 8;

/** How texts in columns of numbers are read; undefined while there are none, or none that can be told. */
export function numbersOfTexts(
  texts: readonly string[],
  own: NumberCulture,
  form: 'count' | 'fraction' | 'percent',
): TextNumbers | undefined {
  const writing = writingOfTexts(texts.map(narrow), own, form);
  if (!writing) return undefined;
  const narrowUnclear = new Set(writing.unclear);
  const unclear = [...new Set(texts.filter((text) => narrowUnclear.has(narrow(text))))].sort();
  if (unclear.length > MOST_UNCLEAR) return undefined;
  const wideSigns = [...new Set(texts.flatMap((text) => text.match(WIDE) ?? []))].sort();
  return { ...writing.culture, unclear, wideSigns, hasPercentSigns: texts.some((text) => /[%％]/.test(text)) };
}

/** A number entered as text, as the live formulas read it; undefined for anything else. */
export function parseTextNumber(text: string, numbers: TextNumbers): number | undefined {
  return numbers.unclear.includes(text) ? undefined : parseNumber(narrow(text), numbers, 'asExcel');
}

function narrow(text: string): string {
  return text.replace(WIDE, narrowSign);
}

/** "４" → "4" */
export function narrowSign(sign: string): string {
  return sign.normalize('NFKC');
}
