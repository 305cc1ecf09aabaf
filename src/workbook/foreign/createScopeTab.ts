import type { SheetToFill } from '../cells/addSheets';
import { createTableTab, type NewTab } from '../cells/createTableTab';
import { formatColumn } from '../cells/formatColumn';
import { TAB_COLORS } from '../cells/tabColors';

/** Our list of groups as it is to be made; texts as they are to be read. */
export interface NewScopeTab {
  readonly headers: readonly [group: string, inScope: string, why: string];
  readonly rows: readonly (readonly [group: string, inScope: string, why: string | null])[];
  /** What stands above it. */
  readonly note: string;
  /** The words for yes and no. */
  readonly choices: readonly string[];
}

/** In points. */
const WIDTHS = [220, 80, 300];

/** The list as it is once it is made. It has no table name of its own: names on its headers tell it. */
export function scopeTab({ headers, rows, note }: NewScopeTab): Omit<NewTab, 'tableName'> {
  return { headers, rows, note, widths: WIDTHS, tabColor: TAB_COLORS.scope };
}

/** Queues the tab with all its rows. */
export function createScopeTab(place: SheetToFill, tab: NewScopeTab): void {
  createTableTab(place, { ...scopeTab(tab), tableName: '' });
  formatColumn(place.sheet.getRangeByIndexes(SCOPE_TAB_TOP + 1, 1, tab.rows.length, 1), 'choice', tab.choices);
}

/** 0-based row of its header. */
export const SCOPE_TAB_TOP = 2;
