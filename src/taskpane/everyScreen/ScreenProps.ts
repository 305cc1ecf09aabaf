import type { WorkbookView } from '../../actions/overview/readWorkbookView';
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
  /** Leads to a cell. */
  onShow(sheet: string, cell: string): void;
}
