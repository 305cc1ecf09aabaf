import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { Language } from '../../domain/Language';
import type { CommandQueue } from '../ribbon/CommandQueue';

/** What the pane is told about the Excel around it. */
export interface Environment {
  readonly excel: ExcelHost;
  /**
   * The same Excel, which waits while a cell is being edited instead of refusing: for what the pane reads by itself, to
   * follow the workbook without disturbing whoever types in it.
   */
  readonly waitingExcel: ExcelHost;
  /** The language of Excel's user interface, or the nearest we speak. */
  readonly language: Language;
  /** What the ribbon asks for; an Excel without a shared runtime asks for nothing. */
  readonly commands?: CommandQueue | undefined;
  now(): Date;
}
