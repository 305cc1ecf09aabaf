import { CellError, type CellValue } from '../../cells/Cell';
import type { Grid, Size } from '../Grid';
import { order } from '../operators';
import { isReadByCulture, noteCultureReading } from '../cultureReadings';
import { parseNumber } from '../parseNumber';
import { DIVISION_BY_ZERO, VALUE_ERROR, booleanNamed, fifteenDigits } from '../values';
import { wildcardTest } from '../wildcard';
import type { Workspace } from '../Workspace';
import type { FunctionTable } from '../FunctionRule';

/** COUNTIF and its family: ranges tested against criteria such as `">=5"` or `"Stalled*"`. */
export const CRITERIA_FUNCTIONS: FunctionTable = {
  COUNTIF: ['ge', countMatches],
  COUNTIFS: ['ge{ge}', countMatches],
  SUMIF: ['ge[g]', ofOneRange(sum)],
  SUMIFS: ['gge{ge}', ofMatches(sum)],
  AVERAGEIF: ['ge[g]', ofOneRange(average)],
  AVERAGEIFS: ['gge{ge}', ofMatches(average)],
  MAXIFS: ['gge{ge}', ofMatches((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0))],
  MINIFS: ['gge{ge}', ofMatches((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0))],
};

type Pairs = readonly (Grid | CellValue)[];
type Total = (numbers: readonly number[]) => CellValue;
type Criterion = Exclude<CellValue, null>;

function sum(numbers: readonly number[]): CellValue {
  return numbers.reduce((total, number) => total + number, 0);
}

function average(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? DIVISION_BY_ZERO : (sum(numbers) as number) / numbers.length;
}

/** The range that is added up starts at its first cell and has the size of the one that is tested. */
function ofOneRange(total: Total): (range: Grid, criterion: CellValue, values?: Grid) => CellValue {
  return (range, criterion, values = range) => ofMatches(total)(values.resized(range.size), range, criterion);
}

function ofMatches(total: Total): (values: Grid, ...pairs: Pairs) => CellValue {
  return (values, ...pairs) => {
    const { ranges, criteria } = split(pairs);
    if (!areComparable([values, ...ranges])) return VALUE_ERROR;
    const numbers: number[] = [];
    let error: CellError | undefined;
    forEachMatch(ranges, criteria, usedBy([values, ...ranges]), (row, column) => {
      const value = values.at(row, column);
      if (typeof value === 'number') numbers.push(value);
      else if (value instanceof CellError) error ??= value;
    });
    return error ?? total(numbers);
  };
}

function countMatches(...pairs: Pairs): CellValue {
  const { ranges, criteria } = split(pairs);
  if (!areComparable(ranges)) return VALUE_ERROR;
  const used = usedBy(ranges);
  const sought = criteria.map(soughtKey);
  let matches = 0;
  if (sought.includes(undefined)) forEachMatch(ranges, criteria, used, () => (matches += 1));
  else matches = countEqual(ranges, sought.join('\u0000'));
  const { size } = ranges[0]!;
  const isBlankMatch = criteria.every((criterion) => criterionTest(criterion)(null));
  return isBlankMatch ? matches + size.rows * size.columns - used.rows * used.columns : matches;
}

function split(pairs: Pairs): { ranges: Grid[]; criteria: Criterion[] } {
  const ranges = pairs.filter((_, index) => index % 2 === 0) as Grid[];
  const criteria = pairs
    .filter((_, index) => index % 2 === 1)
    .map((criterion) => criterionValue(criterion as CellValue));
  if (criteria.some((criterion, index) => isOfOneCulture(criterion, ranges[index]!))) noteCultureReading();
  return { ranges, criteria };
}

/** A date in a criterion's text is one in its own culture alone, which matters where it is compared with numbers. */
function isOfOneCulture(criterion: Criterion, range: Grid): boolean {
  if (typeof criterion !== 'string' || !isReadByCulture(criterion.replace(/^(<=|>=|<>|=|<|>)/, ''))) return false;
  const { rows, columns } = range.used;
  return Array.from({ length: rows * columns }, (_, index) =>
    range.at(Math.floor(index / columns), index % columns),
  ).some((value) => typeof value === 'number');
}

/** Only ranges of one size can be tested, no arrays. */
function areComparable(grids: readonly Grid[]): boolean {
  return grids.every((grid) => grid.reference && grid.isSizeOf(grids[0]!));
}

