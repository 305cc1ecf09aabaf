import { useMemo, useState } from 'react';
import type { WorkbookView } from '../../actions/overview/readWorkbookView';

/**
 * The version of the workbook in which the items are to be read: every one in their own view, elsewhere each with other
 * answers. They are by far the most that the pane reads, and notes or usage do not change what they say.
 */
export function useItemsVersion(view: WorkbookView, version: number, isTheirView: boolean): number | undefined {
  const answers = useMemo(() => answersIn(view), [view]);
  const [read, setRead] = useState({ version, answers });
  const isToBeRead = isTheirView ? read.version !== version : read.answers !== answers;
  if (isToBeRead) setRead({ version, answers });
  if (!view.hasChecklist) return undefined;
  return isToBeRead ? version : read.version;
}

/** All that the workbook is asked, and says. */
function answersIn({ questionnaires }: WorkbookView): string {
  return JSON.stringify(questionnaires.flatMap(({ questions }) => questions.map(({ id, answer }) => [id, answer])));
}
