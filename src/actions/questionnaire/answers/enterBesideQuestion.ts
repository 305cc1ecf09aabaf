import type { Question } from '../../../domain/questionnaire/Question';
import { readQuestions, type QuestionRow } from '../../../recognition/questionnaire/readQuestionnaires';
import type { QuestionnaireTab } from '../../../recognition/questionnaire/QuestionnaireTab';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { keepTab, type KeptTab } from '../../../workbook/cells/KeptTab';
import { queueRows } from '../../../workbook/cells/readRows';
import type { Change } from '../../../workbook/changes/Change';
import { guardedWrite } from '../../../workbook/changes/guardedWrite';
import { sameIds } from '../../../workbook/guards/sameIds';
import { sameShape } from '../../../workbook/guards/sameShape';
import type { ActionResult } from '../../everyAction/ActionResult';
import type { ExcelHost } from '../../everyAction/ExcelHost';
import { readLayout } from '../../everyAction/readLayout';
import { requireClearQuestionnaire } from '../../everyAction/requireClearTabs';
import { requireKnownSettings } from '../../everyAction/requireKnownSettings';
import { requireWritable } from '../../everyAction/requireWritable';
import { runAction } from '../../everyAction/runAction';
import type { WorkbookContent } from '../../wording/workbookContent';

export interface PlacedQuestion {
  readonly service: string;
  readonly question: string;
}

/** The row of a question on its tab. */
export interface AskedQuestion {
  readonly kept: KeptTab<QuestionnaireTab>;
  readonly row: QuestionRow;
  readonly question: Question;
  readonly content: WorkbookContent;
}

/**
 * Enters something in the row of a question, found by its id.
 * @param plan what is to be written; undefined where the cell holds it already
 */
export function enterBesideQuestion<C>(
  excel: ExcelHost,
  { service, question }: PlacedQuestion,
  counts: (entered: number) => C,
  plan: (asked: AskedQuestion) => Promise<Change | undefined>,
): Promise<ActionResult<C>> {
  return enterBesideQuestions(excel, { service, questions: [question] }, counts, plan);
}

/** Questions of one service. */
export interface PlacedQuestions {
  readonly service: string;
  readonly questions: readonly string[];
}

/**
 * Enters something in the rows of several questions in one step.
 * @param plan what is to be written for each; undefined where the cell holds it already
 */
export function enterBesideQuestions<C>(
  excel: ExcelHost,
  { service, questions }: PlacedQuestions,
  counts: (entered: number) => C,
  plan: (asked: AskedQuestion) => Promise<Change | undefined>,
): Promise<ActionResult<C>> {
  return runAction<C, unknown>({ ...excel, verb: `enter ${questions.join()}` }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireKnownSettings(layout.snapshot);
    requireClearQuestionnaire(layout, service);
    const { questionnaires, content } = layout;
    const tab = questionnaires.find((candidate) => candidate.services.includes(service));
    if (!tab) throw new WorkbookError('questionnaireMissing');
    const kept = keepTab(context, tab);
    const rows = queueRows(context, tab);
    await context.sync();
    kept.requireUnchanged();
    const asked = questions.map((question) =>
      askedQuestion(question, readQuestions(tab, rows.values()), kept, content),
    );
    const changes = (await Promise.all(asked.map(plan))).filter((change) => change !== undefined);
    if (changes.length === 0) return { outcome: 'unchanged', changes: counts(0), problems: [] };
    requireWritable(tab);
    const ids = asked.map(({ row }) => row);
    await guardedWrite(context, changes, [sameShape(kept), sameIds(kept, ids)]);
    return { outcome: 'done', changes: counts(changes.length), problems: [] };
  });
}

/** @throws WorkbookError questionRowMissing */
function askedQuestion(
  id: string,
  rows: readonly QuestionRow[],
  kept: KeptTab<QuestionnaireTab>,
  content: WorkbookContent,
): AskedQuestion {
  const row = rows.find((each) => each.id === id);
  const question = content.catalog.services.flatMap(({ questions }) => questions).find((each) => each.id === id);
  if (!row || !question) throw rowMissing(kept.tab, id, content);
  return { kept, row, question, content };
}

function rowMissing({ sheet }: QuestionnaireTab, question: string, { vocabulary }: WorkbookContent): WorkbookError {
  const [header] = vocabulary.questionnaireHeaders.id;
  return new WorkbookError('questionRowMissing', { sheet: sheet.name }, { question, header });
}
