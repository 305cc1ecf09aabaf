/** Letters of a whole bar. */
const LENGTH = 20;

/**
 * A bar as a formula, with its percentage: letters, which look alike in every program.
 * @param part a formula for what is filled, and for the whole
 */
export function barFormula(part: string, whole: string): string {
  const share = `IFERROR(${part}/${whole},0)`;
  const filled = `ROUND(${LENGTH}*${share},0)`;
  return `=REPT("█",${filled})&REPT("░",${LENGTH}-${filled})&" "&TEXT(${share},"0%")`;
}

/** A cell of the formula's own row, in whichever row it is copied to. @param column letters */
export function inOwnRow(column: string): string {
  return `INDEX($${column}:$${column},ROW())`;
}
