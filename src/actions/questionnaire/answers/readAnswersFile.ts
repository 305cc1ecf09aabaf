import Papa from 'papaparse';
import { VOCABULARIES } from '../../../localization/vocabularies';
import type { Messages } from '../../../localization/Messages';
import { foldWord } from '../../../recognition/text/foldWord';
import { readText, type TextSource } from '../../everyAction/readText';
import { Refusal, createProblem } from '../../everyAction/runAction';

/** One answer of a CSV file, as it stands there. */
export interface AnswerLine {
  /** 1-based line of the file; a quoted text of several lines counts as one. */
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
  const { records, damagedLine } = readRecords(readText(csv));
  if (damagedLine) throw new Refusal([createProblem('answersFileDamaged', messages, { line: damagedLine })]);
  const [header, ...lines] = records;
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

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a file that are not blank, the first line that cannot be read. */
function readRecords(text: string): { records: readonly CsvRecord[]; damagedLine: number | undefined } {
  // What Excel and others write and read above the header to name the separator.
  const [named = '', separator] = /^"?sep=([^"\r\n])[^\r\n]*(\r\n|\r|\n|$)/i.exec(text) ?? [];
  const body = text.slice(named.length);
  // Blank lines are kept, for lines to be counted, but must not take part in guessing.
  const delimiter = separator ?? Papa.parse(body, { skipEmptyLines: 'greedy', preview: 20 }).meta.delimiter;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const first = named === '' ? 1 : 2;
  const damage = errors.find(({ type }) => type === 'Quotes');
  return {
    records: data
      .map((cells, index) => ({ line: first + index, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    damagedLine: damage && first + (damage.row ?? 0),
  };
}
