import type { Edition } from '../../domain/Edition';
import type { Language } from '../../domain/Language';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readQuestions } from '../../recognition/questionnaire/readQuestionnaires';
import { queueIds } from '../../workbook/cells/queueIds';
import { queueRows } from '../../workbook/cells/readRows';
import { SETTING_NAMES, isScopeName, isSetUp } from '../../recognition/cells/settingNames';
import { headerRows } from '../../recognition/foreign/headerRows';
import type { ForeignSheet } from '../../recognition/foreign/ForeignTab';
import { addableServices, type AddableService } from './addableServices';
import { foreignSheetReport, type FoundSheet } from './foreignSheetReport';
import type { ActionResult } from '../everyAction/ActionResult';
import { readLayout } from '../everyAction/readLayout';
import { runAction } from '../everyAction/runAction';
import { contentState, type ContentState } from '../content/contentState';
import { languageOf, type WorkbookContent } from '../wording/workbookContent';
import { questionnaireViews, type QuestionnaireView, type QueuedTab } from './questionnaireViews';

/** What the pane shows of a workbook before anything is done to it. */
export interface WorkbookView {
  readonly customer: string;
  /** Undefined where the workbook has lost it. */
  readonly edition: Edition | undefined;
  /** Undefined until the workbook has a language of its own. */
  readonly language: Language | undefined;
  readonly questionnaires: readonly QuestionnaireView[];
  /** Services that can be added, in the catalog's order. */
  readonly addable: readonly AddableService[];
  /** The content the workbook has, and the version of ours. */
  readonly content: ContentState & { readonly ours: string };
  /** Questions of the content that have no row on the tab of their service. */
  readonly missingQuestions: number;
  /** True when a run of setting up was cut: the Start tab has its settings, but not the one that comes last. */
  readonly isSetUpUnfinished: boolean;
  /** Also of one that has lost a header: generating tells which. */
  readonly hasChecklist: boolean;
  /** What was found on sheets that we did not make; [] unless a checklist is among it. */
  readonly found: readonly FoundSheet[];
  /** True when tabs that we did not make have rows like headers: one may be a checklist that nobody recognises. */
  readonly hasTabsToChoose: boolean;
  /** True when something of ours stands in or beside a checklist that we did not make. */
  readonly hasScope: boolean;
  /** True when anything stands in the workbook: it may be usage that is not recognised. */
  readonly hasCells: boolean;
  /** True when a tab has one row per customer and month. */
  readonly hasUsageRows: boolean;
}

/** Reads who the workbook is about and all questionnaires with their answers; writes nothing. */
export function readWorkbookView(
  excel: ExcelHost,
): Promise<ActionResult<Record<string, never>, { readonly view: WorkbookView }>> {
  return runAction(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const { snapshot, tabs, questionnaires, checklist, usageRows, foreign, content } = layout;
    const queued = questionnaires.map((tab) => ({ tab, rows: queueRows(context, tab) }));
    const readIds = checklist ? queueIds(context, checklist) : () => [];
    await context.sync();
    const items = readIds();
    const view: WorkbookView = {
      customer: String(snapshot.settings.get(SETTING_NAMES.customer)?.value ?? ''),
      edition: snapshot.settings.get(SETTING_NAMES.edition)?.isLost ? undefined : content.edition,
      language: languageOf(snapshot),
      questionnaires: await questionnaireViews(queued, items, content),
      addable: addableServices(layout, items),
      content: { ...contentState({ snapshot, content }), ours: content.catalog.version },
      missingQuestions: missingQuestions(queued, content),
      isSetUpUnfinished: snapshot.settings.has(SETTING_NAMES.edition) && !isSetUp(snapshot),
      hasChecklist: tabs.some(({ role }) => role === 'checklist' || role === 'incompleteChecklist'),
      found: foundChecklists(foreign, content),
      hasTabsToChoose: foreign.some(({ sheet }) => headerRows(snapshot, sheet).length > 0),
      hasScope: [...snapshot.settings.keys()].some(isScopeName),
      hasCells: snapshot.sheets.some(({ used }) => used !== undefined),
      hasUsageRows: usageRows !== undefined,
    };
    return { outcome: 'unchanged', changes: {}, problems: [], view };
  });
}

function foundChecklists(sheets: readonly ForeignSheet[], { messages }: WorkbookContent): readonly FoundSheet[] {
  const isFound = sheets.some(({ tabs }) => tabs.some(({ role }) => role === 'foreignChecklist'));
  if (!isFound) return [];
  return sheets.filter(({ tabs }) => tabs.length > 0).map((sheet) => foreignSheetReport(sheet, messages));
}

function missingQuestions(queued: readonly QueuedTab[], { services }: WorkbookContent): number {
  const present = new Set(queued.flatMap(({ tab, rows }) => readQuestions(tab, rows.values()).map(({ id }) => id)));
  const asked = services.filter(({ id }) => queued.some(({ tab }) => tab.services.includes(id)));
  return asked.flatMap(({ questions }) => questions).filter(({ id }) => !present.has(id)).length;
}
