import { placeOf } from '../../recognition/cells/cellAddress';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { placeSheets } from '../../workbook/cells/placeSheets';
import { cellsOfTab } from '../../workbook/cells/createTableTab';
import { readProgress, unknownTabsToMake } from '../../workbook/cells/tabsToMake';
import { NOTHING_TO_WRITE, together, type GuardedPlan } from '../../workbook/changes/GuardedPlan';
import { sameIds } from '../../workbook/guards/sameIds';
import { sameShape } from '../../workbook/guards/sameShape';
import { sameTexts } from '../../workbook/guards/sameTexts';
import { createQuestionnaire, questionnaireTab } from '../../workbook/questionnaire/createQuestionnaire';
import { questionnaireChanges } from '../../workbook/questionnaire/questionnaireChanges';
import { writeWithNewTabs } from '../../workbook/undo/writeWithNewTabs';
import { sheetName } from '../../recognition/cells/sheetName';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { ImportedAnswer } from '../../domain/questionnaire/planQuestionnaire';
import type { Service } from '../../domain/services/Service';
import type { Layout } from '../everyAction/readLayout';
import { requireWritable } from '../everyAction/requireWritable';
import { answerCell } from '../wording/answerCell';
import { newQuestionnaire, questionnaireTableName } from '../wording/newQuestionnaire';
import type { WorkbookContent } from '../wording/workbookContent';
import { formerAnswers, type CurrentTab, type PlannedTab } from './questionnaireTabs';

/** The name of the tab of a service alone. */
export function tabNameOf({ id }: Service, { catalog }: WorkbookContent): string {
  return sheetName(catalog.serviceName(id));
}

/** What a tab is made from that may have been begun. */
export interface FoundTabs {
  readonly services: readonly Service[];
  readonly current: readonly CurrentTab[];
  readonly imported: readonly ImportedAnswer[];
}

/**
 * The tabs that count: one that a run began and never finished is to be made again.
 * @throws WorkbookError tabNameTaken where the tab of a service is missing and another has its name
 */
export async function finishedTabs(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { services, current, imported }: FoundTabs,
  content: WorkbookContent,
): Promise<readonly CurrentTab[]> {
  const isShared = current.some(({ kept }) => kept.tab.services.length > 1);
  const sheetOf = ({ id }: Service): string | undefined =>
    current.find(({ kept }) => kept.tab.services.includes(id))?.kept.tab.sheet.name;
  const own = isShared
    ? []
    : services.filter((service) => [undefined, tabNameOf(service, content)].includes(sheetOf(service)));
  const answers = new Map([...formerAnswers(current), ...imported].map((answer) => [answer.id, answer]));
  const wanted = own.map((service) => wantedTab(service, answers, snapshot, content));
  const progress = await readProgress(context, snapshot, wanted);
  unknownTabsToMake(
    wanted.filter(({ service }) => sheetOf(service) === undefined),
    progress,
    snapshot,
  );
  const begun = wanted.filter(({ name }) => progress.get(name) === 'begun').map(({ service }) => sheetOf(service));
  return current.filter(({ kept }) => !begun.includes(kept.tab.sheet.name));
}

function wantedTab(
  service: Service,
  answers: ReadonlyMap<string, ImportedAnswer>,
  snapshot: WorkbookSnapshot,
  content: WorkbookContent,
) {
  const additions = service.questions.map(({ id }) => {
    const { answer = '', notes = '' } = answers.get(id) ?? {};
    return { id, question: content.catalog.questionText(id).question, answer, notes };
  });
  const tab = newQuestionnaire(service, additions, snapshot, content);
  const cells = cellsOfTab(questionnaireTab(tab));
  return { service, name: tab.name, tableName: questionnaireTableName(service), cells };
}

/** The tabs that something is written to. */
export function changedTabs(tabs: readonly PlannedTab[]): readonly PlannedTab[] {
  return tabs.filter(({ plan: { additions, changes } }) => additions.length + changes.length > 0);
}

/**
 * Checks before anything is written.
 * @throws WorkbookError sheetProtected, sheetFiltered or columnMissing
 */
export function requireWritableTabs(tabs: readonly PlannedTab[], content: WorkbookContent): void {
  tabs.forEach((tab) => requireNotesColumn(tab, content));
  tabs.forEach(({ current }) => current && requireWritable(current.kept.tab));
}

/** A tab may do without notes, but not when there are some to enter. */
function requireNotesColumn({ current, plan }: PlannedTab, { vocabulary }: WorkbookContent): void {
  if (!current || current.kept.tab.columns.notes !== undefined) return;
  const hasNotes =
    plan.changes.some(({ column }) => column === 'notes') || plan.additions.some(({ notes }) => notes !== '');
  const [header] = vocabulary.questionnaireHeaders.notes;
  if (hasNotes) throw new WorkbookError('columnMissing', { sheet: current.kept.tab.sheet.name }, { header });
}

/** Makes the tabs that are missing and writes to the others, with whatever else is to be written in the same request. */
export async function writeQuestionnaires(
  context: Excel.RequestContext,
  layout: Layout,
  tabs: readonly PlannedTab[],
  more: GuardedPlan = NOTHING_TO_WRITE,
): Promise<void> {
  const { snapshot, content } = layout;
  const missing = tabs.filter(({ current }) => !current);
  const writes = together([...tabs.map((tab) => changesOfTab(context, tab, content)), more]);
  await writeWithNewTabs(context, snapshot, writes, {
    names: missing.map(({ services: [service] }) => tabNameOf(service!, content)),
    fill: (places) => {
      missing.forEach(({ services: [service], plan }, index) =>
        createQuestionnaire(places[index]!, newQuestionnaire(service!, plan.additions, snapshot, content)),
      );
      const made = missing.map(({ services: [service] }, index) => {
        return { name: tabNameOf(service!, content), sheet: places[index]!.sheet };
      });
      placeSheets(snapshot, made, tabsInOrder(layout));
    },
  });
}

/** The names of Start and of the questionnaires as they stand when a workbook is set up. */
function tabsInOrder({ snapshot, questionnaires, content }: Layout): readonly string[] {
  const { sheet: start = content.vocabulary.sheets.start } = placeOf(
    snapshot.settings.get(SETTING_NAMES.contentVersion)?.address,
  );
  const nameOf = (service: Service): string =>
    questionnaires.find(({ services }) => services.includes(service.id))?.sheet.name ?? tabNameOf(service, content);
  return [start, ...content.services.map(nameOf)];
}

function changesOfTab(
  context: Excel.RequestContext,
  { current, plan, services }: PlannedTab,
  content: WorkbookContent,
): GuardedPlan {
  if (!current) return NOTHING_TO_WRITE;
  const questions = new Map(services.flatMap((service) => service.questions.map((each) => [each.id, each])));
  const { changes, guards } = questionnaireChanges(context, current, plan, (id) => {
    const question = questions.get(id);
    return question && answerCell(question, content);
  });
  const sameQuestions = sameTexts(
    current.kept,
    current.kept.tab.columns.question,
    questionsRead(current, plan),
    String,
  );
  return {
    changes,
    guards: [sameShape(current.kept), sameIds(current.kept, plan.expectedIds), sameQuestions, ...guards],
  };
}

/** The questions that are written over, by row: what a co-author edits meanwhile is planned anew. */
function questionsRead({ questions }: CurrentTab, { changes }: PlannedTab['plan']): ReadonlyMap<number, string> {
  const rows = new Set(changes.filter(({ column }) => column === 'question').map(({ row }) => row));
  return new Map(questions.filter(({ row }) => rows.has(row)).map(({ row, question }) => [row, question]));
}
