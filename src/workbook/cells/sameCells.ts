import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

/** A formula as it reads in another row; rows 1-based. */
export function inRow(cell: CellValue, from: number, to: number): CellValue {
  return isFormula(cell) && from !== to ? withRow(cell, from, String(to)) : cell;
}

/** A formula that was filled down reads the same in every row. */
export function inAnyRow(cell: CellValue, row: number | undefined): string {
  return isFormula(cell) && row !== undefined ? withRow(cell, row, '#') : String(cell);
}

/**
 * True for a column that holds the same live formula in each of its cells that is not blank, the last one among them.
 * @param row of the first, 1-based
 */
export function areFilledAlike(cells: readonly (CellValue | null)[], row: number): boolean {
  const texts = cells.map((cell, index) => inAnyRow(cell ?? '', row + index));
  const formula = texts.at(-1) ?? '';
  return isFormula(formula) && texts.every((text) => text === '' || text === formula);
}

/** True for formulas that read alike but for where cells of other tabs and columns of tables are: Excel follows these. */
export function leadAlike(one: string, other: string): boolean {
  return withoutPlaces(one) === withoutPlaces(other);
}

const ELSEWHERE = /"[^"]*"|(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!(?:#REF!|[$A-Z\d:]+)|\[[^[\]]*\]/gu;

function withoutPlaces(formula: string): string {
  return formula.replace(ELSEWHERE, (found) => (found.startsWith('"') ? found : '!'));
}

function isFormula(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** What stands in quotes is a text or the name of a tab, `LOG10(` a function, and `A$5` the same in every row. */
function withRow(formula: string, row: number, instead: string): string {
  const inReferences = new RegExp(`("[^"]*"|'[^']*')|(?<=[A-Z])${row}\\b(?![(!])`, 'g');
  return formula.replace(inReferences, (_, quoted?: string) => quoted ?? instead);
}
