import { intersectAreas } from '../../cells/Area';
import { renameColumns } from '../../editing/renameColumns';
import { uniqueColumnName } from '../../editing/uniqueColumnName';
import type { RangeTarget, Session } from '../../wire/Session';
import { displayText } from '../../editing/displayText';

/** A table's header cells are its column names: texts, never blank, each once. */
export function syncTableHeaders({ sheet, area }: RangeTarget, session: Session): void {
  for (const table of session.book.tables.on(sheet)) {
    const edited = table.hasHeader ? intersectAreas(table.header, area) : undefined;
    if (!edited) continue;
    const names = headerNames({ sheet, area: table.header }, session);
    renameColumns(session.book, table, names);
    session.book.tables.changed();
  }
}

/** Reads the names of the columns and writes them back where the cell held something else than a unique text. */
export function headerNames({ sheet, area }: RangeTarget, session: Session): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const shown = displayText(session.book, sheet, area.top, column);
    const name = uniqueColumnName(shown === '' ? `Column${names.length + 1}` : shown, names);
    names.push(name);
    if (sheet.cell(area.top, column)?.value !== name) sheet.setValue(area.top, column, name);
  }
  return names;
}
