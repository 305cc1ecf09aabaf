import { VOCABULARIES } from '../../../localization/vocabularies';
import type { Messages } from '../../../localization/Messages';
import { foldWord } from '../../../recognition/text/foldWord';
import { readCsv } from '../../everyAction/readCsv';
import type { TextSource } from '../../everyAction/readText';
import { Refusal, createProblem } from '../../everyAction/runAction';

/** One answer of a CSV file, as it stands there. */
export interface AnswerLine {
  /** 1-based line of the file in which it begins. */
  readonly line: number;
  readonly id: string;
  readonly answer: string;
  readonly notes: string;
}

/**
 * Reads a CSV of Id, Answer and Notes; the header may be in any of our languages, Notes may be missing.
 * @throws WorkbookError fileEncoding
 * @throws Refusal when the columns are missing or a quotation mark is not closed
 */
export function readAnswersFile(csv: TextSource, messages: Messages): readonly AnswerLine[] {
  const damaged = (line: number) => new Refusal([createProblem('answersFileDamaged', messages, { line })]);
  const [header, ...lines] = readCsv(csv, damaged).records;
  const column = (field: 'id' | 'answer' | 'notes'): number => {
    const words = Object.values(VOCABULARIES).flatMap(({ questionnaireHeaders }) =>
      questionnaireHeaders[field].map(foldWord),
    );
    return header?.cells.findIndex((cell) => words.includes(foldWord(cell))) ?? -1;
  };
  const [id, answer, notes] = [column('id'), column('answer'), column('notes')];
  if (id < 0 || answer < 0) throw new Refusal([createProblem('answersFileColumns', messages, {})]);
  return lines
    .map(({ line, cells }) => ({
      line,
      id: (cells[id] ?? '').trim(),
      answer: (cells[answer] ?? '').trim(),
      notes: (cells[notes] ?? '').trim(),
    }))
    .filter((line) => line.id !== '' || line.answer !== '');
}
