import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { WorkbookError } from '../../recognition/cells/WorkbookError';

/**
 * Checks that new tabs can have these names.
 * @throws WorkbookError tabNameTaken
 */
export function requireFreeTabNames(snapshot: WorkbookSnapshot, names: readonly string[]): void {
  const reused = emptySheet(snapshot);
  for (const name of names) {
    const taken = snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (taken && taken.name !== reused) throw new WorkbookError('tabNameTaken', { sheet: taken.name });
  }
}

/**
 * Queues new tabs in order. In a blank workbook its one empty sheet becomes the first of them, so that no empty sheet
 * is left behind.
 */
export function addSheets(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  names: readonly string[],
): readonly Excel.Worksheet[] {
  const reused = emptySheet(snapshot);
  const { worksheets } = context.workbook;
  return names.map((name, index) => {
    if (index > 0 || reused === undefined) return worksheets.add(name);
    const sheet = worksheets.getItem(reused);
    sheet.name = name;
    return sheet;
  });
}

/** The name of a blank workbook's only sheet. */
function emptySheet({ sheets }: WorkbookSnapshot): string | undefined {
  return sheets.length === 1 && sheets[0]!.used === undefined ? sheets[0]!.name : undefined;
}
