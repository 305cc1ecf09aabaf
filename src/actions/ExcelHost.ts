/** The Excel a workbook is open in. Handed in rather than global, so that tests can have several. */
export interface ExcelHost {
  /** `Excel.run`: everything queued in the batch reaches the workbook at each `context.sync()`. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}
