import type { SheetToFill } from '../../workbook/cells/addSheets';
import { readWorkbook } from '../../workbook/cells/readWorkbook';
import {
  readProgress,
  sheetNamed,
  tabsToMake,
  type TabProgress,
  type WantedTab,
} from '../../workbook/cells/tabsToMake';
import { makeTabs } from '../../workbook/undo/makeTabs';
import type { PreparedChange } from '../../workbook/changes/Change';
import { queueChanges } from '../../workbook/changes/guardedWrite';
import { newActOnNames } from '../../workbook/start/actOnChanges';
import { addStartOverview, markSetUp } from '../../workbook/start/createStart';
import { SETTING_NAMES, isSetUp } from '../../recognition/cells/settingNames';
import { recognizeTabs } from '../../recognition/recognizeTabs';
import type { Tab } from '../../recognition/Tab';
import type { Service } from '../../domain/services/Service';
import type { ExcelHost } from '../everyAction/ExcelHost';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { RECOGNITION } from '../wording/recognitionWords';
import type { SetUpRequest } from './tabs/SetUpRequest';
import { actOnOf, startOf, tabsOf, type Making, type TabOfWorkbook } from './tabs/tabsOfWorkbook';
import { sameUsageBefore } from './tabs/usageBefore';
import { applyPlan } from '../everyAction/applyPlan';
import { Refusal, createProblem, runAction } from '../everyAction/runAction';
import { editionOf, languageOf, loadContent, type WorkbookContent } from '../wording/workbookContent';

export interface SetUpChanges {
  /** Names of the new tabs, in order. */
  readonly tabsAdded: readonly string[];
  readonly questionsAdded: number;
  readonly itemsAdded: number;
}

/**
 * Makes the workbook's tabs: Start, a questionnaire per service, Checklist and MAU. Tabs that are there stay untouched;
 * those of a run that was cut are made to the end.
 */
export function setUpWorkbook(
  excel: ExcelHost,
  mode: Mode,
  request: SetUpRequest,
  now: Date,
): Promise<ActionResult<SetUpChanges>> {
  return runAction<SetUpChanges, unknown>({ ...excel, verb: 'setUpWorkbook' }, async (context, setLanguage) => {
    setLanguage(request.language);
    const content = await loadContent(request.edition, request.language);
    // The plan may be asked for before the name is typed.
    if (request.customer.trim() === '' && mode !== 'plan') {
      throw new Refusal([createProblem('customerMissing', content.messages, {})]);
    }
    const snapshot = await readWorkbook(context);
    const making = { request, services: chosenServices(request.services, content), snapshot, content, now };
    const wanted = tabsOf(context, making);
    const isEmpty = isAsRequested(making, wanted);
    const missing = isEmpty ? [] : await unfinishedTabs(context, making, wanted);
    const names = missing.map(({ name }) => name);
    const applied = await applyPlan(mode, {
      changes: changesOf(missing),
      steps: [],
      isEmpty,
      write: () =>
        makeTabs(context, snapshot, {
          names,
          fill: (places) => fillTabs(context, places, missing, making),
          guards: sameUsageBefore(context, making),
        }),
    });
    return { ...applied, problems: [] };
  });
}

/** @throws Refusal, WorkbookError where tabs of others stand in the way */
async function unfinishedTabs(
  context: Excel.RequestContext,
  making: Making,
  wanted: readonly TabOfWorkbook[],
): Promise<readonly TabOfWorkbook[]> {
  const progress = await readProgress(context, making.snapshot, wanted);
  refuseSecondSetUp(making, progress);
  return tabsToMake(wanted, progress, making.snapshot);
}

/** True when there is nothing to do: the workbook is what was asked for, to the last tab. */
function isAsRequested({ request, snapshot }: Making, wanted: readonly WantedTab[]): boolean {
  const isSame =
    String(snapshot.settings.get(SETTING_NAMES.customer)?.value ?? '') === request.customer &&
    editionOf(snapshot) === request.edition &&
    languageOf(snapshot) === request.language;
  return isSetUp(snapshot) && isSame && wanted.every(({ name }) => sheetNamed(snapshot, name) !== undefined);
}

/** @throws Refusal where there is a checklist that no run of ours left unfinished */
function refuseSecondSetUp({ snapshot, content }: Making, progress: ReadonlyMap<string, TabProgress>): void {
  const existing = recognizeTabs(snapshot.sheets, RECOGNITION).find(isChecklist);
  const isOurs = existing !== undefined && ['begun', 'made'].includes(progress.get(existing.sheet.name) ?? '');
  if (!existing || (isOurs && !isSetUp(snapshot))) return;
  const place = { sheet: existing.sheet.name };
  throw new Refusal([createProblem('alreadySetUp', content.messages, place, place)]);
}

function isChecklist({ role }: Tab): boolean {
  return role === 'checklist' || role === 'incompleteChecklist';
}

function chosenServices(ids: readonly string[], { services }: WorkbookContent): readonly Service[] {
  return services.filter(({ id, scopeQuestion }) => ids.includes(id) || scopeQuestion === undefined);
}

/** The Start tab counts in the others, and what says that the workbook is set up is written last. */
function fillTabs(
  context: Excel.RequestContext,
  places: readonly SheetToFill[],
  missing: readonly TabOfWorkbook[],
  making: Making,
): readonly PreparedChange[] {
  const { snapshot, request } = making;
  missing.forEach((tab, index) => {
    const { page, ...place } = places[index]!;
    tab.make({ ...place, page: { ...page, customer: request.customer } });
  });
  const start = startOf(making);
  const names = queueChanges(context, newActOnNames(context, snapshot, actOnOf(making)));
  addStartOverview(context, places[0]!.sheet, start, snapshot);
  markSetUp(context, start, snapshot);
  places[0]!.sheet.activate();
  return names;
}

function changesOf(tabs: readonly TabOfWorkbook[]): SetUpChanges {
  return {
    tabsAdded: tabs.map(({ name }) => name),
    questionsAdded: tabs.reduce((sum, { questions }) => sum + questions, 0),
    itemsAdded: tabs.reduce((sum, { items }) => sum + items, 0),
  };
}
