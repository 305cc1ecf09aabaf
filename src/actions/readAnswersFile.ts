import Papa from 'papaparse';
import { VOCABULARIES } from '../localization/vocabularies';
import type { Messages } from '../localization/Messages';
import { normalized } from '../workbook/headerCells';
import { readText, type TextSource } from './readText';
import { Refusal, createProblem } from './runAction';

/** One answer of a CSV file, as it stands there. */
export interface AnswerLine {
  /** 1-based record of the file, the header being 1. */
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
  const { data, errors } = Papa.parse<string[]>(readText(csv), { skipEmptyLines: 'greedy' });
  const damage = errors.find(({ type }) => type === 'Quotes');
  if (damage) throw new Refusal([createProblem('answersFileDamaged', messages, { line: (damage.row ?? 0) + 1 })]);
  const [header = [], ...records] = data;
  const column = (field: 'id' | 'answer' | 'notes'): number => {
    const words = Object.values(VOCABULARIES).flatMap(({ questionnaireHeaders }) =>
      questionnaireHeaders[field].map(normalized),
    );
    return header.findIndex((cell) => words.includes(normalized(cell)));
  };
  const [id, answer, notes] = [column('id'), column('answer'), column('notes')];
  if (id < 0 || answer < 0) throw new Refusal([createProblem('answersFileColumns', messages, {})]);
  return records
    .map((record, index) => ({
      line: index + 2,
      id: (record[id] ?? '').trim(),
      answer: (record[answer] ?? '').trim(),
      notes: (record[notes] ?? '').trim(),
    }))
    .filter((line) => line.id !== '' || line.answer !== '');
}
