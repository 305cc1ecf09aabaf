import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { UndoHistory } from '../../src/actions/everyAction/UndoHistory';
import { undoChanges } from '../../src/actions/undo/undoChanges';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { WritingAction } from '../cuts/writingActions';
import { openFile } from '../torture/openFile';
import { meaningOf } from './meaningOf';
import { startExcel } from './startExcel';

/**
 * Carries out an action, lets somebody insert and delete rows and columns, and takes it back.
 * @param tab which of the tabs that were there before, counted round
 * @param insertions addresses of whole rows and columns, such as `B:B`
 * @param deletions addresses of whole columns
 * @returns what the workbook says, and what one says in which the rows and columns only came and went; where everything
 * stands, but for widths and heights, which stay with their places
 */
export async function undoneAfter(
  { prepare, run }: WritingAction,
  tab: number,
  insertions: readonly string[],
  deletions: readonly string[] = [],
) {
  const { local: prepared } = await prepare();
  const start = prepared.save();
  const [local, plain] = [openFile(start), openFile(start)];
  for (const each of [local, plain]) each.book.clock = prepared.book.clock;
  const names = local.book.sheets.all.map(({ name }) => name);
  const host: ExcelHost = { ...startExcel(local).excel, history: new UndoHistory() };
  const result = await run(host);
  if (result.outcome !== 'done') throw new Error(JSON.stringify(result));
  const still = names.filter((name) => local.book.sheets.named(name));
  const there = still.slice(tab % Math.max(still.length, 1)).slice(0, 1);
  for (const each of [local, plain]) for (const name of there) await edit(each, name, insertions, deletions);
  const { changes } = (await undoChanges(host, result.undo!)) as { changes?: { readonly left: readonly string[] } };
  return { found: placesIn(local), expected: placesIn(plain), left: changes?.left };
}

async function edit(
  local: LocalExcel,
  tab: string,
  insertions: readonly string[],
  deletions: readonly string[],
): Promise<void> {
  await startExcel(local, 'somebody').excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    for (const address of insertions) sheet.getRange(address).insert(/\d/.test(address) ? 'Down' : 'Right');
    for (const address of deletions) sheet.getRange(address).delete('Left');
    await context.sync();
  });
}

function placesIn(local: LocalExcel) {
  const { names, sheets } = meaningOf(local);
  return { names, sheets: sheets.map(({ looks: _, widths: __, heights: ___, ...sheet }) => sheet) };
}
