import {
  planQuestionnaire,
  type ImportedAnswer,
  type QuestionnairePlan,
} from '../../domain/questionnaire/planQuestionnaire';
import type { Service } from '../../domain/services/Service';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { cellsOfTab } from '../../workbook/cells/createTableTab';
import { readProgress, unknownTabsToMake } from '../../workbook/cells/tabsToMake';
import { addSheets } from '../../workbook/cells/addSheets';
import { createQuestionnaire, questionnaireTab } from '../../workbook/questionnaire/createQuestionnaire';
import { keepTab, type KeptTab } from '../../workbook/cells/KeptTab';
import { queueIds } from '../../workbook/cells/queueIds';
import { readQuestions } from '../../recognition/questionnaire/readQuestionnaires';
import { queueRows } from '../../workbook/cells/readRows';
import { sheetName } from '../../recognition/cells/sheetName';
import type { QuestionnaireTab } from '../../recognition/questionnaire/QuestionnaireTab';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import { recordUndo } from '../../workbook/changes/undoRecord';
import { recordAddedTabs } from '../../workbook/undo/addedTabs';
import { together, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { sameShape } from '../../workbook/guards/sameShape';
import { sameIds } from '../../workbook/guards/sameIds';
import { firstFreeRow } from '../../recognition/headers/firstFreeRow';
import { questionnaireChanges, type ReadQuestionnaire } from '../../workbook/questionnaire/questionnaireChanges';
import { answerCell } from '../wording/answerCell';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import { importedAnswers } from './answers/importedAnswers';
import { newQuestionnaire, questionnaireTableName } from '../wording/newQuestionnaire';
import { readAnswersFile } from './answers/readAnswersFile';
import { countChanges, type QuestionnaireChanges } from './QuestionnaireChanges';
import { isToBeWritten } from '../everyAction/isToBeWritten';
import { readLayout, type Layout } from '../everyAction/readLayout';
import type { TextSource } from '../everyAction/readText';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { requireKnownSettings } from '../everyAction/requireKnownSettings';
import { requireWritable } from '../everyAction/requireWritable';
import { runAction } from '../everyAction/runAction';
import type { WorkbookContent } from '../wording/workbookContent';

interface PlannedTab {
  readonly service: Service;
  readonly plan: QuestionnairePlan;
  /** Undefined for a tab that is missing. */
  readonly kept: KeptTab<QuestionnaireTab> | undefined;
  readonly freeRow: number;
}

/**
 * Adds missing questionnaire tabs and questions, and enters the answers of a file of Id, Answer and Notes. Answers that
 * are there and not named in the file stay.
 */
export function populateQuestionnaires(
  excel: ExcelHost,
  mode: Mode,
  answersCsv?: TextSource,
): Promise<ActionResult<QuestionnaireChanges>> {
  return runAction(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearTabs(layout);
    const { snapshot, content } = layout;
    const lines = answersCsv === undefined ? [] : readAnswersFile(answersCsv, content.messages);
    const readState = queueState(context, layout);
    await context.sync();
    const { services, current } = readState();
    if (services.length === 0) throw new WorkbookError('questionnaireMissing');
    const questions = new Map(services.flatMap((service) => service.questions.map((each) => [each.id, each])));
    const imported = await importedAnswers(lines, questions, content);
    const toMake = await servicesToMake(context, snapshot, { services, current, imported }, content);
    const planned = services.map((service) =>
      planTab(service, toMake.has(service) ? undefined : current.get(service.id), imported, content),
    );
    const missing = planned.filter(({ kept }) => !kept).map(({ service }) => tabName(service, content));
    const changed = planned.filter(({ plan: { additions, changes } }) => additions.length + changes.length > 0);
    changed.forEach((each) => requireNotesColumn(each, content));
    changed.forEach(({ kept }) => kept && requireWritable(kept.tab));
    const changes = countChanges(
      changed.map(({ plan }) => plan),
      missing,
    );
    const isEmpty = changed.length === 0;
    if (!isEmpty && isToBeWritten(mode, changes)) await apply(context, snapshot, changed, content);
    return { outcome: isEmpty ? 'unchanged' : 'done', changes, problems: [] };
  });
}

type CurrentTab = ReadQuestionnaire & { readonly questions: ReturnType<typeof readQuestions> };
type CurrentTabs = ReadonlyMap<string, CurrentTab>;

