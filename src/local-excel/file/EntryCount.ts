import { tooLargeWorkbook } from './FileError';
import { MOST_ENTRIES } from './limits';

/** Counts the cells, rows and shared texts of a workbook while it is read. */
export class EntryCount {
  private count = 0;

  /** @throws FileError when there are too many */
  add(): void {
    this.count += 1;
    if (this.count > MOST_ENTRIES) throw tooLargeWorkbook(`There are more than ${MOST_ENTRIES} cells and texts.`);
  }
}
