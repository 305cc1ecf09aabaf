import type { Messages } from '../../localization/Messages';
import type { Environment } from './Environment';

/** What every screen gets. */
export interface ScreenProps {
  readonly environment: Environment;
  readonly messages: Messages;
  /** Counts changes of the workbook. */
  readonly version: number;
}
