import type { Language } from '../../domain/Language';

/** The Excel a workbook is open in. Handed in rather than global, so that tests can have several. */
export interface ExcelHost {
  /** What is said and written in a workbook that names no language of its own; English where it is not told. */
  readonly language?: Language;
  /** `Excel.run`: everything queued in the batch reaches the workbook at each `context.sync()`. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}
