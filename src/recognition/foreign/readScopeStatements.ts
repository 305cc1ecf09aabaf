import type { Group } from '../../domain/foreign/Group';
import { inverted, type ScopeMark, type ScopeStatement } from '../../domain/foreign/ScopeStatement';
import { cellAddress } from '../cells/cellAddress';
import type { CellValue } from '../cells/WorkbookSnapshot';
import type { ForeignTab } from './ForeignTab';
import type { ForeignWords } from './ForeignWords';
import { groupOf } from './groups/groupOf';
import { cellText, type ReadRow } from './readForeignRows';
import { readMarks } from './readMarks';
import { scopeQuestion } from './scopeQuestion';

/** What a tab says about scope. */
export interface ScopeStatements {
  readonly statements: readonly ScopeStatement[];
  /** Questions about scope that name no group as a whole. */
  readonly unclear: readonly ScopeQuestionPlace[];
}

export interface ScopeQuestionPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly question: string;
}

/** What blank cells mean where others are marked. */
export const UNMARKED_MEANINGS = ['out', 'unanswered'] as const;

export type Unmarked = (typeof UNMARKED_MEANINGS)[number];

/** The marks of a column that says what is in scope, row by row; undefined where the tab has none. */
export interface ScopeMarks {
  readonly column: number;
  readonly marks: readonly ScopeMark[];
  /** True where some rows say yes, others nothing, and none says no: then nobody knows what blank means. */
  readonly isHalfMarked: boolean;
}

export function readScopeMarks(tab: ForeignTab, rows: readonly ReadRow[], words: ForeignWords): ScopeMarks | undefined {
  const column = tab.columns.inScope ?? tab.columns.outOfScope;
  if (column === undefined) return undefined;
  const marks = readMarks(
    rows.map(({ values }) => valueIn(tab, values, column)),
    words.marks,
  );
  if (tab.columns.inScope === undefined) return { column, marks: marks.map(inverted), isHalfMarked: false };
  const isItem = (_: ScopeMark, index: number): boolean => rows[index]!.kind === 'item';
  const [yes, no, blank] = (['yes', 'no', 'blank'] as const).map((mark) => marks.filter(isItem).includes(mark));
  return { column, marks, isHalfMarked: yes! && blank! && !no };
}

/** The marks where blank means out of scope in a column that is half marked. */
export function withUnmarked(marks: ScopeMarks, unmarked: Unmarked | undefined): ScopeMarks {
  if (unmarked !== 'out' || !marks.isHalfMarked) return marks;
  return { ...marks, marks: marks.marks.map((mark) => (mark === 'blank' ? 'no' : mark)) };
}

export function readScopeList(
  tab: ForeignTab,
  rows: readonly ReadRow[],
  { column, marks }: ScopeMarks,
  words: ForeignWords,
): readonly ScopeStatement[] {
  return rows.flatMap((row, index) => {
    const group = groupOf(cellText(tab, row.values, tab.columns.group), words.readGroup);
    if (!group || row.kind !== 'item') return [];
    return [
      {
        group,
        mark: marks[index]!,
        source: 'list',
        place: place(tab, row, column),
        value: cellText(tab, row.values, column),
      },
    ];
  });
}

/** @param known the groups of the checklists, by their key */
export function readScopeQuestions(
  tab: ForeignTab,
  rows: readonly ReadRow[],
  words: ForeignWords,
  known: ReadonlyMap<string, Group>,
): ScopeStatements {
  const { question, answer } = tab.columns;
  const answers = readMarks(
    rows.map(({ values }) => valueIn(tab, values, answer!)),
    words.marks,
  );
  const statements: ScopeStatement[] = [];
  const unclear: ScopeQuestionPlace[] = [];
  rows.forEach((row, index) => {
    const text = cellText(tab, row.values, question);
    const found = row.kind === 'item' ? scopeQuestion(text, words, known) : undefined;
    if (!found) return;
    const group = found.about === 'itsGroup' ? row.group : found.group;
    const at = place(tab, row, answer!);
    if (!group) return void unclear.push({ ...at, question: text });
    const mark = found.isOutside ? inverted(answers[index]!) : answers[index]!;
    const value = cellText(tab, row.values, answer);
    statements.push({ group, mark, source: 'question', place: at, value, isInverted: found.isOutside });
  });
  return { statements, unclear };
}

function valueIn(tab: ForeignTab, values: readonly CellValue[], column: number): CellValue {
  return values[column - tab.left] ?? '';
}

function place({ sheet }: ForeignTab, { row }: ReadRow, column: number): ScopeStatement['place'] {
  return { sheet: sheet.name, cell: cellAddress(row, column) };
}
