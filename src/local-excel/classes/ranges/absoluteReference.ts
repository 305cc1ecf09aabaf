import { areaAddress } from '../../cells/Area';
import type { RangeTarget } from '../../wire/Session';

/** A tab's name as it stands before `!` in an address. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The range as formulas of any sheet name it: `Sheet1!$A$1:$B$2`. */
export function absoluteReference({ sheet, area }: RangeTarget): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
