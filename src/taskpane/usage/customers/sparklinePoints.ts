export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The lines of a sparkline as SVG points, one line for each run of months without a gap; a single month is a line of no
 * length, which round caps make a dot. The picture begins at zero, so that a small growth looks small.
 */
export function sparklinePoints(history: readonly (number | null)[], { width, height }: Size): readonly string[] {
  const highest = Math.max(0, ...history.map((value) => value ?? 0));
  const step = history.length > 1 ? width / (history.length - 1) : 0;
  const pointOf = (value: number, index: number): string => {
    const share = highest === 0 ? 0 : Math.max(value, 0) / highest;
    return `${rounded(index * step)},${rounded(height * (1 - share))}`;
  };
  const lines: string[][] = [];
  history.forEach((value, index) => {
    if (value === null) return;
    if (index === 0 || history[index - 1] === null) lines.push([]);
    lines.at(-1)!.push(pointOf(value, index));
  });
  return lines.map((line) => (line.length === 1 ? [...line, ...line] : line).join(' '));
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
