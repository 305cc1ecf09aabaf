import { columnsOfCells, placeOf } from '../cells/cellAddress';
import { CHECKLIST_COLUMN_NAMES } from '../cells/settingNames';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';
import type { ChecklistTab, IncompleteChecklistTab } from './ChecklistTab';
import { TOLD_BY_CELLS, type ProposedColumn } from './proposedColumns';

/** A checklist that lost headers, with columns that somebody accepted for them. */
export function completedChecklist(
  { missing: _, ...tab }: IncompleteChecklistTab,
  columns: readonly Pick<ProposedColumn, 'field' | 'column'>[],
): ChecklistTab {
  const more = Object.fromEntries(columns.map(({ field, column }) => [field, column]));
  return { ...tab, role: 'checklist', columns: { ...tab.columns, ...more } };
}

/** The columns that somebody accepted before, by the names on their headers; undefined where one is missing. */
export function rememberedChecklist(
  tab: IncompleteChecklistTab,
  { settings }: Pick<WorkbookSnapshot, 'settings'>,
): ChecklistTab | undefined {
  const columns = TOLD_BY_CELLS.filter((field) => tab.missing.includes(field)).flatMap((field) => {
    const { sheet, cell = '' } = placeOf(settings.get(CHECKLIST_COLUMN_NAMES[field])?.address);
    const run = columnsOfCells(cell);
    return run && sheet === tab.sheet.name ? [{ field, column: run.first }] : [];
  });
  return columns.length === tab.missing.length ? completedChecklist(tab, columns) : undefined;
}
