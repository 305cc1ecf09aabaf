import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';
import { loadExcelLibrary } from '../../src/local-excel/library/loadExcelLibrary';
import type { HostBridge, LocalExcel } from '../../src/local-excel/LocalExcel';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import type { Session } from '../../src/local-excel/wire/Session';

/** Somebody who opens one workbook after the other in the same Excel: starting Microsoft's library takes longest. */
export class Player {
  private host: HostBridge | undefined;
  private session: Session | undefined;
  private readonly bridge: HostBridge = {
    sendMessageToHost: (text) => this.host!.sendMessageToHost(text),
    onMessageFromHost: null,
  };
  private readonly library = loadExcelLibrary(this.bridge);
  readonly excel: ExcelHost = {
    run: (batch, previous) => this.library.Excel.run({ previousObjects: previous }, batch),
  };

  /** @param name players of other names are co-authors */
  constructor(private readonly name: string) {}

  open(local: LocalExcel): void {
    const { bridge, session } = local.connect(this.name);
    this.session = session;
    bridge.onMessageFromHost = (text) => this.bridge.onMessageFromHost?.(text);
    this.host = bridge;
  }

  /** How often something was written in the workbook. */
  get writes(): number {
    return this.session!.traffic.writes;
  }

  /** Does something on a tab, in one request. @throws RichApi.Error where Excel refuses it */
  async edit({ id }: Sheet, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
    await this.excel.run(async (context) => {
      edit(context.workbook.worksheets.getItem(id));
      await context.sync();
    });
  }
}
