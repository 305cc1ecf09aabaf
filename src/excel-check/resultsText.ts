import type { Answer } from './definition/ExcelCheck';
import type { CheckResult, Outcome } from './runCheck';

const VERDICTS: Readonly<Record<Outcome['verdict'], string>> = {
  same: 'same',
  different: 'different',
  notAvailable: 'not available',
};

export function verdictWord({ verdict }: Outcome): string {
  return VERDICTS[verdict];
}

/** "79 same, 1 different, 2 not available" */
export function summary(results: readonly CheckResult[]): string {
  const count = (verdict: Outcome['verdict']): number =>
    results.filter(({ outcome }) => outcome.verdict === verdict).length;
  return `${count('same')} same, ${count('different')} different, ${count('notAvailable')} not available`;
}

/** All results as one table to print or to send to somebody, those that matter with what is behind them. */
export function resultsText(results: readonly CheckResult[]): string {
  return [...results.map(lineOf), summary(results)].join('\n');
}

function lineOf({ check, outcome }: CheckResult): string {
  const line = (word: string, text: string): string => `${word.padEnd(15)}${text}`;
  const head = line(verdictWord(outcome), check.name);
  if (outcome.verdict === 'same') return head;
  if (outcome.verdict === 'notAvailable') return `${head}\n${line('', `lacks ${outcome.member}`)}`;
  const details = [
    ['expected', shown(check.expected)],
    ['got', shown(outcome.got)],
    ['rests on it', check.restsOn],
    ['source', check.source],
  ];
  return [head, ...details.map(([word, text]) => line(`  ${word}`, text!))].join('\n');
}

/** An answer as JSON, short enough for a table. */
export function shown(answer: Answer): string {
  const text = JSON.stringify(answer);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
