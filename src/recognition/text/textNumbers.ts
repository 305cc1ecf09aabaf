import { cultureOfTexts, parseNumber, type NumberCulture } from './parseNumber';

/** How the numbers of a sheet that are entered as text are written. */
export interface TextNumbers extends NumberCulture {
  /** True where some are in full width, which Excel's NUMBERVALUE does not read. */
  readonly areWide: boolean;
}

/** What Japanese and Chinese keyboards write in full width, and what stands for it. */
export const WIDE_SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'０１２３４５６７８９．，％'].map((sign) => [sign, sign.normalize('NFKC')]),
);

const WIDE = /[０-９．，％]/g;

/** How texts in columns of numbers are read; undefined while there are none, or none that can be told. */
export function numbersOfTexts(
  texts: readonly string[],
  own: NumberCulture,
  form: 'count' | 'fraction' | 'percent',
): TextNumbers | undefined {
  const culture = cultureOfTexts(texts.map(narrow), own, form);
  return culture && { ...culture, areWide: texts.some((text) => narrow(text) !== text) };
}

/** A number entered as text, as the live formulas read it; undefined for anything else. */
export function parseTextNumber(text: string, numbers: TextNumbers): number | undefined {
  return parseNumber(numbers.areWide ? narrow(text) : text, numbers, 'asExcel');
}

function narrow(text: string): string {
  return text.replace(WIDE, (sign) => WIDE_SIGNS[sign]!);
}
