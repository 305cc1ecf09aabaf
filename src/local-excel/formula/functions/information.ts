import { dateToSerial } from 'numfmt';
import { CellError, type CellValue } from '../../cells/Cell';
import { mapOperand, settle, type FunctionCompiler } from '../compile';
import { NA, Reference, VALUE_ERROR, isMatrix } from '../values';

/** Questions about a value, about where a reference points or about the day. */
export const INFORMATION_FUNCTIONS: Record<string, FunctionCompiler> = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value !== NA),
  ISNA: test((value) => value === NA),
  N: test((value) => (typeof value === 'number' || value instanceof CellError ? value : value === true ? 1 : 0)),
  NA: () => () => NA,
  TODAY: () => (_, workspace) => serialOf(workspace.today()),
  ROW: place((area, at) => (area?.top ?? at.row) + 1),
  COLUMN: place((area, at) => (area?.left ?? at.column) + 1),
  ROWS:
    ([range]) =>
    (at, workspace) =>
      size(range!(at, workspace), 'rows'),
  COLUMNS:
    ([range]) =>
    (at, workspace) =>
      size(range!(at, workspace), 'columns'),
};

function serialOf(day: Date): CellValue {
  return dateToSerial([day.getFullYear(), day.getMonth() + 1, day.getDate()]);
}

function test(judge: (value: CellValue) => CellValue): FunctionCompiler {
  return ([value]) =>
    (at, workspace) =>
      mapOperand(settle(value!(at, workspace), at, workspace), judge);
}

function place(
  position: (area: Reference['area'] | undefined, at: { row: number; column: number }) => number,
): FunctionCompiler {
  return ([reference]) =>
    (at, workspace) => {
      const operand = reference?.(at, workspace);
      return position(operand instanceof Reference ? operand.area : undefined, at);
    };
}

function size(operand: ReturnType<ReturnType<FunctionCompiler>>, side: 'rows' | 'columns'): CellValue {
  if (operand instanceof Reference) {
    const { top, left, bottom, right } = operand.area;
    return side === 'rows' ? bottom - top + 1 : right - left + 1;
  }
  if (!isMatrix(operand)) return operand instanceof CellError ? operand : VALUE_ERROR;
  return side === 'rows' ? operand.length : (operand[0]?.length ?? 0);
}
