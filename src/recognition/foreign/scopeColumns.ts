import { columnsOfCells, placeOf } from '../cells/cellAddress';
import { SCOPE_COLUMN_NAMES } from '../cells/settingNames';
import type { ForeignTab } from './ForeignTab';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';

/** Our two columns of a checklist that we did not make. */
export const SCOPE_COLUMNS = ['inScope', 'why'] as const;

export type ScopeColumn = (typeof SCOPE_COLUMNS)[number];

/** Where they stand, 0-based. */
export type ScopeColumnPlaces = Readonly<Partial<Record<ScopeColumn, number>>>;

/** The columns that we added to a tab, by the names on their headers; they moved along with the cells. */
export function scopeColumnsOf({ settings }: WorkbookSnapshot, sheet: string): ScopeColumnPlaces {
  const places: Partial<Record<ScopeColumn, number>> = {};
  for (const [name, { address }] of settings) {
    const column = SCOPE_COLUMNS.find((each) => name.startsWith(SCOPE_COLUMN_NAMES[each]));
    const place = placeOf(address);
    const run = columnsOfCells(place.cell ?? '');
    if (column && run && place.sheet === sheet) places[column] = run.first;
  }
  return places;
}

/** Our columns of a tab that are not there, or that were begun and have no header yet. */
export function unheadedColumns({
  tab,
  ours,
}: {
  readonly tab: ForeignTab;
  readonly ours: ScopeColumnPlaces;
}): readonly ScopeColumn[] {
  const { window } = tab.sheet;
  const headers = window.values[tab.headerRow - window.top] ?? [];
  return SCOPE_COLUMNS.filter((column) => {
    const place = ours[column];
    return place === undefined || (headers[place - window.left] ?? '') === '';
  });
}

/** True where a table has not taken in columns of ours that stand right beside it. */
export function areBesideTable({
  tab: { table },
  ours,
}: {
  readonly tab: ForeignTab;
  readonly ours: ScopeColumnPlaces;
}): boolean {
  return table !== undefined && Object.values(ours).some((column) => column > table.area.right);
}

/** A name for a column of another tab; one whose cell is gone is taken again. */
export function freeScopeColumnName(
  { settings }: WorkbookSnapshot,
  column: ScopeColumn,
  taken: ReadonlySet<string>,
): string {
  const isFree = (name: string): boolean => !taken.has(name) && (settings.get(name)?.isLost ?? true);
  let name: string = SCOPE_COLUMN_NAMES[column];
  for (let number = 2; !isFree(name); number++) name = `${SCOPE_COLUMN_NAMES[column]}${number}`;
  return name;
}
