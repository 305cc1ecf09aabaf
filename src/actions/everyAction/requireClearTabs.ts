import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { Tab } from '../../recognition/Tab';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Layout } from './readLayout';
import { Refusal, problemOf } from './runAction';

/**
 * Checks that no tab of ours is there twice, so that which one counts does not depend on their order, and that none
 * has lost a header. An incomplete tab beside a complete one is somebody's copy.
 * @throws Refusal with everything that is not clear
 */
export function requireClearTabs(layout: Layout): void {
  const questionnaires = layout.content.services.flatMap(({ id }) => questionnaireErrors(layout, id));
  refuse([...checklistErrors(layout), ...questionnaires], layout);
}

/**
 * Checks the questionnaire of one service alone, so that other tabs stop no answer to it.
 * @throws Refusal
 */
export function requireClearQuestionnaire(layout: Layout, service: string): void {
  refuse(questionnaireErrors(layout, service), layout);
}

/**
 * Checks that the reasons have a column: a row that is hidden has to say why.
 * @throws WorkbookError columnMissing
 */
export function requireWhy({ sheet, columns }: ChecklistTab, { content: { vocabulary } }: Layout): void {
  const [header] = vocabulary.checklistHeaders.why;
  if (columns.why === undefined) throw new WorkbookError('columnMissing', { sheet: sheet.name }, { header });
}

function checklistErrors({ tabs, content: { vocabulary } }: Layout): readonly WorkbookError[] {
  const headers = vocabulary.checklistHeaders;
  const complete = tabs.filter((tab) => tab.role === 'checklist');
  if (complete.length > 1) return [severalTabs('checklistSeveralTabs', complete, { header: headers.id[0] })];
  if (complete.length === 1) return [];
  const incomplete = tabs.filter((tab) => tab.role === 'incompleteChecklist');
  return incomplete.flatMap(({ sheet, missing }) =>
    missing.map((key) => new WorkbookError('columnMissing', { sheet: sheet.name }, { header: headers[key][0] })),
  );
}

function questionnaireErrors({ tabs, content }: Layout, service: string): readonly WorkbookError[] {
  const headers = content.vocabulary.questionnaireHeaders;
  const complete = tabs.filter((tab) => tab.role === 'questionnaire' && tab.services.includes(service));
  if (complete.length > 1) {
    const details = { header: headers.id[0], service: content.catalog.serviceName(service) };
    return [severalTabs('questionnaireSeveralTabs', complete, details)];
  }
  if (complete.length === 1) return [];
  const incomplete = tabs.filter((tab) => tab.role === 'incompleteQuestionnaire');
  return incomplete
    .filter((tab) => tab.service === service)
    .map(
      ({ sheet, missing }) =>
        new WorkbookError('columnMissing', { sheet: sheet.name }, { header: headers[missing][0] }),
    );
}

/** The last one is the place to look at: copies stand behind their original. */
function severalTabs(
  code: 'checklistSeveralTabs' | 'questionnaireSeveralTabs',
  tabs: readonly Tab[],
  details: Readonly<Record<string, string>>,
): WorkbookError {
  const names = tabs.map(({ sheet }) => sheet.name);
  return new WorkbookError(code, { sheet: names.at(-1)! }, { ...details, names: names.join(', ') });
}

function refuse(errors: readonly WorkbookError[], { content: { messages } }: Layout): void {
  if (errors.length > 0) throw new Refusal(errors.map((error) => problemOf(error, messages)));
}
