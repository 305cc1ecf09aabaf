import { textForCell } from '../../recognition/cells/textForCell';
import { formatColumn } from '../cells/formatColumn';
import type { QuestionKind } from '../../domain/questionnaire/Question';

/** What an answer cell accepts and says, in the words of the workbook. */
export interface AnswerCell {
  readonly kind: QuestionKind;
  /** The answers of a list, in order; empty for kinds that are typed. */
  readonly list: readonly string[];
  readonly help: string;
  /** What Excel says to an answer that does not fit. */
  readonly refusal: string;
}

/** Excel takes no longer prompt. */
const PROMPT_LIMIT = 255;

/**
 * Queues the validation of one answer cell. The rule goes first: after a prompt Excel may refuse it. A date has its format
 * before it is entered: Excel's own would stay when it is taken back.
 */
export function setAnswerValidation(cell: Excel.Range, { kind, list, help, refusal }: AnswerCell): void {
  const { dataValidation } = cell;
  if (kind.type === 'date') formatColumn(cell, 'date', []);
  const rule = ruleFor(kind, list);
  if (rule) {
    dataValidation.rule = rule;
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: refusal };
  }
  dataValidation.prompt = { showPrompt: true, title: '', message: help.slice(0, PROMPT_LIMIT) };
}

/** What of a validation tells whose it is. */
type ToldValidation = Pick<Excel.DataValidation, 'type' | 'rule' | 'prompt'>;

/** True for the validation of an answer that was begun and never finished: its rule is there, but not what it says. */
export function isBegun({ type, rule, prompt }: ToldValidation, { kind, list }: AnswerCell): boolean {
  if (prompt.showPrompt && prompt.message !== '') return false;
  if (kind.type === 'number') return type === 'WholeNumber';
  return kind.type === 'date' ? type === 'Date' : rule.list?.source === list.join(',');
}

/** Queues the validation of status cells. */
export function setStatusValidation(cells: Excel.Range, statuses: readonly string[]): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: statuses.join(',') } };
}

/** An answer ready for `range.formulas`: numbers and dates as such, everything else as text. */
export function answerContent(answer: string, { kind }: AnswerCell): string {
  return kind.type === 'number' || kind.type === 'date' ? answer : textForCell(answer);
}

function ruleFor(kind: QuestionKind, list: readonly string[]): Excel.DataValidationRule | undefined {
  switch (kind.type) {
    case 'yesNo':
    case 'choice':
      return { list: { inCellDropDown: true, source: list.join(',') } };
    case 'number':
      return { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'date':
      return { date: { formula1: '=DATE(2000,1,1)', operator: 'GreaterThanOrEqualTo' } };
    case 'text':
      return undefined;
  }
}
