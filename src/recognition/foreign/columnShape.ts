import { usageDay, type CountedDays } from '../cells/excelDay';
import type { CellValue } from '../cells/WorkbookSnapshot';
import { foldWord } from '../text/foldWord';
import type { ForeignWords } from './ForeignWords';
import { readMarks } from './readMarks';

/** What the cells of a column look like. */
export const COLUMN_SHAPES = [
  'marks',
  'statuses',
  'links',
  'dates',
  'questions',
  'services',
  'ids',
  'raci',
  'texts',
  'numbers',
] as const;

export type ColumnShape = (typeof COLUMN_SHAPES)[number];

/** How many of the filled cells look like it. */
export interface ShapeCount {
  readonly shape: ColumnShape;
  readonly count: number;
  readonly filled: number;
}

export interface ShownValue {
  readonly value: CellValue;
  readonly text: string;
  /** What the dates of its workbook are counted from. */
  readonly days: CountedDays;
}

/** So many of the filled cells make a shape. */
const MOST = 0.6;
const LINK = /^https?:\/\//i;
const ID = /^(?=.*\d)[\p{L}\d][\p{L}\d._/#-]{0,15}$/u;
const RACI = /^[raci](\s*[/,]\s*[raci])*$/i;
const SHOWN_DATE = /\d[^\d]+\d|\d\s*[年月日]/;

/** The first shape that most of a column's filled cells have; undefined for a blank or a mixed one. */
export function columnShape(cells: readonly ShownValue[], words: ForeignWords): ShapeCount | undefined {
  const filled = cells.filter(({ value }) => value !== '');
  const counts = COLUMN_SHAPES.map((shape) => ({ shape, count: countOf(shape, filled, words), filled: filled.length }));
  return filled.length === 0 ? undefined : counts.find(({ count }) => count >= filled.length * MOST);
}

function countOf(shape: ColumnShape, cells: readonly ShownValue[], words: ForeignWords): number {
  const values = cells.map(({ value }) => value);
  if (shape === 'marks') return readMarks(values, words.marks).filter((mark) => mark === 'yes' || mark === 'no').length;
  if (shape === 'ids') return new Set(values).size === values.length ? values.filter(isId).length : 0;
  if (shape === 'raci') return raciCount(values);
  return cells.filter((cell) => hasShape(shape, cell, words)).length;
}

function hasShape(shape: ColumnShape, { value, text, days }: ShownValue, words: ForeignWords): boolean {
  const shown = String(value).trim();
  switch (shape) {
    case 'statuses':
      return words.statuses.has(foldWord(shown));
    case 'links':
      return LINK.test(shown);
    case 'dates':
      return usageDay(value, days) !== undefined && SHOWN_DATE.test(text);
    case 'services':
      return typeof value === 'string' && namesService(shown, words);
    case 'questions':
      return /[?？]$/.test(shown);
    case 'numbers':
      return typeof value === 'number';
    default:
      return typeof value === 'string' && /\p{L}{2}/u.test(shown);
  }
}

/** True for the name of one service and nothing else. */
export function namesService(text: string, { readGroup }: Pick<ForeignWords, 'readGroup'>): boolean {
  const { services, rest } = readGroup(text);
  return services.length === 1 && rest === '';
}

function isId(value: CellValue): boolean {
  return ID.test(String(value).trim());
}

/** A column of nothing but the letters of a RACI chart; one letter alone may be something else. */
function raciCount(values: readonly CellValue[]): number {
  const letters = values.filter((value) => RACI.test(String(value).trim()));
  return new Set(letters.map((value) => String(value).trim().toLowerCase())).size > 1 ? letters.length : 0;
}

/** True for a text that tells something at length: what answers of an FAQ look like. */
export function isSentence(value: CellValue): boolean {
  const text = String(value).trim();
  return (
    typeof value === 'string' &&
    (text.split(/\s+/).length >= 5 || /[.。]$/.test(text) || /[\u3040-\u9fff].{14}/.test(text))
  );
}
