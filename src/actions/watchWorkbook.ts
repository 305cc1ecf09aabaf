import type { ExcelHost } from './ExcelHost';
import { watchCells } from '../workbook/watchCells';

/**
 * Calls back whenever a cell or a tab changes, by this user, a co-author or the add-in itself.
 * @returns ends the watch
 */
export async function watchWorkbook(excel: ExcelHost, onChange: () => void): Promise<() => Promise<void>> {
  return excel.run(async (context) => {
    const stop = watchCells(context, onChange);
    await context.sync();
    return stop;
  });
}
