import type { ImportedAnswer } from '../../domain/questionnaire/planQuestionnaire';
import type { Question } from '../../domain/questionnaire/Question';
import { rowId } from '../../recognition/cells/rowId';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { keepTab, type KeptTab } from '../../workbook/cells/KeptTab';
import { queueRows } from '../../workbook/cells/readRows';
import type { CellWrite } from '../../workbook/tabChanges/columnChanges';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import { fieldText } from '../../recognition/headers/fieldText';
import type { Problem } from '../everyAction/ActionResult';
import type { Layout } from '../everyAction/readLayout';
import type { TextSource } from '../everyAction/readText';
import type { ContentState } from '../content/contentState';
import { planQuestionnaires, type PlannedQuestionnaires } from '../content/planQuestionnaires';
import { progressWrites } from '../content/progressWrites';
import { queueQuestionnaires, servicesMeant, type CurrentTab } from '../content/questionnaireTabs';
import { finishedTabs } from '../content/writeQuestionnaires';
import type { WorkbookContent } from '../wording/workbookContent';
import { movedIds } from '../wording/rowsOfContent';
import { importedAnswers } from './answers/importedAnswers';
import { readAnswersFile, type AnswerLine } from './answers/readAnswersFile';
import type { Entered } from './readEntered';

/** What populating is planned from. */
export interface Populating {
  readonly state: ContentState;
  readonly answersCsv: TextSource | undefined;
  /** What people entered in another workbook; it goes only where nobody entered anything here. */
  readonly from?: Entered;
  readonly replacesEdited?: boolean;
}

export interface PopulatingPlan extends PlannedQuestionnaires {
  /** Progress for the checklist. */
  readonly checklist: KeptChecklist | undefined;
  readonly writes: readonly CellWrite[];
  /** Ids of the other workbook that have no row here. */
  readonly left: readonly string[];
  /** Lines of a file that name no question of this workbook. */
  readonly unknown: readonly Problem[];
}

export interface KeptChecklist {
  readonly kept: KeptTab<ChecklistTab>;
  readonly ids: readonly { readonly row: number; readonly id: string }[];
}

export async function planPopulating(
  context: Excel.RequestContext,
  layout: Layout,
  { state, answersCsv, from, replacesEdited = false }: Populating,
): Promise<PopulatingPlan> {
  const { snapshot, content } = layout;
  const lines = linesOf(from?.answersCsv ?? answersCsv, content);
  const { found, checklist, rows } = await readHere(context, layout);
  const ids = new Set([...(checklist?.ids ?? []), ...found.flatMap((tab) => tab.questions)].map(({ id }) => id));
  const services = servicesMeant(found, new Set([...ids, ...movedIds(ids).values()]), content.services);
  if (services.length === 0) throw new WorkbookError('questionnaireMissing');
  const questions = new Map(services.flatMap((service) => service.questions.map((each) => [each.id, each])));
  const { known, left } = rowsHere(from, lines, { questions, ids });
  const { answers, unknown } = await importedAnswers(known, questions, content);
  const imported = from ? onlyMissing(answers, found) : answers;
  const current = await finishedTabs(context, snapshot, { services, imported, current: found }, content);
  const planned = await planQuestionnaires(current, { services, imported, state, replacesEdited }, content);
  const writes = checklist && from ? progressWrites(checklist.kept.tab, rows, from.progress, content) : [];
  return { ...planned, checklist, writes, left, unknown };
}

interface Here {
  readonly found: readonly CurrentTab[];
  readonly checklist: KeptChecklist | undefined;
  /** Of the checklist. */
  readonly rows: readonly (readonly CellValue[])[];
}

async function readHere(context: Excel.RequestContext, layout: Layout): Promise<Here> {
  const { checklist } = layout;
  const readTabs = queueQuestionnaires(context, layout);
  const queued = checklist && { kept: keepTab(context, checklist), rows: queueRows(context, checklist) };
  await context.sync();
  const found = readTabs();
  if (!queued) return { found, checklist: undefined, rows: [] };
  const { kept } = queued;
  kept.requireUnchanged();
  const rows = queued.rows.values();
  return { found, checklist: { kept, ids: idsOf(kept.tab, rows) }, rows };
}

function idsOf(checklist: ChecklistTab, rows: readonly (readonly CellValue[])[]): KeptChecklist['ids'] {
  return rows
    .map((row, offset) => ({
      row: checklist.firstRow + offset,
      id: rowId(fieldText(checklist, row, checklist.columns.id)),
    }))
    .filter(({ id }) => id !== '');
}

/** Of answers of another workbook what nobody said here. */
function onlyMissing(answers: readonly ImportedAnswer[], tabs: readonly CurrentTab[]): readonly ImportedAnswer[] {
  const rows = new Map(tabs.flatMap(({ questions }) => questions.map((row) => [row.id, row] as const)));
  return answers.map(({ id, answer, notes }) => {
    const row = rows.get(id);
    return { id, answer: row?.answer ? '' : answer, notes: row?.notes ? '' : notes };
  });
}

function linesOf(csv: TextSource | undefined, { messages }: WorkbookContent): readonly AnswerLine[] {
  return csv === undefined ? [] : readAnswersFile(csv, messages);
}

interface RowsHere {
  readonly questions: ReadonlyMap<string, Question>;
  /** Of all rows. */
  readonly ids: ReadonlySet<string>;
}

/** What of another workbook has a row here, and the ids of what has none. */
function rowsHere(from: Entered | undefined, lines: readonly AnswerLine[], { questions, ids }: RowsHere) {
  if (!from) return { known: lines, left: [] };
  const isKnown = ({ id }: AnswerLine): boolean => questions.has(id);
  return {
    known: lines.filter(isKnown),
    left: [
      ...lines.filter((line) => !isKnown(line)).map(({ id }) => id),
      ...from.progress.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    ],
  };
}
