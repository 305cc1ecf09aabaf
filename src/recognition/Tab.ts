import type { ChecklistTab, IncompleteChecklistTab } from './checklist/ChecklistTab';
import type { ForeignTab } from './foreign/ForeignTab';
import type { IncompleteQuestionnaireTab, QuestionnaireTab } from './questionnaire/QuestionnaireTab';
import type { ListTab } from './lists/ListTab';
import type { UnclearUsageTab, UsageRowsTab, UsageTab } from './usage/UsageTab';

/** What a sheet was recognised as. */
export type Tab =
  | QuestionnaireTab
  | IncompleteQuestionnaireTab
  | ChecklistTab
  | IncompleteChecklistTab
  | ListTab
  | UsageTab
  | UsageRowsTab
  | UnclearUsageTab
  | ForeignTab;
