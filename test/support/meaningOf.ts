import { areaAddress } from '../../src/local-excel/cells/Area';
import { CellError } from '../../src/local-excel/cells/Cell';
import { formulaOf } from '../../src/local-excel/book/ConditionalFormats';
import { DataValidations } from '../../src/local-excel/book/DataValidations';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import { Columns } from '../../src/local-excel/sheets/Columns';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import { cellAddress } from '../../src/recognition/cells/cellAddress';

/** Everything a workbook's file says, however it says it: what is unused in the file and which tab is open do not matter. */
export function meaningOf(local: LocalExcel) {
  const { book } = LocalExcel.open(local.save());
  const names = book.names.all().map(({ name, formula, sheet }) => {
    return [name, formula.replace(/^'(\w+)'!/, '$1!'), sheet?.name ?? ''].join(' | ');
  });
  const sheets = book.sheets.all.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(sheet),
    looks: looksOf(sheet, book.styles),
    hidden: [...sheet.content.rows.values()]
      .filter(({ hidden }) => hidden)
      .map(({ index }) => index + 1)
      .sort(byNumber),
    heights: heightsOf(sheet),
    widths: Array.from({ length: 40 }, (_, column) => Math.round(new Columns(sheet).width(column))),
    tables: book.tables.on(sheet).map((table) => ({
      name: table.name,
      area: areaAddress(table.area),
      columns: table.columnNames,
      style: table.style,
      hasFilterButton: table.autoFilter !== undefined,
    })),
    highlights: book
      .conditionalFormats(sheet)
      .all.map((format) => [format.areas.map(areaAddress).join(' '), formulaOf(format), JSON.stringify(format.style)])
      .sort(),
    validations: new DataValidations(sheet).all
      .flatMap(({ element, areas }) => areas.map((area) => [areaAddress(area), textOf(element)]))
      .sort(),
    printing: printingOf(sheet),
    sections: ['mergeCells', 'headerFooter', 'sheetProtection'].map((name) => JSON.stringify(sheet.sections.get(name))),
  }));
  return { names: names.sort(), sheets };
}

/** What a tab that nobody set up says is left out in the file, or said. */
function printingOf({ sections }: Sheet) {
  const {
    orientation = 'portrait',
    paperSize = '1',
    scale,
    fitToWidth,
    fitToHeight,
  } = sections.get('pageSetup')?.attributes ?? {};
  return { orientation, paperSize, scale: scale ?? '100', fitToWidth, fitToHeight };
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function textOf({ attributes, children }: { attributes: object; children: readonly unknown[] }): string {
  return JSON.stringify([{ ...attributes, sqref: '' }, children]);
}

/** Formulas, else values, of cells that hold something. */
function cellsOf(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  eachCell(sheet, (address, { value, formula }, row, column) => {
    if (formula) cells[address] = formula.a1At(row, column);
    else if (value !== null) cells[address] = value instanceof CellError ? value.code : value;
  });
  return cells;
}

/** How cells look that do not look like any other blank cell. */
function looksOf(sheet: Sheet, styles: LocalExcel['book']['styles']): Record<string, string> {
  const looks: Record<string, string> = {};
  const plain = Object.entries(styles.style(0)).map(([name, value]) => `${name} ${value}`);
  eachCell(sheet, (address, { style }) => {
    // Whether a text has an apostrophe does not matter: what a cell holds tells texts from numbers.
    const look = Object.entries({ ...styles.style(style), quotePrefix: false }).map(
      ([name, value]) => `${name} ${value}`,
    );
    const special = look.filter((part) => !plain.includes(part)).join(', ');
    if (special !== '') looks[address] = special;
  });
  return looks;
}

/** Of rows that hold something. */
function heightsOf(sheet: Sheet): Record<number, number> {
  const rows = [...sheet.content.rows.values()].filter(({ cells }) =>
    cells.some((cell) => (cell?.value ?? null) !== null),
  );
  return Object.fromEntries(rows.map(({ index, height }) => [index + 1, height ?? 0]));
}

type Cell = NonNullable<ReturnType<Sheet['cell']>>;

function eachCell(sheet: Sheet, visit: (address: string, cell: Cell, row: number, column: number) => void): void {
  for (const row of [...sheet.content.rows.values()].sort((a, b) => a.index - b.index)) {
    row.cells.forEach((cell, column) => cell && visit(cellAddress(row.index, column), cell, row.index, column));
  }
}
