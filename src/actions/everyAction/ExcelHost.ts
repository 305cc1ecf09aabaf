import type { Language } from '../../domain/Language';
import type { UndoHistory } from './UndoHistory';

/** The Excel a workbook is open in. Handed in rather than global, so that tests can have several. */
export interface ExcelHost {
  /** What is said and written in a workbook that names no language of its own; English where it is not told. */
  readonly language?: Language;
  /** Where actions are remembered to be taken back; without it they are not. */
  readonly history?: UndoHistory;
  /**
   * `Excel.run`: everything queued in the batch reaches the workbook at each `context.sync()`.
   * @param previous the run to go on with: ranges kept since then are of use in no other
   */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, previous?: Excel.RequestContext): Promise<T>;
}
