import type { WorkbookView } from '../../actions/overview/readWorkbookView';
import type { Messages } from '../../localization/Messages';
import type { LanguageChoice } from './useLanguageChoice';

/** What settings and help get. */
export interface SideViewProps {
  readonly view: WorkbookView;
  readonly messages: Messages;
  readonly choice: LanguageChoice;
}
