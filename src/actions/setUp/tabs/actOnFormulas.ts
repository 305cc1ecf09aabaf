import { formulaText } from '../../../recognition/cells/formulaText';
import { ACT_ON_NAMES } from '../../../recognition/cells/settingNames';
import { inOwnRow } from './barFormula';

/** Where the row of the customer stands in a line. */
const ROW = inOwnRow('E');

/** More than a sheet has rows. */
const ROWS = 10_000_000;
/** More than places and shares come to together. */
const STALLED_FIRST = 10_000_000_000_000;

/** A line of the customers to act on, in the order of its headings. @param place 1 for the first customer */
export function actOnLine(
  place: number,
  { icons, open }: { readonly icons: Readonly<Record<'stalled' | 'below', string>>; readonly open: string },
): readonly string[] {
  const { customer, mauPercent, service, growth, health, tab } = ACT_ON_NAMES;
  const link = linkFormula(tab, `"A"&${ROW}`, open);
  return [
    ofCustomer(customer),
    ofCustomer(mauPercent),
    ofCustomer(service),
    ofCustomer(growth),
    rowFormula(place, icons),
    ofCustomer(health),
    `=IF(${ROW}="","",${link})`,
  ];
}

/** A jump to a cell, without the sign that begins a formula. @param tab, cell what they are called, as formulas */
export function linkFormula(tab: string, cell: string, text: string): string {
  return `HYPERLINK("#'"&SUBSTITUTE(${tab},"'","''")&"'!"&${cell},${formulaText(text)})`;
}

/** What a column holds of the line's customer. */
function ofCustomer(column: string): string {
  const at = `${ROW}-ROW(INDEX(${ACT_ON_NAMES.health},1))+1`;
  const cell = `INDEX(${column},${at})`;
  return `=IF(${ROW}="","",IFERROR(IF(${cell}="","",${cell}),""))`;
}

/**
 * The row of the sheet: the stalled first, then those below the limit, each with the lowest share first. Only functions
 * that take whole columns in every Excel; a share may be blank or tiny, which as a text reads 1E-05.
 */
function rowFormula(place: number, icons: Readonly<Record<'stalled' | 'below', string>>): string {
  const { health, mauPercent } = ACT_ON_NAMES;
  const is = (icon: string): string => `(LEFT(${health},1)=${formulaText(icon)})`;
  const share = `SUBSTITUTE(SUBSTITUTE(0&${mauPercent},"-",""),"E0","E-0")`;
  const order = `${is(icons.stalled)}*${STALLED_FIRST}+INT((2-${share})*100000)*${ROWS}+${ROWS}-ROW(${health})`;
  const key = `SUMPRODUCT(LARGE((${is(icons.stalled)}+${is(icons.below)})*(${order}),${place}))`;
  // Nobody is left where the key is 0.
  return `=IFERROR(${ROWS}-ROUND(1/(1/MOD(${key},${ROWS})),0),"")`;
}
