import { FOREIGN_FIELDS, type ForeignField } from '../../domain/foreign/foreignFields';
import { cellAddress } from '../cells/cellAddress';
import type { CellValue, SheetSnapshot } from '../cells/WorkbookSnapshot';
import { headerBlock } from '../headers/headerBlock';
import type { DataBelow } from './DataBelow';
import { columnShape, type ColumnShape, type ShapeCount, type ShownValue } from './columnShape';
import type { ForeignSheet, ForeignTab, NoForeignTab } from './ForeignTab';
import type { ForeignWords } from './ForeignWords';
import { isFaq, ROLE_RULES, type HeaderWithData, type RoleRule } from './foreignRoles';
import { withGuesses } from './guessColumns';
import { headerTexts, type HeaderText } from './HeaderText';
import { matchForeignHeader, type NamedColumns } from './matchForeignHeader';
import { isOtherHeader, otherSheet } from './otherSheet';

/** A header row and what it is the header of. */
interface Candidate {
  readonly rule: RoleRule;
  readonly isCertain: boolean;
  readonly row: HeaderRow;
  readonly header: HeaderWithData;
  readonly score: number;
}

interface HeaderRow {
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly HeaderText[];
  readonly words: string;
  /** True where most cells are surely headers. */
  readonly isHeaderLike: boolean;
}

/** A sheet as far as it was read, and what is needed to understand it. */
interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly HeaderRow[];
  readonly words: ForeignWords;
}

/** Finds the blocks of one sheet. @param ours 0-based columns that we added, which say nothing about the sheet */
export function recognizeForeignSheet(
  snapshot: SheetSnapshot,
  words: ForeignWords,
  ours: ReadonlySet<number> = new Set(),
): ForeignSheet {
  const sheet = withoutColumns(snapshot, ours);
  const rows = sheet.window.values.map((values, offset) => headerRow(values, sheet, offset, words));
  const read: ReadSheet = { sheet, rows, words };
  const other = otherSheet(sheet, words);
  const chosen = other ? [] : chooseHeaders(rows.flatMap((row) => candidateAt(read, row) ?? []));
  if (chosen.length > 0) return { sheet: snapshot, tabs: tabsOf(snapshot, chosen), none: undefined };
  return { sheet: snapshot, tabs: [], none: nearestHeader(read, other ?? otherHeader(read)) };
}

function headerRow(
  values: readonly CellValue[],
  { window }: SheetSnapshot,
  offset: number,
  words: ForeignWords,
): HeaderRow {
  const cells = headerTexts(values, window.left);
  // The header of ids is left out: "No" is an answer as well.
  const fields = FOREIGN_FIELDS.filter((field) => field !== 'id');
  const columns = cells.length < 2 ? [] : [...matchForeignHeader(cells, fields, words.readHeader).values()];
  const strong = columns.filter(({ strength }) => strength === 'strong').length;
  return {
    row: window.top + offset,
    cells,
    words: cells.map(({ word, column }) => `${column} ${word}`).join(),
    isHeaderLike: strong >= 2 && strong >= cells.length / 2,
  };
}

/** Why no row is the header of something we look for. */
function otherHeader(read: ReadSheet): NoForeignTab['because'] {
  const isFaqAt = (row: HeaderRow): boolean => {
    const columns = matchForeignHeader(row.cells, ['question', 'answer'], read.words.readHeader);
    const answer = columns.get('answer');
    return answer !== undefined && columns.has('question') && isFaq(dataBelow(read, row), answer.column);
  };
  if (read.rows.some(isFaqAt)) return 'faq';
  return read.rows.some(({ cells }) => isOtherHeader(cells, read.words)) ? 'otherList' : 'noHeader';
}

function candidateAt(read: ReadSheet, row: HeaderRow): Candidate | undefined {
  const { cells } = row;
  if (cells.length < 2 || isOtherHeader(cells, read.words)) return undefined;
  const data = dataBelow(read, row);
  for (const rule of ROLE_RULES) {
    const named = matchForeignHeader(cells, rule.fields, read.words.readHeader, data);
    const columns = withGuesses(named, cells, rule.guessed, data);
    const header = { columns, ...data };
    const verdict = rule.judge(header);
    if (verdict) return { rule, row, header, ...verdict, score: scoreOf(columns) };
  }
  return undefined;
}

function scoreOf(columns: NamedColumns): number {
  return [...columns.values()].reduce((sum, { strength }) => sum + (strength === 'strong' ? 2 : 1), 0);
}

