import type { DifferentialStyle } from '../styles/CellStyle';
import { cellArea, containsArea } from '../cells/Area';
import type { Book } from '../book/Book';
import { relativeFormulaOf } from '../book/ConditionalFormats';
import type { Sheet } from '../sheets/Sheet';

/**
 * How conditional formats change a cell's look: of formats with a formula, the first that holds wins property by
 * property. Bars, scales and icon sets are not drawn.
 */
export function conditionalStyle(book: Book, sheet: Sheet, row: number, column: number): DifferentialStyle {
  const here = cellArea(row, column);
  let style: DifferentialStyle = {};
  for (const format of book.conditionalFormats(sheet).all) {
    const own = format.type === 'Custom' ? format.areas.find((area) => containsArea(area, here)) : undefined;
    if (!own) continue;
    if (book.calculator.evaluate(relativeFormulaOf(format), { sheet, row, column }) !== true) continue;
    style = { ...format.style, ...definedOnly(style) };
    if (format.rule.attributes['stopIfTrue'] === '1') break;
  }
  return style;
}

function definedOnly(style: DifferentialStyle): DifferentialStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
