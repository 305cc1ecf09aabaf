import type { ChecklistField } from '../../domain/checklist/checklistColumns';
import { headerBlock } from '../headers/headerBlock';
import { matchColumns } from '../headers/matchColumns';
import { headerRow, type SheetHeaders } from '../headers/readHeaders';
import { idsBelow } from '../headers/idsBelow';
import { onlyMissing } from '../headers/onlyMissing';
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

/** A checklist that has lost a header: two of its three stand over item ids of ours. */
export function recognizeIncompleteChecklist(
  headers: SheetHeaders,
  row: number,
  words: ChecklistWords,
): IncompleteChecklistTab | undefined {
  const { sheet } = headers;
  const cells = headerRow(headers, row);
  const columns = matchColumns(cells, words.checklist);
  const missing = onlyMissing(columns, CHECKLIST_KEYS);
  const isOurs = missing && idsBelow(sheet, row, columns.id).some((id) => words.isItem(id));
  return isOurs ? { role: 'incompleteChecklist', missing, ...headerBlock(sheet, row, cells), columns } : undefined;
}