function usedBy(grids: readonly Grid[]): Size {
  return {
    rows: Math.max(...grids.map(({ used }) => used.rows)),
    columns: Math.max(...grids.map(({ used }) => used.columns)),
  };
}

function forEachMatch(
  ranges: readonly Grid[],
  criteria: readonly Criterion[],
  used: Size,
  found: (row: number, column: number) => void,
): void {
  const tests = criteria.map(criterionTest);
  for (let row = 0; row < used.rows; row++) {
    for (let column = 0; column < used.columns; column++) {
      if (tests.every((test, index) => test(ranges[index]!.at(row, column)))) found(row, column);
    }
  }
}

/** A blank cell as criterion counts as 0, a text TRUE, FALSE or #N/A as the boolean or error. */
function criterionValue(criterion: CellValue): Criterion {
  return typeof criterion === 'string'
    ? (booleanNamed(criterion) ?? errorNamed(criterion) ?? criterion)
    : (criterion ?? 0);
}

function errorNamed(text: string): CellError | undefined {
  return /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)$/i.test(text) ? CellError.of(text.toUpperCase()) : undefined;
}

/**
 * The key of the cells that fit a criterion, when there is one: it asks for equality and has no wildcards but such as
 * `~` takes literally.
 */
function soughtKey(criterion: Criterion): string | undefined {
  if (typeof criterion !== 'string') return comparisonKey(criterion);
  const operand = criterion.replace(/^=/, '');
  const isPlain = criterion !== '=' && !/^[<>]/.test(criterion) && !/[*?]/.test(operand.replace(/~[*?~]/g, ''));
  return isPlain ? comparisonKey(operandValue(operand.replace(/~([*?~])/g, '$1'))) : undefined;
}

const countIndexes = new WeakMap<Workspace, { generation: number; counts: Map<string, Map<string, number>> }>();

/** How often each combination of values occurs, counted once per edit: a COUNTIF on every row stays linear. */
function countEqual(ranges: readonly Grid[], sought: string): number {
  const { workspace } = ranges[0]!;
  let cache = countIndexes.get(workspace);
  if (cache?.generation !== workspace.generation) {
    cache = { generation: workspace.generation, counts: new Map() };
    countIndexes.set(workspace, cache);
  }
  const key = ranges
    .map(({ reference }) => `${reference!.sheet.id} ${Object.values(reference!.area).join(' ')}`)
    .join('|');
  let counts = cache.counts.get(key);
  if (!counts) {
    counts = countCombinations(ranges);
    cache.counts.set(key, counts);
  }
  return counts.get(sought) ?? 0;
}

function countCombinations(ranges: readonly Grid[]): Map<string, number> {
  const counts = new Map<string, number>();
  const used = usedBy(ranges);
  for (let row = 0; row < used.rows; row++) {
    for (let column = 0; column < used.columns; column++) {
      const key = ranges.map((range) => comparisonKey(range.at(row, column))).join('\u0000');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** A text that is a number counts as that number, a blank as an empty text. */
function comparisonKey(value: CellValue): string {
  if (value instanceof CellError) return value.code;
  if (value === null || typeof value === 'boolean') return value === null ? 's' : `b${value}`;
  const number = typeof value === 'string' ? parseNumber(value) : value;
  return number === undefined ? `s${String(value).toLowerCase()}` : `n${fifteenDigits(number)}`;
}

function criterionTest(criterion: Criterion): (value: CellValue) => boolean {
  const sought = soughtKey(criterion);
  if (sought !== undefined) return (value) => comparisonKey(value) === sought;
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(String(criterion))!;
  if (operator === '<>') {
    const equals = criterionTest(`=${operand}`);
    return (value) => !equals(value);
  }
  if (operator !== '' && operator !== '=') return ordered(operandValue(operand), operator);
  if (operand === '') return (value) => value === null;
  const pattern = wildcardTest(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function operandValue(operand: string): Criterion {
  return parseNumber(operand) ?? criterionValue(operand);
}

/** Only values of the same kind have an order. */
function ordered(wanted: Criterion, operator: string): (value: CellValue) => boolean {
  return (value) => {
    const isSameKind = value !== null && !(value instanceof CellError) && typeof value === typeof wanted;
    if (!isSameKind || wanted instanceof CellError) return false;
    const comparison = order(value, wanted);
    return (operator.startsWith('<') ? comparison < 0 : comparison > 0) || (operator.endsWith('=') && comparison === 0);
  };
}
