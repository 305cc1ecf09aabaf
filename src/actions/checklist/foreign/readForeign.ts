import type { Group } from '../../../domain/foreign/Group';
import type { ForeignRow, OwnMark } from '../../../domain/foreign/planForeignChecklist';
import type { ScopeStatement } from '../../../domain/foreign/ScopeStatement';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import type { CellValue, WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import { readForeignRows, type ReadRow } from '../../../recognition/foreign/readForeignRows';
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
import { scopeSaid } from '../../wording/scopeSaid';
import { readForeignTabs, type ForeignTabRow } from '../../../workbook/foreign/readForeignTabs';
import type { ForeignTabs } from './chooseForeignTabs';
import type { ForeignRequest } from './ForeignRequest';

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
  { checklists, deciding }: ForeignTabs,
  { unmarked }: ForeignRequest,
): Promise<ForeignReading> {
  const tabs = [...checklists, ...deciding];
  const lines = await readForeignTabs(context, tabs);
  const read = tabs.map((tab, index) => readTab(tab, lines[index]!, snapshot, unmarked));
  const own = read.filter(({ tab }) => tab.role === 'foreignChecklist');
  const groups = new Map(own.flatMap(({ rows }) => rows.flatMap(groupsOf)).map((group) => [group.key, group]));
  const lists = read.flatMap(({ tab, rows, marks }) =>
    tab.role === 'foreignScopeList' && marks ? readScopeList(tab, rows, marks, FOREIGN_WORDS) : [],
  );
  const questions = read
    .filter(({ tab }) => tab.role === 'foreignQuestionnaire')
    .map(({ tab, rows }) => readScopeQuestions(tab, rows, FOREIGN_WORDS, groups));
  return {
    checklists: own.map(readChecklist),
    questionnaires: read.filter(({ tab }) => tab.role === 'foreignQuestionnaire'),
    statements: [...questions.flatMap(({ statements }) => statements), ...lists],
    unclearQuestions: questions.flatMap(({ unclear }) => unclear),
    halfMarked: read.flatMap(({ tab, marks }) => (marks?.isHalfMarked ? [{ tab, column: marks.column }] : [])),
    groups,
  };
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

function groupsOf({ group, within }: ReadRow): readonly Group[] {
  return [...within, ...(group ? [group] : [])];
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
    before: before(said('inScope', row), said('why', row)),
  });
  return { tab, lines, read: rows, ours, said, rows: rows.map(foreignRow) };
}

/** Of a row that went out of scope while it was hidden already, nobody says why. */
function before(inScope: string, why: string): ForeignRow['before'] {
  if (scopeSaid(inScope) !== 'outOfScope') return 'visible';
  return why === '' ? 'hiddenByOthers' : 'hiddenByUs';
}
