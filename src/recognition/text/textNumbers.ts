import { cultureOfTexts, parseNumber, type NumberCulture } from './parseNumber';

/** How the numbers of a sheet that are entered as text are written. */
export interface TextNumbers extends NumberCulture {
  /**
   * The signs in full width that stand in them, as Japanese and Chinese keyboards write: Excel's NUMBERVALUE reads none,
   * and formulas have no room for more than are there.
   */
  readonly wideSigns: readonly string[];
  /** True where some are written with a percent sign. */
  readonly hasPercentSigns: boolean;
}

const WIDE = /[０-９．，％]/g;

/** How texts in columns of numbers are read; undefined while there are none, or none that can be told. */
export function numbersOfTexts(
  texts: readonly string[],
  own: NumberCulture,
  form: 'count' | 'fraction' | 'percent',
): TextNumbers | undefined {
  const culture = cultureOfTexts(texts.map(narrow), own, form);
  const wideSigns = [...new Set(texts.flatMap((text) => text.match(WIDE) ?? []))].sort();
  const hasPercentSigns = texts.some((text) => /[%％]/.test(text));
  return culture && { ...culture, wideSigns, hasPercentSigns };
}

/** A number entered as text, as the live formulas read it; undefined for anything else. */
export function parseTextNumber(text: string, numbers: TextNumbers): number | undefined {
  return parseNumber(narrow(text), numbers, 'asExcel');
}

function narrow(text: string): string {
  return text.replace(WIDE, narrowSign);
}

/** "４" → "4" */
export function narrowSign(sign: string): string {
  return sign.normalize('NFKC');
}
