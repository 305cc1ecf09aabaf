import type { ChecklistField } from '../../domain/checklist/checklistColumns';
import { headerBlock } from '../headers/headerBlock';
import { matchColumns } from '../headers/matchColumns';
import { headerRow, type SheetHeaders } from '../headers/readHeaders';
import { idsBelow } from '../headers/idsBelow';
import type { Synonyms } from '../headers/Synonyms';
import { CHECKLIST_KEYS, type ChecklistTab, type IncompleteChecklistTab } from './ChecklistTab';

/** What a checklist is recognised by. */
export interface ChecklistWords {
  readonly checklist: Synonyms<ChecklistField>;
  /** True for the id of one of our items. @param id as `rowId` gives it */
  isItem(id: string): boolean;
}

/** Guidance by id, the given row being the header. */
export function recognizeChecklist(
  headers: SheetHeaders,
  row: number,
  words: ChecklistWords,
): ChecklistTab | undefined {
  const { sheet } = headers;
  const cells = headerRow(headers, row);
  const columns = matchColumns(cells, words.checklist);
  const isChecklist = CHECKLIST_KEYS.every((key) => columns[key] !== undefined);
  return isChecklist ? { role: 'checklist', ...headerBlock(sheet, row, cells), columns } : undefined;
}

/** So many headers of ours stand in the header row of a checklist that lost others. */
const HEADERS_LEFT = 3;

/** A checklist that has lost headers: others of ours are left, and item ids of ours stand below. */
export function recognizeIncompleteChecklist(
  headers: SheetHeaders,
  row: number,
  words: ChecklistWords,
): IncompleteChecklistTab | undefined {
  const { sheet } = headers;
  const cells = headerRow(headers, row);
  const columns = matchColumns(cells, words.checklist);
  const missing = CHECKLIST_KEYS.filter((key) => columns[key] === undefined);
  const isLikely = missing.length === 1 || Object.keys(columns).length >= HEADERS_LEFT;
  const isOurs = isLikely && idsBelow(sheet, row, columns.id).some((id) => words.isItem(id));
  return isOurs ? { role: 'incompleteChecklist', missing, ...headerBlock(sheet, row, cells), columns } : undefined;
}
