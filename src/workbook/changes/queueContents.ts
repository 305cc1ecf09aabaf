import { quotedText } from '../../recognition/cells/textForCell';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { queueAreas } from '../cells/queueAreas';

/** The contents of a range's cells, ready for `range.formulas`; null leaves a cell as it is. */
export type CellContents = readonly (readonly CellContent[])[];

/** Of one cell. */
export type CellContent = CellValue | null;

/** Queues what the cells hold, ready to be written back; call the result after the sync. */
export function queueContents(range: Excel.Range): () => CellContents {
  // Each load is an object of its own: the same range read twice in one request would keep only the last answer.
  const read = range.getResizedRange(0, 0);
  read.load('formulas,values,valueTypes');
  return () => contentsOf(read);
}

/** What cells hold whose formulas, values and kinds of value were read. */
export function contentsOf(range: Excel.Range): CellContents {
  const { formulas, values, valueTypes } = range as unknown as Record<string, CellValue[][]>;
  return formulas!.map((row, y) => row.map((formula, x) => content(formula, values![y]![x]!, valueTypes![y]![x]!)));
}

/**
 * Queues what is entered in cells, ready to be written back, and null where a formula stands: long ones are not read.
 * Call the result after the sync.
 */
export function queueEntries(range: Excel.Range): () => CellContents {
  const read = range.getResizedRange(0, 0);
  read.load('values,valueTypes,rowIndex,columnIndex');
  const formulas = queueAreas(range, 'Formulas');
  return () => {
    const { values, valueTypes, rowIndex, columnIndex } = read;
    const entries = (values as CellValue[][]).map((row, y) =>
      row.map((value, x): CellContent => content(value, value, valueTypes[y]![x]!)),
    );
    for (const { top, left, bottom, right } of formulas()) {
      for (let row = top; row <= bottom; row++)
        entries[row - rowIndex]!.fill(null, left - columnIndex, right - columnIndex + 1);
    }
    return entries;
  };
}

/** A text that only looks like a formula or a number is written as text again. */
function content(formula: CellValue, value: CellValue, type: CellValue): CellValue {
  if (typeof formula !== 'string' || formula === '' || type === 'Error') return formula;
  return formula.startsWith('=') && formula !== value ? formula : quotedText(formula);
}

/** A formula reads otherwise once cells it leads to have moved or gone; the texts in it stay. */
export function isSameContent(one: CellContent | undefined, other: CellContent | undefined): boolean {
  return one === other || (isFormula(one) && isFormula(other) && textsIn(one) === textsIn(other));
}

function textsIn(formula: string): string {
  return (formula.match(/"[^"]*"/g) ?? []).join('');
}

export function isFormula(content: CellContent | undefined): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/** True for what somebody typed that is no formula. */
export function isEntered(content: CellContent): boolean {
  return content !== null && content !== '' && !isFormula(content);
}

/** True where any cell is told. */
export function hasContent(contents: CellContents): boolean {
  return contents.some((row) => row.some((cell) => cell !== null));
}
