import { useCallback } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { whenLoaded } from '../../actions/everyAction/whenLoaded';

type GiveAnswer = (service: string, question: string, answer: string) => Promise<ActionResult<unknown>>;

/** Enters an answer into the cell of its question. */
export function useAnswer(excel: ExcelHost): GiveAnswer {
  return useCallback(
    (service, question, answer) =>
      whenLoaded(excel, async () => {
        const { answerQuestion } = await import('../../actions/questionnaire/answerQuestion');
        return answerQuestion(excel, { service, question, answer });
      }),
    [excel],
  );
}
