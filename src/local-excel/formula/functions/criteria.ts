import { CellError, type CellValue } from '../../cells/Cell';
import { single, type Evaluator, type FunctionCompiler, type Workspace } from '../compile';
import { order } from '../operators';
import { DIVISION_BY_ZERO, Reference, VALUE_ERROR, toText } from '../values';

/** COUNTIF and its family: ranges tested against criteria such as `">=5"` or `"Stalled*"`. */
export const CRITERIA_FUNCTIONS: Record<string, FunctionCompiler> = {
  COUNTIF: (args) => tally(undefined, args, ({ matches }) => matches),
  COUNTIFS: (args) => tally(undefined, args, ({ matches }) => matches),
  SUMIF: ([range, criterion, sum]) => tally(sum ?? range, [range!, criterion!], ({ sum: total }) => total),
  SUMIFS: ([sum, ...pairs]) => tally(sum, pairs, ({ sum: total }) => total),
  AVERAGEIF: ([range, criterion, sum]) => tally(sum ?? range, [range!, criterion!], average),
  AVERAGEIFS: ([sum, ...pairs]) => tally(sum, pairs, average),
};

interface Tally {
  readonly matches: number;
  readonly sum: number;
  readonly numbers: number;
}

function average({ sum, numbers }: Tally): CellValue {
  return numbers === 0 ? DIVISION_BY_ZERO : sum / numbers;
}

function tally(
  values: Evaluator | undefined,
  pairs: readonly Evaluator[],
  result: (tally: Tally) => CellValue,
): Evaluator {
  return (at, workspace) => {
    const ranges: Reference[] = [];
    const criteria: CellValue[] = [];
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const range = pairs[index]!(at, workspace);
      if (!(range instanceof Reference)) return VALUE_ERROR;
      ranges.push(range);
      criteria.push(criterionValue(single(pairs[index + 1]!(at, workspace), at, workspace)));
    }
    const summed = values?.(at, workspace);
    if (!summed && criteria.every(isPlain)) return countEqual(ranges, criteria, workspace);
    return result(
      count(ranges, criteria.map(criterionTest), summed instanceof Reference ? summed : ranges[0]!, workspace),
    );
  };
}

function count(
  ranges: readonly Reference[],
  tests: readonly ((value: CellValue) => boolean)[],
  summed: Reference,
  workspace: Workspace,
): Tally {
  const first = ranges[0]!.area;
  const last = workspace.clip(ranges[0]!)?.area.bottom ?? first.top - 1;
  let matches = 0;
  let sum = 0;
  let numbers = 0;
  const cell = ({ sheet, area }: Reference, row: number, column: number): CellValue =>
    workspace.valueAt(sheet, area.top + row, area.left + column);
  for (let row = 0; row <= last - first.top; row++) {
    for (let column = 0; column <= first.right - first.left; column++) {
      if (!tests.every((test, index) => test(cell(ranges[index]!, row, column)))) continue;
      matches += 1;
      const value = cell(summed, row, column);
      if (typeof value !== 'number') continue;
      sum += value;
      numbers += 1;
    }
  }
  return { matches, sum, numbers };
}

/** A blank cell as criterion counts as 0, and a text TRUE or FALSE as the boolean. */
function criterionValue(criterion: CellValue): Exclude<CellValue, null> {
  if (typeof criterion !== 'string') return criterion ?? 0;
  return booleanNamed(criterion) ?? criterion;
}

function booleanNamed(text: string): boolean | undefined {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? upper === 'TRUE' : undefined;
}

/** A criterion without operator or wildcard: the cell must equal it. */
function isPlain(criterion: CellValue): boolean {
  return criterion !== '' && !(typeof criterion === 'string' && /^[<>=]|[*?~]/.test(criterion));
}

const countIndexes = new WeakMap<Workspace, { generation: number; counts: Map<string, Map<string, number>> }>();

/** How often each combination of values occurs, counted once per edit: a COUNTIF on every row stays linear. */
function countEqual(ranges: readonly Reference[], criteria: readonly CellValue[], workspace: Workspace): number {
  let cache = countIndexes.get(workspace);
  if (cache?.generation !== workspace.generation) {
    cache = { generation: workspace.generation, counts: new Map() };
    countIndexes.set(workspace, cache);
  }
  const key = ranges.map(({ sheet, area }) => `${sheet.id} ${Object.values(area).join(' ')}`).join('|');
  let counts = cache.counts.get(key);
  if (!counts) {
    counts = countCombinations(ranges, workspace);
    cache.counts.set(key, counts);
  }
  return counts.get(criteria.map(comparisonKey).join('\u0000')) ?? 0;
}

function countCombinations(ranges: readonly Reference[], workspace: Workspace): Map<string, number> {
  const counts = new Map<string, number>();
  const { area } = ranges[0]!;
  const last = workspace.clip(ranges[0]!)?.area.bottom ?? area.top - 1;
  for (let row = 0; row <= last - area.top; row++) {
    for (let column = 0; column <= area.right - area.left; column++) {
      const keys = ranges.map((range) =>
        comparisonKey(workspace.valueAt(range.sheet, range.area.top + row, range.area.left + column)),
      );
      const key = keys.join('\u0000');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** A text that is a number counts as that number, as COUNTIF does. */
function comparisonKey(value: CellValue): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return `n${Number(value)}`;
  if (typeof value === 'number') return `n${value}`;
  return typeof value === 'string' ? `s${value.toLowerCase()}` : `b${value}`;
}

function criterionTest(criterion: CellValue): (value: CellValue) => boolean {
  if (criterion instanceof CellError) return (value) => value === criterion;
  const text = String(toText(criterion));
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(text)!;
  const isNumber = operand.trim() !== '' && Number.isFinite(Number(operand));
  const wanted = isNumber ? Number(operand) : (booleanNamed(operand) ?? operand);
  if (operator === '' || operator === '=') return (value) => equals(value, wanted);
  if (operator === '<>') return (value) => !equals(value, wanted);
  return (value) => isOrdered(value, wanted, operator);
}

function equals(value: CellValue, wanted: string | number | boolean): boolean {
  if (value instanceof CellError) return value.code === wanted;
  if (typeof wanted === 'boolean') return value === wanted;
  if (typeof wanted === 'number') return comparisonKey(value) === `n${wanted}`;
  if (wanted === '') return value === null || value === '';
  return typeof value === 'string' && wildcard(wanted).test(value);
}

function isOrdered(value: CellValue, wanted: string | number | boolean, operator: string): boolean {
  if (value === null || value instanceof CellError || typeof value !== typeof wanted) return false;
  const comparison = order(value, wanted);
  return operator.startsWith('<')
    ? comparison < 0 || (operator === '<=' && comparison === 0)
    : comparison > 0 || (operator === '>=' && comparison === 0);
}

/** `*` any text, `?` one character, `~` takes the next character literally. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_, literal, wild, special) =>
    literal ? `\\${literal}` : wild ? (wild === '*' ? '[\\s\\S]*' : '[\\s\\S]') : `\\${special}`,
  );
  return new RegExp(`^${source}$`, 'i');
}