/** The rows below a header that hold more than a heading, up to a header of something else. */
function rowsBelow({ sheet: { window }, rows }: ReadSheet, header: HeaderRow): readonly number[] {
  const isSame = ({ words }: HeaderRow): boolean => words === header.words;
  const later = rows.filter(({ row }) => row > header.row);
  const end = later.find((each) => each.isHeaderLike && !isSame(each))?.row ?? Infinity;
  const below = later.filter((each) => each.row < end && !isSame(each)).map(({ row }) => row - window.top);
  const isFilled = (atLeast: number) => (index: number) =>
    window.values[index]!.filter((value) => value !== '').length >= atLeast;
  const full = below.filter(isFilled(2));
  return full.length > 0 ? full : below.filter(isFilled(1));
}

/** The data below a header, looked at once. */
function dataBelow(read: ReadSheet, row: HeaderRow): DataBelow {
  const { window, dayOffset } = read.sheet;
  let below: readonly number[] | undefined;
  const shapes = new Map<number, ShapeCount | undefined>();
  const cells = (column: number): readonly ShownValue[] =>
    (below ??= rowsBelow(read, row)).map((index) => ({
      value: window.values[index]![column - window.left] ?? '',
      text: window.text[index]![column - window.left] ?? '',
      days: { dayOffset },
    }));
  const shape = (column: number): ShapeCount | undefined => {
    if (!shapes.has(column)) shapes.set(column, columnShape(cells(column), read.words));
    return shapes.get(column);
  };
  const shapeOfText = (text: string): ColumnShape | undefined =>
    columnShape([{ value: text, text, days: { dayOffset } }], read.words)?.shape;
  return { cells, shape, shapeOfText };
}

/** The header that says most, and others that are certain: a scope list above a checklist. Repeated headers are rows. */
function chooseHeaders(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = [...candidates].sort(
    (a, b) => Number(b.isCertain) - Number(a.isCertain) || b.score - a.score || a.row.row - b.row.row,
  );
  if (!best) return [];
  const chosen = candidates.filter((each) => each === best || (each.isCertain && each.rule !== best.rule));
  return chosen.filter(
    (each, index) => !chosen.slice(0, index).some((earlier) => earlier.row.words === each.row.words),
  );
}

/** Each block ends above the next one. */
function tabsOf(sheet: SheetSnapshot, chosen: readonly Candidate[]): readonly ForeignTab[] {
  return chosen.map(({ rule, row: { row, cells }, header, isCertain }, index) => {
    const block = headerBlock(sheet, row, cells);
    const next = chosen[index + 1]?.row.row;
    const lastRow = next === undefined ? block.lastRow : Math.min(block.lastRow, next - 1);
    const named = [...header.columns].sort(([, a], [, b]) => a.column - b.column);
    return {
      role: rule.role,
      ...block,
      lastRow,
      columns: Object.fromEntries(named.map(([field, { column }]) => [field, column])),
      isCertain,
      evidence: named.map(([field, { column, header: text }]) => ({
        field,
        column,
        cell: cellAddress(row, column),
        header: text,
        shape: header.shape(column),
      })),
    };
  });
}

/** What a checklist or a questionnaire must have. */
const NEEDED: readonly (readonly ForeignField[])[] = [
  ['item', 'status', 'owner'],
  ['question', 'answer'],
];

function nearestHeader({ rows, words }: ReadSheet, because: NoForeignTab['because']): NoForeignTab {
  const matched = rows.map(({ row, cells }) => ({
    row,
    columns: matchForeignHeader(cells, FOREIGN_FIELDS, words.readHeader),
  }));
  const [best] = matched.sort((a, b) => scoreOf(b.columns) - scoreOf(a.columns));
  if (!best || best.columns.size === 0) return { because, headerRow: undefined, found: [], missing: NEEDED[0]! };
  const lacking = NEEDED.map((fields) => fields.filter((field) => !best.columns.has(field)));
  const [missing] = lacking.sort((a, b) => a.length - b.length);
  return { because, headerRow: best.row, found: [...best.columns.keys()], missing: missing! };
}

function withoutColumns(sheet: SheetSnapshot, ours: ReadonlySet<number>): SheetSnapshot {
  if (ours.size === 0) return sheet;
  const { window } = sheet;
  const blank = <T>(line: readonly T[], nothing: T): readonly T[] =>
    line.map((each, index) => (ours.has(window.left + index) ? nothing : each));
  return {
    ...sheet,
    window: {
      ...window,
      values: window.values.map((line) => blank<CellValue>(line, '')),
      text: window.text.map((line) => blank(line, '')),
    },
  };
}
