import Papa from 'papaparse';
import { MOVED_IDS } from '../../catalog/definition/movedIds';
import type { Question } from '../../domain/questionnaire/Question';
import { fieldText } from '../../recognition/headers/fieldText';
import type { CountedDays } from '../../recognition/cells/excelDay';
import { rowId } from '../../recognition/cells/rowId';
import type { ChecklistTab } from '../../recognition/checklist/ChecklistTab';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { QuestionRow } from '../../recognition/questionnaire/readQuestionnaires';
import { parseAnswer } from '../../recognition/text/parseAnswer';
import { queueRowsAtRest } from '../../workbook/cells/readRows';
import { THEIR_COLUMNS, type ItemProgress } from '../content/ItemProgress';
import { queueQuestionnaires } from '../content/questionnaireTabs';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout } from '../everyAction/readLayout';
import { requireClearTabs } from '../everyAction/requireClearTabs';
import { runAction } from '../everyAction/runAction';
import { answerText, inAnyLanguage } from '../wording/answerWords';
import type { WorkbookContent } from '../wording/workbookContent';

/** What people entered in a workbook. */
export interface Entered {
  /** Id, Answer and Notes of every question that has an answer or notes. */
  readonly answersCsv: string;
  readonly progress: readonly ItemProgress[];
}

/** Reads what people entered in a workbook, by the ids of today, for another one; writes nothing. */
export function readEntered(excel: ExcelHost): Promise<ActionResult<Record<string, never>, Entered>> {
  return runAction(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    requireClearTabs(layout);
    const { checklist, content } = layout;
    const readTabs = queueQuestionnaires(context, layout);
    const rows = checklist && queueRowsAtRest(context, checklist);
    await context.sync();
    const answers = await answersOf(
      readTabs().flatMap(({ questions }) => questions),
      content,
      layout.snapshot,
    );
    return {
      outcome: 'unchanged',
      changes: {},
      problems: [],
      answersCsv: Papa.unparse({ fields: ['Id', 'Answer', 'Notes'], data: answers }, { newline: '\r\n' }),
      progress: checklist && rows ? rows.values().flatMap((row) => progressOf(checklist, row)) : [],
    };
  });
}

/** An answer that is none of its question's is left out: it stays in the workbook it stands in. */
function answersOf(rows: readonly QuestionRow[], content: WorkbookContent, days: CountedDays): Promise<string[][]> {
  const questions = new Map<string, Question>(
    content.services.flatMap((service) => service.questions.map((each) => [each.id, each])),
  );
  const asked = rows.flatMap((row) => {
    const question = questions.get(MOVED_IDS.get(row.id) ?? row.id);
    return question && (row.answer !== '' || row.notes !== '') ? [{ row, question }] : [];
  });
  return inAnyLanguage(
    content,
    (words) =>
      asked.map(({ row, question }) => {
        const answer = parseAnswer(row.value, question, words, days);
        return [question.id, answer ? answerText(answer, question.id, content) : '', row.notes];
      }),
    (lines) => lines.every(([, answer], index) => answer !== '' || asked[index]!.row.answer === ''),
  );
}

function progressOf(checklist: ChecklistTab, row: readonly CellValue[]): ItemProgress[] {
  const id = rowId(fieldText(checklist, row, checklist.columns.id));
  const entered = THEIR_COLUMNS.flatMap((field) => {
    const column = checklist.columns[field];
    const value = column === undefined ? '' : (row[column - checklist.left] ?? '');
    return value === '' ? [] : [[field, field === 'due' ? since1900(value, checklist) : value] as const];
  });
  return id === '' || entered.length === 0
    ? []
    : [{ id: MOVED_IDS.get(id) ?? id, entered: Object.fromEntries(entered) }];
}

/** A day as a workbook counts them that begins in 1900: the other one may count otherwise. */
function since1900(value: CellValue, { sheet: { dayOffset } }: ChecklistTab): CellValue {
  return typeof value === 'number' ? value + dayOffset : value;
}
