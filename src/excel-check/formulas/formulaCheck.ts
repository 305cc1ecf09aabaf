import type { Answer, ExcelCheck } from '../definition/ExcelCheck';

interface FormulaCheck extends Pick<ExcelCheck, 'name' | 'restsOn' | 'source'> {
  /** Contents of A1, A2 …, as they are typed; undefined leaves a cell blank. */
  readonly cells?: readonly (string | number | undefined)[];
  /** Each formula with its value. */
  readonly values: readonly (readonly [formula: string, value: Answer])[];
}

/** Formulas and what they come to, over cells from A1 down. */
export function formulaCheck({ cells = [], values, ...about }: FormulaCheck): ExcelCheck {
  return {
    ...about,
    run: async (context, sheet) => {
      if (cells.length > 0) sheet.getRange(`A1:A${cells.length}`).formulas = cells.map((cell) => [cell ?? null]);
      const results = sheet.getRange(`C1:C${values.length}`);
      results.formulas = values.map(([formula]) => [formula]);
      results.load('values');
      await context.sync();
      return results.values.map(([value]) => value as Answer);
    },
    expected: values.map(([, value]) => value),
  };
}