/** The services the workbook is about: those with a questionnaire tab and those the checklist has items of. */
function queueState(context: Excel.RequestContext, { questionnaires, checklist, content }: Layout) {
  const ours = questionnaires.filter(({ service }) => service !== undefined);
  const queued = ours.map((tab) => ({ kept: keepTab(context, tab), rows: queueRows(context, tab) }));
  const itemIds = checklist ? queueIds(context, checklist) : () => [];
  return (): { services: readonly Service[]; current: CurrentTabs } => {
    queued.forEach(({ kept }) => kept.requireUnchanged());
    const items = new Set(itemIds());
    const current = new Map(
      queued.map(({ kept, rows }) => {
        const values = rows.values();
        const freeRow = firstFreeRow(kept.tab, values);
        return [kept.tab.service!, { kept, freeRow, questions: readQuestions(kept.tab, values) }];
      }),
    );
    const isMeant = (service: Service): boolean =>
      current.has(service.id) || service.items.some(({ id }) => items.has(id));
    return { services: content.services.filter(isMeant), current };
  };
}

function planTab(
  service: Service,
  found: CurrentTab | undefined,
  imported: readonly ImportedAnswer[],
  { catalog }: WorkbookContent,
): PlannedTab {
  const wanted = service.questions.map(({ id }) => ({ id, question: catalog.questionText(id).question }));
  const plan = planQuestionnaire(found?.questions ?? [], wanted, imported);
  return { service, kept: found?.kept, freeRow: found?.freeRow ?? 0, plan };
}

interface Found {
  readonly services: readonly Service[];
  readonly current: CurrentTabs;
  readonly imported: readonly ImportedAnswer[];
}

/**
 * The services whose tab is missing, or was left unfinished by a run that was cut.
 * @throws WorkbookError tabNameTaken
 */
async function servicesToMake(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { services, current, imported }: Found,
  content: WorkbookContent,
): Promise<ReadonlySet<Service>> {
  const isFound = ({ id }: Service): boolean => current.has(id);
  const own = services.filter(
    (service) => !isFound(service) || sheetOf(current, service) === tabName(service, content),
  );
  const wanted = own.map((service) => {
    const { plan } = planTab(service, undefined, imported, content);
    const tab = newQuestionnaire(service, plan.additions, snapshot, content);
    const cells = cellsOfTab(questionnaireTab(tab));
    return { service, name: tab.name, tableName: questionnaireTableName(service), cells };
  });
  const progress = await readProgress(context, snapshot, wanted);
  const missing = unknownTabsToMake(
    wanted.filter(({ service }) => !isFound(service)),
    progress,
    snapshot,
  );
  const begun = wanted.filter(({ name }) => progress.get(name) === 'begun');
  return new Set([...missing, ...begun].map(({ service }) => service));
}

function sheetOf(current: CurrentTabs, { id }: Service): string | undefined {
  return current.get(id)?.kept.tab.sheet.name;
}

/**
 * A tab may do without notes, but not when there are some to enter.
 * @throws WorkbookError columnMissing
 */
function requireNotesColumn({ kept, plan }: PlannedTab, { vocabulary }: WorkbookContent): void {
  if (!kept || kept.tab.columns.notes !== undefined) return;
  const hasNotes =
    plan.changes.some(({ column }) => column === 'notes') || plan.additions.some(({ notes }) => notes !== '');
  const [header] = vocabulary.questionnaireHeaders.notes;
  if (hasNotes) throw new WorkbookError('columnMissing', { sheet: kept.tab.sheet.name }, { header });
}

async function apply(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  planned: readonly PlannedTab[],
  content: WorkbookContent,
): Promise<void> {
  const missing = planned.filter(({ kept }) => !kept);
  const sheets = addSheets(
    context,
    snapshot,
    missing.map(({ service }) => tabName(service, content)),
  );
  missing.forEach(({ service, plan }, index) =>
    createQuestionnaire(sheets[index]!, newQuestionnaire(service, plan.additions, snapshot, content)),
  );
  const { changes, guards } = together(planned.map((each) => changesOfTab(context, each, content)));
  const made = recordAddedTabs(context, snapshot, sheets);
  await guardedWrite(context, changes, guards);
  if (sheets.length > 0) recordUndo(context, [made()]);
}

function changesOfTab(
  context: Excel.RequestContext,
  { kept, freeRow, plan, service }: PlannedTab,
  content: WorkbookContent,
): GuardedPlan {
  if (!kept) return { changes: [], guards: [] };
  const questions = new Map(service.questions.map((question) => [question.id, question]));
  const { changes, guards } = questionnaireChanges(context, { kept, freeRow }, plan, (id) =>
    answerCell(questions.get(id)!, content),
  );
  return { changes, guards: [sameShape(kept), sameIds(kept, plan.expectedIds), ...guards] };
}

function tabName({ id }: Service, { catalog }: WorkbookContent): string {
  return sheetName(catalog.serviceName(id));
}
