import type { NumberCulture } from './numberText';

/**
 * A whole number entered as text, as the language writes it: "1.500" is 1500 in German and none in English. Stricter
 * than `parseNumberText`: groups have three digits, so that "1.5" in German is a mistake and never 15.
 */
export function parseCountText(text: string, { decimal, group }: NumberCulture): number | undefined {
  const [whole = '', fraction = '', ...rest] = text.normalize('NFKC').trim().split(decimal);
  const groups = whole.split(new RegExp(`[${group}\\s]`));
  const isGrouped = /^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((digits) => /^\d{3}$/.test(digits));
  const isWhole = (/^\d+$/.test(whole) || isGrouped) && /^0*$/.test(fraction) && rest.length === 0;
  return isWhole ? Number(groups.join('')) : undefined;
}
