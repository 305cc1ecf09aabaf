/** How the content of a workbook stands to ours; `unknown` where the workbook does not say which it has. */
export type ContentAge = 'older' | 'same' | 'newer' | 'unknown';

/** Compares two versions of the content, such as 1.0.0 and 1.1.0, number by number. */
export function contentAge(ofWorkbook: string, ours: string): ContentAge {
  const [theirs, own] = [numbersOf(ofWorkbook), numbersOf(ours)];
  if (!theirs || !own) return 'unknown';
  const length = Math.max(theirs.length, own.length);
  const differences = Array.from({ length }, (_, place) => (theirs[place] ?? 0) - (own[place] ?? 0));
  const first = differences.find((difference) => difference !== 0) ?? 0;
  if (first === 0) return 'same';
  return first < 0 ? 'older' : 'newer';
}

function numbersOf(version: string): readonly number[] | undefined {
  return /^\d+(\.\d+)*$/.test(version.trim()) ? version.trim().split('.').map(Number) : undefined;
}
