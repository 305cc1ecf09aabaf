import { rowId } from '../../recognition/cells/rowId';
import { textForCell } from '../../recognition/cells/textForCell';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { fieldText } from '../../recognition/headers/fieldText';
import { foldWord } from '../../recognition/text/foldWord';
import { VOCABULARIES } from '../../localization/vocabularies';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { CellWrite } from '../../workbook/tabChanges/columnChanges';
import type { WorkbookContent } from '../wording/workbookContent';
import { THEIR_COLUMNS, type ItemProgress } from './ItemProgress';

/**
 * What progress of another workbook writes into a checklist: only into cells that are blank or as a new row begins, so
 * that nothing anybody entered here is lost.
 * @param rows of the checklist from its first row on
 */
export function progressWrites(
  checklist: ChecklistTab,
  rows: readonly (readonly CellValue[])[],
  progress: readonly ItemProgress[],
  content: WorkbookContent,
): readonly CellWrite[] {
  const byId = new Map(progress.map((each) => [each.id, each.entered]));
  const isAsBegun = initialWords();
  return rows.flatMap((row, offset) => {
    const entered = byId.get(rowId(fieldText(checklist, row, checklist.columns.id)));
    if (!entered) return [];
    return THEIR_COLUMNS.flatMap((field): CellWrite[] => {
      const [column, value] = [checklist.columns[field], entered[field]];
      const found = fieldText(checklist, row, column);
      if (column === undefined || value === undefined || !(found === '' || isAsBegun(found))) return [];
      const text = enteredHere(field, value, checklist, content);
      if (String(text) === found) return [];
      const written = typeof text === 'number' ? String(text) : textForCell(String(text));
      return [{ row: checklist.firstRow + offset, column, content: written }];
    });
  });
}

/** What another workbook says, as this one says it. */
function enteredHere(
  field: (typeof THEIR_COLUMNS)[number],
  value: CellValue,
  { sheet: { dayOffset } }: ChecklistTab,
  content: WorkbookContent,
): CellValue {
  if (field === 'status') return statusIn(String(value), content);
  return field === 'due' && typeof value === 'number' ? value - dayOffset : value;
}

/** Tells what a new row says of owner and status, in any language. */
function initialWords(): (text: string) => boolean {
  const words = new Set(
    Object.values(VOCABULARIES)
      .flatMap(({ roles, statuses }) => [...Object.values(roles), statuses.notStarted])
      .map(foldWord),
  );
  return (text) => words.has(foldWord(text));
}

/** A status in the language of the workbook; one of somebody's own stays as it is. */
function statusIn(text: string, { vocabulary }: WorkbookContent): string {
  const states = Object.keys(vocabulary.statuses) as (keyof typeof vocabulary.statuses)[];
  const state = states.find((each) =>
    Object.values(VOCABULARIES).some(({ statuses }) => foldWord(statuses[each]) === foldWord(text)),
  );
  return state ? vocabulary.statuses[state] : text;
}
