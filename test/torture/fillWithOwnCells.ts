import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { typeIntoCell } from '../../src/local-excel/editing/typeIntoCell';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import type { StartedExcel } from '../support/startExcel';
import { blocksOf, type Block } from './blocks';

/** Columns that are the users' own. */
const THEIRS: readonly string[] = ['Owner', 'Notes', 'Mine'];

/** Fills the users' columns, each cell with something nothing else holds and some of them with a colour of their own. */
export async function fillWithOwnCells({ local, excel }: StartedExcel): Promise<void> {
  let number = 0;
  const colours: { readonly sheet: Sheet; readonly row: number; readonly column: number }[] = [];
  for (const sheet of local.book.sheets.all) {
    addOwnColumn(local, sheet);
    for (const { area } of blocksOf(local, sheet)) {
      for (let column = area.left; column <= area.right; column++) {
        const isTheirs = THEIRS.includes(String(sheet.cell(area.top, column)?.value));
        for (let row = area.top + 1; row <= area.bottom; row++) {
          const value = sheet.cell(row, column)?.value;
          number += 1;
          if (isTheirs && (value ?? null) === null) type(local, { sheet, row, column }, `Note ${number}`);
          // Numbers keep their proportions.
          if (typeof value === 'number' && !isFormula(sheet, row, column))
            type(local, { sheet, row, column }, String(value * 1000 + number));
          if (isTheirs && row % 4 === 0) colours.push({ sheet, row, column });
        }
      }
    }
  }
  await excel.run(async (context) => {
    colours.forEach(({ sheet, row, column }, index) => {
      const cell = context.workbook.worksheets.getItem(sheet.name).getCell(row, column);
      cell.format.fill.color = `#${(0xffc000 + index).toString(16).toUpperCase()}`;
    });
    await context.sync();
  });
}

/** A checklist and questionnaires get a column more than ours have. */
function addOwnColumn(local: LocalExcel, sheet: Sheet): void {
  const block: Block | undefined = blocksOf(local, sheet)[0];
  if (!block || sheet.cell(block.area.top, block.area.left)?.value !== 'Id') return;
  type(local, { sheet, row: block.area.top, column: block.area.right + 1 }, 'Mine');
}

function isFormula(sheet: Sheet, row: number, column: number): boolean {
  return sheet.cell(row, column)?.formula !== undefined;
}

function type(local: LocalExcel, at: Parameters<typeof typeIntoCell>[1], text: string): void {
  const refusal = typeIntoCell(local, at, text);
  if (refusal !== undefined) throw new Error(`${text}: ${refusal}`);
}
