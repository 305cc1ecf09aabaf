import type { Group } from '../../../domain/foreign/Group';
import type { ForeignRow, OwnMark } from '../../../domain/foreign/planForeignChecklist';
import type { ScopeStatement } from '../../../domain/foreign/ScopeStatement';
import { cellAddress, rowOfCell } from '../../../recognition/cells/cellAddress';
import type { CellValue, WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import { cellText, readForeignRows, type ReadRow } from '../../../recognition/foreign/readForeignRows';
import {
  readScopeList,
  readScopeMarks,
  readScopeQuestions,
  withUnmarked,
  type ScopeMarks,
  type ScopeQuestionPlace,
  type Unmarked,
} from '../../../recognition/foreign/readScopeStatements';
import { scopeColumnsOf, type ScopeColumn, type ScopeColumnPlaces } from '../../../recognition/foreign/scopeColumns';
import { FOREIGN_WORDS } from '../../wording/foreignWords';
import { readForeignTabs, type ForeignTabRow } from '../../../workbook/foreign/readForeignTabs';
import type { ForeignTabs } from './chooseForeignTabs';
import type { ForeignRequest } from './ForeignRequest';
import { hiddenBefore } from './hiddenBefore';

/** A checklist that we did not make, as it stands. */
export interface ReadChecklist {
  readonly tab: ForeignTab;
  readonly rows: readonly ForeignRow[];
  readonly read: readonly ReadRow[];
  readonly lines: readonly ForeignTabRow[];
  /** Our columns that are there. */
  readonly ours: ScopeColumnPlaces;
  /** What our columns say, by 0-based row. */
  said(column: ScopeColumn, row: number): string;
}

/** A questionnaire as it stands. */
export interface ReadQuestions {
  readonly tab: ForeignTab;
  readonly lines: readonly ForeignTabRow[];
}

/** All that was read to decide which rows are in scope. */
export interface ForeignReading {
  readonly checklists: readonly ReadChecklist[];
  readonly questionnaires: readonly ReadQuestions[];
  readonly statements: readonly ScopeStatement[];
  readonly unclearQuestions: readonly ScopeQuestionPlace[];
  /** Columns in which nobody knows what blank means. */
  readonly halfMarked: readonly { readonly tab: ForeignTab; readonly column: number }[];
  /** Our list of groups. */
  readonly scopeTab: ReadQuestions | undefined;
  /** Every group that rows belong to, by key. */
  readonly groups: ReadonlyMap<string, Group>;
}

interface ReadTab {
  readonly tab: ForeignTab;
  readonly lines: readonly ForeignTabRow[];
  readonly rows: readonly ReadRow[];
  readonly marks: ScopeMarks | undefined;
  readonly ours: ScopeColumnPlaces;
}

/** Reads checklists and what decides about them: one sync where they are not large. */
export async function readForeign(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { checklists, deciding, scopeTab }: ForeignTabs,
  { unmarked }: ForeignRequest,
): Promise<ForeignReading> {
  const tabs = [...checklists, ...deciding, ...(scopeTab ? [scopeTab] : [])];
  const lines = await readForeignTabs(context, tabs);
  const read = tabs.map((tab, index) => readTab(tab, lines[index]!, snapshot, unmarked));
  const own = read.filter(({ tab }) => tab.role === 'foreignChecklist');
  const groups = new Map(own.flatMap(({ rows }) => rows.flatMap(groupsOf)).map((group) => [group.key, group]));
  const lists = read.flatMap(({ tab, rows, marks }) => {
    if (tab.role !== 'foreignScopeList' || !marks) return [];
    const statements = readScopeList(tab, rows, marks, FOREIGN_WORDS);
    return tab === scopeTab ? asSwitches(tab, rows, statements) : statements;
  });
  const questions = read
    .filter(({ tab }) => tab.role === 'foreignQuestionnaire')
    .map(({ tab, rows }) => readScopeQuestions(tab, rows, FOREIGN_WORDS, groups));
  return {
    checklists: own.map(readChecklist),
    questionnaires: read.filter(({ tab }) => tab.role === 'foreignQuestionnaire'),
    statements: [...questions.flatMap(({ statements }) => statements), ...lists],
    unclearQuestions: questions.flatMap(({ unclear }) => unclear),
    halfMarked: read.flatMap(({ tab, marks }) =>
      marks?.isHalfMarked && tab !== scopeTab ? [{ tab, column: marks.column }] : [],
    ),
    scopeTab: read.find(({ tab }) => tab === scopeTab),
    groups,
  };
}

/** The lines of our own list, with the reason that somebody entered. */
function asSwitches(
  tab: ForeignTab,
  rows: readonly ReadRow[],
  statements: readonly ScopeStatement[],
): readonly ScopeStatement[] {
  const whys = new Map(rows.map(({ row, values }) => [row, cellText(tab, values, tab.columns.why)]));
  return statements.map((statement) => {
    const why = whys.get(rowOfCell(statement.place.cell)) ?? '';
    const value = why === '' ? statement.value : `${statement.value} – ${why}`;
    return { ...statement, source: 'switch', value };
  });
}

function readTab(
  tab: ForeignTab,
  lines: readonly ForeignTabRow[],
  snapshot: WorkbookSnapshot,
  unmarked: Unmarked | undefined,
): ReadTab {
  const ours = scopeColumnsOf(snapshot, tab.sheet.name);
  const values = lines.map((line) => line.values);
  const rows = readForeignRows(tab, values, FOREIGN_WORDS, new Set(Object.values(ours)));
  const marks = tab.role === 'foreignQuestionnaire' ? undefined : readScopeMarks(tab, rows, FOREIGN_WORDS);
  return { tab, lines, rows, marks: marks && withUnmarked(marks, unmarked), ours };
}

/** A text below a list that nothing follows is a note and no section. */
function groupsOf({ kind, group, within }: ReadRow): readonly Group[] {
  return kind === 'item' ? [...within, ...(group ? [group] : [])] : [];
}

function readChecklist({ tab, lines, rows, marks, ours }: ReadTab): ReadChecklist {
  const valueAt = (row: number, column: number | undefined): CellValue =>
    column === undefined ? '' : (lines[row - tab.firstRow]!.values[column - tab.left] ?? '');
  const said = (column: ScopeColumn, row: number): string => String(valueAt(row, ours[column]));
  const ownMark = (row: number, index: number): OwnMark | undefined => {
    if (!marks) return undefined;
    return {
      mark: marks.marks[index]!,
      place: { sheet: tab.sheet.name, cell: cellAddress(row, marks.column) },
      value: String(valueAt(row, marks.column)),
    };
  };
  const foreignRow = ({ row, kind, group, within }: ReadRow, index: number): ForeignRow => ({
    row,
    kind,
    group,
    within,
    own: kind === 'item' ? ownMark(row, index) : undefined,
    isHidden: lines[row - tab.firstRow]!.isHidden,
    before: hiddenBefore(said('inScope', row), said('why', row)),
  });
  return { tab, lines, read: rows, ours, said, rows: rows.map(foreignRow) };
}
