import * as formulajs from '@formulajs/formulajs';
import { dateToSerial } from 'numfmt';
import { CellError, type CellValue } from '../../cells/Cell';
import { settle, type FunctionCompiler } from '../compile';
import { isMatrix, type Matrix } from '../values';
import { coerceArguments } from './coerceArguments';

/** Functions of single values; given an array they answer for each of its cells. */
const OF_VALUES = (
  'ABS ACOS ASIN ATAN CEILING CHAR CLEAN CODE CONCATENATE COS DATE DATEVALUE DAY DAYS EDATE EOMONTH EVEN EXACT EXP FACT ' +
  'FIND FLOOR HOUR INT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND ODD PI POWER PROPER QUOTIENT REPLACE ' +
  'REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE T TAN TIME TRIM TRUNC UNICHAR ' +
  'UNICODE UPPER VALUE WEEKDAY WEEKNUM YEAR'
).split(' ');

/** Functions of ranges. */
const OF_RANGES =
  'CONCAT GEOMEAN HLOOKUP LARGE LOOKUP MEDIAN MODE PRODUCT SMALL STDEV STDEVP SUMSQ TEXTJOIN VAR VARP VLOOKUP'.split(
    ' ',
  );

/** What the library calls otherwise. */
const LIBRARY_NAMES: Readonly<Record<string, string>> = { MODE: 'MODESNGL', STDEV: 'STDEVS', VAR: 'VARS' };

type PlainFunction = (...args: unknown[]) => unknown;

/** A function of the library under its name in Excel. */
interface LibraryFunction {
  readonly name: string;
  readonly call: PlainFunction;
}

/** The functions the library computes as Excel does; what is missing here keeps the value found in the file. */
export const LIBRARY_FUNCTIONS: Record<string, FunctionCompiler> = Object.fromEntries([
  ...OF_VALUES.map((name) => [name, ofValues(libraryFunction(name))] as const),
  ...OF_RANGES.map((name) => [name, ofRanges(libraryFunction(name))] as const),
]);

function libraryFunction(name: string): LibraryFunction {
  const call = (formulajs as unknown as Record<string, PlainFunction>)[LIBRARY_NAMES[name] ?? name]!;
  return { name, call: name === 'ROUND' ? roundingTiny(call) : call };
}

/** Under a millionth JavaScript writes a number with an exponent, which the library's rounding does not read. */
function roundingTiny(round: PlainFunction): PlainFunction {
  return (number, digits) => {
    const isTiny = typeof number === 'number' && typeof digits === 'number' && Math.abs(number) < 1e-6;
    return isTiny && digits >= 0 ? Number(number.toFixed(Math.min(digits, 100))) : round(number, digits);
  };
}

function ofValues(call: LibraryFunction): FunctionCompiler {
  return (args) => (at, workspace) => {
    const operands = args.map((arg) => settle(arg(at, workspace), at, workspace));
    const shape = operands.find(isMatrix);
    if (!shape) return invoke(call, operands as CellValue[]);
    return shape.map((line, row) =>
      line.map((_, column) =>
        invoke(
          call,
          operands.map((operand) => (isMatrix(operand) ? (operand[row]?.[column] ?? null) : operand)),
        ),
      ),
    );
  };
}

function ofRanges(call: LibraryFunction): FunctionCompiler {
  return (args) => (at, workspace) =>
    invoke(
      call,
      args.map((arg) => settle(arg(at, workspace), at, workspace)),
    );
}

function invoke({ name, call }: LibraryFunction, operands: readonly (CellValue | Matrix)[]): CellValue {
  const given = coerceArguments(name, operands);
  const error = given
    .flatMap((operand) => (isMatrix(operand) ? operand.flat() : [operand]))
    .find((value) => value instanceof CellError);
  if (error) return error;
  return fromLibrary(call(...given));
}

function fromLibrary(result: unknown): CellValue {
  if (result instanceof Error) return CellError.of(result.message);
  if (result instanceof Date) return dateToSerial(result, { ignoreTimezone: true });
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return typeof result === 'number' && Number.isFinite(result) ? result : CellError.of('#NUM!');
}
