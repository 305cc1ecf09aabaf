import { formulaText } from '../cells/formulaText';

/** The columns of a list that is counted, as formulas name them; one it does not have is undefined. */
export interface CountedColumns {
  readonly id: string;
  readonly status: string;
  readonly due: string | undefined;
  readonly why: string | undefined;
}

/** The words of every language: what is counted stays counted when the workbook changes its language. */
export interface CountedWords {
  /** With the placeholders `{open}` and `{overdue}`. */
  readonly sentence: string;
  /** Statuses of what is finished. */
  readonly finished: readonly string[];
  /** What Why begins with where a line no longer applies. */
  readonly noLonger: readonly string[];
}

/** "Next steps: 4 open, 1 overdue" as a formula over some lists. */
export function nextStepsFormula(lists: readonly CountedColumns[], words: CountedWords): string {
  const { sentence } = words;
  const parts = sentence.split(/(\{open\}|\{overdue\})/).filter((part) => part !== '');
  const formulas = parts.map((part) => {
    if (part === '{open}') return sum(lists.map((list) => count(list, words, [])));
    if (part === '{overdue}') return sum(lists.flatMap((list) => overdue(list, words)));
    return formulaText(part);
  });
  return `=${formulas.join('&')}`;
}

/** True for the line where a list that it counted is gone, whichever lists it counted. */
export function isBrokenNextSteps(formula: string, { sentence }: Pick<CountedWords, 'sentence'>): boolean {
  const [words] = sentence.split('{') as [string];
  return formula.startsWith(`=${formulaText(words)}&`) && formula.includes('#REF!');
}

function overdue(list: CountedColumns, words: CountedWords): readonly string[] {
  return list.due === undefined ? [] : [count(list, words, [`${list.due},"<"&TODAY()`])];
}

function count(
  { id, status, why }: CountedColumns,
  { finished, noLonger }: CountedWords,
  more: readonly string[],
): string {
  const tests = [
    `${id},"<>"`,
    ...finished.map((word) => `${status},${formulaText(`<>${word}`)}`),
    ...(why === undefined ? [] : noLonger.map((words) => `${why},${formulaText(`<>${words}*`)}`)),
    ...more,
  ];
  return `COUNTIFS(${tests.join(',')})`;
}

function sum(counts: readonly string[]): string {
  return counts.length === 0 ? '0' : `(${counts.join('+')})`;
}
