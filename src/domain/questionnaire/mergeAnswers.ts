import type { ImportedAnswer } from './planQuestionnaire';

/** An imported answer and where it comes from. */
export interface ImportedLine extends ImportedAnswer {
  readonly line: number;
}

/** Two lines that say different things about one question. */
export interface Contradiction {
  readonly id: string;
  readonly line: number;
  readonly earlier: number;
}

export interface MergedAnswers {
  /** One for each question. */
  readonly answers: readonly ImportedAnswer[];
  readonly contradictions: readonly Contradiction[];
}

/** Puts the lines of each question together: one may bring its answer, another its notes, but none something else. */
export function mergeAnswers(lines: readonly ImportedLine[]): MergedAnswers {
  const ids = [...new Set(lines.map(({ id }) => id))];
  const merged = ids.map((id) => mergeLines(lines.filter((line) => line.id === id)));
  return {
    answers: merged.map(({ answer }) => answer),
    contradictions: merged.flatMap(({ contradictions }) => contradictions),
  };
}

function mergeLines(lines: readonly ImportedLine[]): { answer: ImportedAnswer; contradictions: Contradiction[] } {
  const { id } = lines[0]!;
  const answer = lines.find((line) => line.answer !== '');
  const notes = lines.find((line) => line.notes !== '');
  const contradictions = lines.flatMap((line): Contradiction[] => {
    const contradicted = [
      ...(answer && line.answer !== '' && line.answer !== answer.answer ? [answer] : []),
      ...(notes && line.notes !== '' && line.notes !== notes.notes ? [notes] : []),
    ];
    return contradicted.slice(0, 1).map((earlier) => ({ id, line: line.line, earlier: earlier.line }));
  });
  return { answer: { id, answer: answer?.answer ?? '', notes: notes?.notes ?? '' }, contradictions };
}
