import { columnsOfCells, placeOf, rowOfCell } from '../cells/cellAddress';
import { SCOPE_COLUMN_NAMES } from '../cells/settingNames';
import type { ForeignTab } from './ForeignTab';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';

/** Our two columns of a checklist that we did not make. */
export const SCOPE_COLUMNS = ['inScope', 'why'] as const;

export type ScopeColumn = (typeof SCOPE_COLUMNS)[number];

/** Where they stand, 0-based. */
export type ScopeColumnPlaces = Readonly<Partial<Record<ScopeColumn, number>>>;

/** A header of ours, by the name on it; it moved along with its cell. */
export interface ScopeHeader {
  readonly column: ScopeColumn;
  /** The defined name. */
  readonly name: string;
  /** 0-based; undefined where the cell is gone. */
  readonly place: { readonly sheet: string; readonly row: number; readonly at: number } | undefined;
}

/** The headers of all columns that we added to checklists of others. */
export function scopeHeaders({ settings }: WorkbookSnapshot): readonly ScopeHeader[] {
  return [...settings].flatMap(([name, { address }]) => {
    const column = SCOPE_COLUMNS.find((each) => name.startsWith(SCOPE_COLUMN_NAMES[each]));
    const { sheet, cell = '' } = placeOf(address);
    const at = columnsOfCells(cell)?.first;
    const place = sheet === undefined || at === undefined ? undefined : { sheet, row: rowOfCell(cell), at };
    return column ? [{ column, name, place }] : [];
  });
}

/** The columns that we added to a tab. */
export function scopeColumnsOf(snapshot: WorkbookSnapshot, sheet: string): ScopeColumnPlaces {
  const own = scopeHeaders(snapshot).flatMap(({ column, place }) =>
    place?.sheet === sheet ? [[column, place.at]] : [],
  );
  return Object.fromEntries(own) as ScopeColumnPlaces;
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
