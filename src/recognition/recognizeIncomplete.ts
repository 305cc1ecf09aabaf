import { headerBlock } from './headers/headerBlock';
import { matchColumns, type HeaderCell } from './headers/headerCells';
import { idsBelow } from './headers/idsBelow';
import type { Recognition } from './headers/Recognition';
import {
  CHECKLIST_KEYS,
  QUESTIONNAIRE_KEYS,
  type IncompleteChecklistTab,
  type IncompleteQuestionnaireTab,
} from './Tab';
import type { SheetSnapshot } from './cells/WorkbookSnapshot';

/** A questionnaire that has lost a header: two of its three stand over question ids of ours. */
export function recognizeIncompleteQuestionnaire(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  recognition: Recognition,
): IncompleteQuestionnaireTab | undefined {
  const columns = matchColumns(cells, recognition.questionnaire);
  const missing = onlyMissing(columns, QUESTIONNAIRE_KEYS);
  if (!missing) return undefined;
  const [service] = idsBelow(sheet, row, columns.id).flatMap((id) => recognition.serviceOfQuestion(id) ?? []);
  return service === undefined
    ? undefined
    : { role: 'incompleteQuestionnaire', service, missing, ...headerBlock(sheet, row, cells), columns };
}

/** A checklist that has lost a header: two of its three stand over item ids of ours. */
export function recognizeIncompleteChecklist(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  recognition: Recognition,
): IncompleteChecklistTab | undefined {
  const columns = matchColumns(cells, recognition.checklist);
  const missing = onlyMissing(columns, CHECKLIST_KEYS);
  const isOurs = missing && idsBelow(sheet, row, columns.id).some((id) => recognition.isItem(id));
  return isOurs ? { role: 'incompleteChecklist', missing, ...headerBlock(sheet, row, cells), columns } : undefined;
}

function onlyMissing<K extends string>(columns: Partial<Record<K, number>>, keys: readonly K[]): K | undefined {
  const missing = keys.filter((key) => columns[key] === undefined);
  return missing.length === 1 ? missing[0] : undefined;
}
