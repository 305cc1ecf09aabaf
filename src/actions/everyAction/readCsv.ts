import Papa from 'papaparse';
import { readText, type TextSource } from './readText';

/** A line of a CSV file, or several where a quoted text has line breaks. */
export interface CsvRecord {
  /** 1-based line of the file in which it begins, as an editor counts. */
  readonly line: number;
  /** 0-based row of the sheet that Excel opens the file as. */
  readonly row: number;
  /** As they stand there. */
  readonly cells: readonly string[];
}

export interface Csv {
  readonly delimiter: string;
  /** All that are not blank, the header first. */
  readonly records: readonly CsvRecord[];
}

/** What Excel and others write and read above the header to name the delimiter. */
const NAMED_DELIMITER = /^"?sep=([^"\n])[^\n]*(\n|$)/i;

/**
 * Reads CSV with whatever delimiter it has.
 * @param damaged the error for the record of this line, in which a quotation mark is not closed
 * @throws WorkbookError fileEncoding, and what `damaged` gives
 */
export function readCsv(source: TextSource, damaged: (line: number) => Error): Csv {
  const text = readText(source).replace(/\r\n?/g, '\n');
  const [above = '', named] = NAMED_DELIMITER.exec(text) ?? [];
  const body = text.slice(above.length);
  // Blank lines must not take part in guessing.
  const delimiter = named ?? Papa.parse(body, { skipEmptyLines: 'greedy', preview: 1 }).meta.delimiter;
  const records: CsvRecord[] = [];
  let [line, row, start] = [above === '' ? 1 : 2, 0, 0];
  Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    step: ({ data: cells, errors, meta: { cursor: end } }) => {
      if (errors.some(({ type }) => type === 'Quotes')) throw damaged(line);
      if (cells.some((cell) => cell.trim() !== '')) records.push({ line, row, cells });
      row += 1;
      line += body.slice(start, end).split('\n').length - 1;
      start = end;
    },
  });
  return { delimiter, records };
}
