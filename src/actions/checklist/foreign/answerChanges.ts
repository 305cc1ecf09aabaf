import type { ScopeStatement } from '../../../domain/foreign/ScopeStatement';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { textForCell } from '../../../recognition/cells/textForCell';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import type { KeptTab } from '../../../workbook/cells/KeptTab';
import { NOTHING_TO_WRITE, together, type GuardedPlan } from '../../../workbook/changes/GuardedPlan';
import { columnChanges } from '../../../workbook/tabChanges/columnChanges';
import { sameShape } from '../../../workbook/guards/sameShape';
import { sameTexts } from '../../../workbook/guards/sameTexts';
import { requireWritable } from '../../everyAction/requireWritable';
import type { ReadQuestions } from './readForeign';

/** A questionnaire as it was read, and the cells it was read from. */
export interface KeptQuestions {
  readonly read: ReadQuestions;
  readonly kept: KeptTab<ForeignTab>;
}

/**
 * Answers questions of groups that were switched off: their cells are blank.
 * @param no the word they are answered with
 * @throws WorkbookError sheetProtected or sheetFiltered
 */
export function answerChanges(
  questionnaires: readonly KeptQuestions[],
  toAnswer: readonly ScopeStatement[],
  no: string,
): GuardedPlan {
  return together(questionnaires.map((questions) => answersOf(questions, toAnswer, no)));
}

function answersOf(
  { read: { tab, lines }, kept }: KeptQuestions,
  toAnswer: readonly ScopeStatement[],
  no: string,
): GuardedPlan {
  const { question, answer } = tab.columns as Readonly<Record<'question' | 'answer', number>>;
  const isAsked = (row: number): boolean =>
    toAnswer.some(({ place: { sheet, cell } }) => sheet === tab.sheet.name && cell === cellAddress(row, answer));
  const rows = lines.map((_, offset) => tab.firstRow + offset).filter(isAsked);
  if (rows.length === 0) return NOTHING_TO_WRITE;
  requireWritable(tab);
  const asked = new Map(rows.map((row) => [row, lines[row - tab.firstRow]!.values[question - tab.left]!]));
  const blank = new Map(rows.map((row) => [row, '']));
  return {
    changes: columnChanges(
      kept,
      rows.map((row) => ({ row, column: answer, content: textForCell(no) })),
    ),
    guards: [sameShape(kept), sameTexts(kept, question, asked), sameTexts(kept, answer, blank)],
  };
}
