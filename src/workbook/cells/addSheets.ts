import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { pageOf, type Page } from './printing';
import { sheetNamed } from './tabsToMake';

/** A sheet that is to be filled. */
export interface SheetToFill {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly page: Page;
  /** The table a run that was cut has left on it. */
  readonly begunTable: string | undefined;
  /** What it was called while it was the blank workbook's only sheet; undefined for others. */
  readonly blankName: string | undefined;
}

/**
 * Queues the sheets of new tabs in order. One that was begun is taken up again; in a blank workbook its one empty sheet
 * becomes the first, so that no empty sheet is left behind.
 */
export function addSheets(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  names: readonly string[],
): readonly SheetToFill[] {
  const { worksheets } = context.workbook;
  const reused = snapshot.blankSheet;
  const page = pageOf(snapshot);
  const places = names.map((name, index): SheetToFill => {
    const begun = sheetNamed(snapshot, name);
    if (begun) {
      const sheet = worksheets.getItem(begun.name);
      if (begun.name !== name) sheet.name = name;
      sheet.getRange().conditionalFormats.clearAll();
      return { sheet, name, page, begunTable: begun.tables[0]?.name, blankName: undefined };
    }
    const isNew = index > 0 || reused === undefined;
    const sheet = isNew ? worksheets.add(name) : worksheets.getItem(reused);
    if (!isNew) sheet.name = name;
    return { sheet, name, page, begunTable: undefined, blankName: isNew ? undefined : reused };
  });
  // Told at once: a request that is cut has told which tabs it made.
  for (const { sheet } of places) sheet.load('id');
  return places;
}
