/** Row or column numbers from first to last, both included. */
export interface NumberRun {
  readonly first: number;
  readonly last: number;
}

/** How many numbers the runs hold together. */
export function countNumbers(runs: readonly NumberRun[]): number {
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** The numbers that the runs hold, in order. */
export function numbersIn(runs: readonly NumberRun[]): readonly number[] {
  return runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset));
}

/** Gathers row or column numbers into as few contiguous runs as possible, in order. */
export function numberRuns(numbers: Iterable<number>): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.last + 1 === number) runs[runs.length - 1] = { first: last.first, last: number };
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** From the smallest to the largest of some numbers, at least one, however many there are. */
export function spanOf(numbers: Iterable<number>): NumberRun {
  let [first, last] = [Infinity, -Infinity];
  for (const number of numbers) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  return { first, last };
}
