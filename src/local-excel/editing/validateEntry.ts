import { Reference } from '../formula/values';
import { CellFormula } from '../cells/CellFormula';
import type { XmlElement } from '../xml/XmlElement';
import { cellArea } from '../cells/Area';
import type { Book } from '../book/Book';
import type { CellValue } from '../cells/Cell';
import { DataValidations, validationFormula } from '../book/DataValidations';
import { formatValue } from './displayText';
import type { Sheet } from '../sheets/Sheet';

interface At {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The choices of a cell with a list, as its drop-down shows them; undefined for a cell without one. */
export function listChoices(book: Book, at: At): readonly string[] | undefined {
  const element = validationAt(at);
  if (element?.attributes['type'] !== 'list') return undefined;
  const formula = validationFormula(element, 1);
  const typed = /^"([\s\S]*)"$/.exec(formula)?.[1];
  if (typed !== undefined)
    return typed
      .replace(/""/g, '"')
      .split(',')
      .map((choice) => choice.trim());
  const target = book.calculator.referenceOf(CellFormula.fromA1(formula, at.row, at.column).relative, at);
  return target ? textsOf(book, target) : [];
}

/**
 * What Excel says to an entry its validation stops; undefined when it lets it pass.
 * Only lists and number limits are checked here: dates and custom rules always pass.
 */
export function refusalOf(book: Book, at: At, value: CellValue): string | undefined {
  const element = validationAt(at);
  const isChecked =
    element?.attributes['showErrorMessage'] === '1' && (element.attributes['errorStyle'] ?? 'stop') === 'stop';
  if (!element || !isChecked || value === null) return undefined;
  const passes = isAccepted(book, at, element, value);
  return passes
    ? undefined
    : element.attributes['error'] || "This value doesn't match the data validation restrictions defined for this cell.";
}

function isAccepted(book: Book, at: At, element: XmlElement, value: CellValue): boolean {
  const { type } = element.attributes;
  if (type === 'list') {
    return listChoices(book, at)!.some(
      (choice) => choice.toLowerCase() === formatValue(value, 'General').toLowerCase(),
    );
  }
  if (type !== 'decimal' && type !== 'whole') return true;
  if (typeof value !== 'number' || (type === 'whole' && !Number.isInteger(value))) return false;
  const limits = ([1, 2] as const).map((number) => Number(validationFormula(element, number)));
  return limits.some(Number.isNaN) ? true : isWithin(value, element.attributes['operator'] ?? 'between', limits);
}

function isWithin(value: number, operator: string, [first = 0, second = 0]: readonly number[]): boolean {
  const tests: Record<string, boolean> = {
    between: value >= first && value <= second,
    notBetween: value < first || value > second,
    equal: value === first,
    notEqual: value !== first,
    greaterThan: value > first,
    greaterThanOrEqual: value >= first,
    lessThan: value < first,
    lessThanOrEqual: value <= first,
  };
  return tests[operator] ?? true;
}

function validationAt({ sheet, row, column }: At): XmlElement | undefined {
  return new DataValidations(sheet).covering(cellArea(row, column))?.element;
}

function textsOf(book: Book, reference: Reference): string[] {
  return book.calculator
    .matrixOf(reference)
    .flat()
    .filter((value) => value !== null)
    .map((value) => formatValue(value, 'General'));
}
