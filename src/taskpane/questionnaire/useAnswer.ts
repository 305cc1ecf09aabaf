import { useCallback } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { answerQuestion } from '../../actions/questionnaire/answerQuestion';

type GiveAnswer = (service: string, question: string, answer: string) => Promise<ActionResult<unknown>>;

/** Enters an answer into the cell of its question. */
export function useAnswer(excel: ExcelHost): GiveAnswer {
  return useCallback((service, question, answer) => answerQuestion(excel, { service, question, answer }), [excel]);
}
