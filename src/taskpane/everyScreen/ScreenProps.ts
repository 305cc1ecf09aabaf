import type { WorkbookView } from '../../actions/overview/readWorkbookView';
import type { ItemsReport } from '../../actions/checklist/listItems';
import type { Selection } from '../../actions/overview/readSelection';
import type { Messages } from '../../localization/Messages';
import type { Environment } from './Environment';

/** What every screen gets. */
export interface ScreenProps {
  readonly environment: Environment;
  readonly messages: Messages;
  /** Counts changes of the workbook. */
  readonly version: number;
}

/** What a screen gets of a workbook that was read. */
export interface WorkbookScreenProps extends ScreenProps {
  readonly view: WorkbookView;
}

/** What the screen that is open gets. */
export interface OpenScreenProps extends WorkbookScreenProps {
  /** The rows of the checklist of ours; undefined until they were read, and where they cannot be. */
  readonly items: ItemsReport | undefined;
  /** What is selected in Excel; undefined until somebody selects something. */
  readonly selection: Selection | undefined;
  /** Reads the items again: Excel does not tell of rows that somebody hid or showed. */
  readItems(): void;
  /** Leads to a cell. */
  onShow(sheet: string, cell: string): void;
}
