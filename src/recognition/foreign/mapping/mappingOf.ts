import { columnLetters } from '../../cells/cellAddress';
import type { ForeignSheet } from '../ForeignTab';
import type { LayoutMapping, TabMapping } from '../../../domain/foreign/LayoutMapping';

/** What was found, as somebody may edit it and hand it back. */
export function mappingOf(sheets: readonly ForeignSheet[]): LayoutMapping {
  return {
    tabs: sheets.flatMap(({ sheet: { name }, tabs }): readonly TabMapping[] => {
      if (tabs.length === 0) return [{ sheet: name, role: 'none' }];
      return tabs.map(({ role, headerRow, evidence }) => ({
        sheet: name,
        role,
        headerRow: headerRow + 1,
        columns: Object.fromEntries(evidence.map(({ field, column }) => [field, columnLetters(column)])),
      }));
    }),
  };
}
