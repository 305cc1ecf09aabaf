import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { typeIntoCell } from '../../src/local-excel/editing/typeIntoCell';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import type { StartedExcel } from '../support/startExcel';
import { blocksOf } from './blocks';
import type { Spot } from './cellTexts';

/** Columns that are the users' own. */
const THEIRS: readonly string[] = ['Owner', 'Notes', 'Mine'];

/** Fills the users' columns, each cell with something nothing else holds and some of them with a colour of their own. */
export async function fillWithOwnCells({ local, excel }: StartedExcel): Promise<void> {
  await excel.run(async (context) => {
    for (const table of local.book.sheets.all.flatMap((sheet) => tablesWithIds(local, sheet)))
      context.workbook.tables.getItem(table).columns.add(-1, undefined, 'Mine');
    await context.sync();
  });
  const cells = local.book.sheets.all.flatMap((sheet) => cellsOf(local, sheet));
  cells.forEach((cell, index) => fill(local, cell, index + 1));
  const coloured = cells.filter(({ row, isTheirs }) => isTheirs && row % 4 === 0);
  await excel.run(async (context) => {
    coloured.forEach(({ sheet, row, column }, index) => {
      const cell = context.workbook.worksheets.getItem(sheet.name).getCell(row, column);
      cell.format.fill.color = `#${(0xffc000 + index).toString(16).toUpperCase()}`;
    });
    await context.sync();
  });
}

interface CellToFill extends Spot {
  readonly isTheirs: boolean;
}

/** The cells below the headers of a tab. */
function cellsOf(local: LocalExcel, sheet: Sheet): readonly CellToFill[] {
  return blocksOf(local, sheet).flatMap(({ area: { top, left, bottom, right } }) =>
    Array.from({ length: (bottom - top) * (right - left + 1) }, (_, index) => {
      const column = left + Math.floor(index / (bottom - top));
      const isTheirs = THEIRS.includes(String(sheet.cell(top, column)?.value));
      return { sheet, row: top + 1 + (index % (bottom - top)), column, isTheirs };
    }),
  );
}

/** Numbers keep their proportions. */
function fill(local: LocalExcel, cell: CellToFill, number: number): void {
  const { value = null, formula } = cell.sheet.cell(cell.row, cell.column) ?? {};
  if (cell.isTheirs && value === null) type(local, cell, `Note ${number}`);
  if (typeof value === 'number' && !formula) type(local, cell, String(value * 1000 + number));
}

/** A checklist and questionnaires get a column more than ours have. */
function tablesWithIds(local: LocalExcel, sheet: Sheet): readonly string[] {
  return blocksOf(local, sheet).flatMap(({ table, area }) =>
    table !== undefined && sheet.cell(area.top, area.left)?.value === 'Id' ? [table] : [],
  );
}

function type(local: LocalExcel, at: Parameters<typeof typeIntoCell>[1], text: string): void {
  const refusal = typeIntoCell(local, at, text);
  if (refusal !== undefined) throw new Error(`${text}: ${refusal}`);
}
