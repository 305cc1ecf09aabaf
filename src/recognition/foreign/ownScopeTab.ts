import { columnsOfCells, placeOf, rowOfCell } from '../cells/cellAddress';
import { SCOPE_TAB_NAMES } from '../cells/settingNames';
import type { WorkbookSnapshot } from '../cells/WorkbookSnapshot';
import { headerBlock } from '../headers/headerBlock';
import type { ForeignTab } from './ForeignTab';

/** Our list of groups, by the names on its headers, whatever its tab is called; undefined where there is none. */
export function ownScopeTab({ settings, sheets }: WorkbookSnapshot): ForeignTab | undefined {
  const [group, inScope, why] = (['group', 'inScope', 'why'] as const).map((field) => {
    const { sheet, cell = '' } = placeOf(settings.get(SCOPE_TAB_NAMES[field])?.address);
    const column = columnsOfCells(cell)?.first;
    return column === undefined ? undefined : { sheet, column, row: rowOfCell(cell) };
  });
  const sheet = sheets.find(({ name }) => name === group?.sheet);
  if (!sheet || !group || inScope?.sheet !== sheet.name) return undefined;
  const headers = [group, inScope, ...(why?.sheet === sheet.name ? [why] : [])];
  return {
    role: 'foreignScopeList',
    isCertain: true,
    evidence: [],
    ...headerBlock(sheet, group.row, headers),
    columns: { group: group.column, inScope: inScope.column, ...(headers.length === 3 ? { why: why!.column } : {}) },
  };
}
