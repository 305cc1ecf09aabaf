import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { bookOf } from '../support/bookOf';
import { editPart } from '../support/editPart';
import { startExcel, type StartedExcel } from '../support/startExcel';
import type { Layout, SheetLook } from './Layout';

/** The workbook of a layout, in Excel. */
export async function writeLayout({ sheets }: Layout): Promise<StartedExcel> {
  const local = bookOf(Object.fromEntries(sheets.map(({ name, lines }) => [name, lines])));
  if (sheets.some(({ look }) => look.table)) {
    await startExcel(local).excel.run(async (context) => {
      for (const { name, look } of sheets) {
        if (look.table) context.workbook.worksheets.getItem(name).tables.add(look.table, true);
      }
      await context.sync();
    });
  }
  const file = sheets.reduce(
    (saved, { look }, index) => editPart(saved, `xl/worksheets/sheet${index + 1}.xml`, (xml) => lookOf(look, xml)),
    local.save(),
  );
  return startExcel(LocalExcel.open(file));
}

function lookOf(look: SheetLook, xml: string): string {
  const { merged = [], hiddenColumns = [], hiddenRows = [], outlinedRows = [], filter, isProtected = false } = look;
  const sections = [
    isProtected ? '<sheetProtection sheet="1"/>' : '',
    filter
      ? `<autoFilter ref="${filter}"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>`
      : '',
    merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '',
  ];
  const columns = hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" hidden="1" width="9"/>`);
  const withRows = [...hiddenRows, ...outlinedRows].reduce((all, row) => {
    const outline = outlinedRows.includes(row) ? ' outlineLevel="1"' : '';
    return all.replace(`<row r="${row + 1}"`, `<row r="${row + 1}" hidden="1"${outline}`);
  }, xml);
  const withSections = withRows.replace('</sheetData>', `</sheetData>${sections.join('')}`);
  return columns.length > 0
    ? withSections.replace('<sheetData', `<cols>${columns.join('')}</cols><sheetData`)
    : withSections;
}
