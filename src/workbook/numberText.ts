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
