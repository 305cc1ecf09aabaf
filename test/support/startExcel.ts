import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { loadExcelLibrary } from '../../src/local-excel/library/loadExcelLibrary';
import { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { Session } from '../../src/local-excel/wire/Session';

/** Microsoft's library on a workbook in local Excel. */
export interface StartedExcel {
  readonly local: LocalExcel;
  readonly session: Session;
  readonly excel: ExcelHost;
  /** The same Excel, waiting while a cell is edited. */
  readonly waitingExcel: ExcelHost;
  readonly library: ReturnType<typeof loadExcelLibrary>;
}

/** @param user of another name is a co-author */
export function startExcel(local: LocalExcel = LocalExcel.blank(), user = 'me'): StartedExcel {
  const { bridge, session } = local.connect(user);
  const library = loadExcelLibrary(bridge);
  return {
    local,
    session,
    library,
    excel: { run: (batch, previous) => library.Excel.run({ previousObjects: previous }, batch) },
    waitingExcel: {
      run: (batch, previous) => library.Excel.run({ previousObjects: previous, delayForCellEdit: true }, batch),
    },
  };
}

/** Saves the workbook and opens the file anew, as somebody else would on the same day. */
export function reopen(local: LocalExcel): StartedExcel {
  const opened = LocalExcel.open(local.save());
  opened.book.clock = local.book.clock;
  return startExcel(opened);
}
