import { addressInColumn, columnLetters } from '../../cells/cellAddress';
import { formulaText } from '../../cells/formulaText';
import { belowWord, type UsageWords } from './usageFormulas';

/** A conditional format of ours: the formula for the first row and its colours. */
export interface Highlight extends Colors {
  readonly formula: string;
}

export interface Colors {
  readonly fill: string;
  readonly font: string;
}

/** Fill and font have a contrast of at least 7:1; who is healthy has none. */
export const HEALTH_COLORS = {
  stalled: { fill: '#F8D0D0', font: '#5F0A0A' },
  below: { fill: '#FFE9B8', font: '#4A3500' },
  checkData: { fill: '#DCE6F5', font: '#12305C' },
} as const satisfies Readonly<Record<string, Colors>>;

/**
 * The three highlights of a usage sheet. They look at the health column's word, which is there for everybody whom
 * colours do not reach.
 */
export function usageHighlights(healthColumn: number, firstRow: number, words: UsageWords): readonly Highlight[] {
  const startsWith = (word: string): string => {
    const cell = addressInColumn(firstRow, healthColumn);
    return `=LEFT(${cell},LEN(${word}))=${word}`;
  };
  return [
    { formula: startsWith(formulaText(words.stalled)), ...HEALTH_COLORS.stalled },
    { formula: startsWith(belowWord(words)), ...HEALTH_COLORS.below },
    { formula: startsWith(formulaText(words.checkData)), ...HEALTH_COLORS.checkData },
  ];
}

/**
 * Tells one of our highlights from everybody else's, in any language and row: nobody else compares this column like that,
 * and one without a formula, which nobody can make in Excel, was begun and never finished.
 */
export function isOurHighlight(formula: string, healthColumn: number): boolean {
  return /^=?$/.test(formula) || new RegExp(`^=LEFT\\(\\$${columnLetters(healthColumn)}\\d+,LEN\\(`).test(formula);
}
