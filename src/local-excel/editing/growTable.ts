import { CellFormula } from '../cells/CellFormula';
import { childElement, elements } from '../xml/XmlElement';
import { areaAddress, containsArea, parseAreas, type Area } from '../cells/Area';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import type { Table } from '../tables/Table';

/**
 * What Excel does when somebody types right below a table: the table takes the row in, calculated columns go on, and
 * conditional formats and validations that reached the last row reach the new one.
 */
export function growTable(book: Book, sheet: Sheet, row: number, column: number): void {
  const table = book.tables
    .on(sheet)
    .find(
      ({ area, hasTotals }) => !hasTotals && area.bottom + 1 === row && column >= area.left && column <= area.right,
    );
  if (!table) return;
  const { body, area } = table;
  table.resize({ ...area, bottom: row }, table.columnNames);
  continueFormulas(sheet, table, body);
  extendFormats(sheet, body, row);
  book.tables.changed();
}

function continueFormulas(sheet: Sheet, table: Table, body: Area): void {
  for (let column = body.left; column <= body.right; column++) {
    const above = sheet.cell(body.bottom, column);
    if (!above) continue;
    sheet.setStyle(body.bottom + 1, column, above.style);
    if (above.formula && isCalculated(sheet, table, column)) {
      sheet.setFormula(body.bottom + 1, column, CellFormula.fromRelative(above.formula.relative));
    }
  }
}

/** A column the file calls calculated, or one whose first and last formula are alike. */
function isCalculated(sheet: Sheet, { columnElements, body }: Table, column: number): boolean {
  if (childElement(columnElements[column - body.left]!, 'calculatedColumnFormula')) return true;
  const formulaIn = (row: number): string | undefined => sheet.cell(row, column)?.formula?.relative;
  return formulaIn(body.top) === formulaIn(body.bottom - 1);
}

function extendFormats(sheet: Sheet, body: Area, row: number): void {
  for (const name of ['conditionalFormatting', 'dataValidations']) {
    for (const section of sheet.sections.all(name)) {
      const holders = name === 'dataValidations' ? elements(section) : [section];
      for (const holder of holders) {
        const areas = parseAreas(holder.attributes['sqref'] ?? '');
        const reaches = (area: Area): boolean =>
          area.top === body.top && area.bottom === body.bottom && containsArea(body, area);
        if (!areas.some(reaches)) continue;
        const grown = areas.map((area) => (reaches(area) ? { ...area, bottom: row } : area));
        holder.attributes['sqref'] = grown.map(areaAddress).join(' ');
        sheet.sections.touch(section);
      }
    }
  }
}
