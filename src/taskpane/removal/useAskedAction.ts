import { useState } from 'react';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { usePlannedAction } from '../everyScreen/usePlannedAction';

/**
 * An action that is planned only when somebody asks for it, because planning it reads all rows.
 * @param run must stay the same function between renders
 */
export function useAskedAction<R extends ActionResult<unknown>>(
  excel: ExcelHost,
  run: (excel: ExcelHost, mode: Mode) => Promise<R>,
) {
  const [request, setRequest] = useState<number>();
  // Who asks is told at once that a cell is being edited.
  const action = usePlannedAction({ excel, waitingExcel: excel }, run, request);
  const ask = (): void => {
    action.forget();
    setRequest((before = 0) => before + 1);
  };
  return { isAsked: request !== undefined, ask, close: () => setRequest(undefined), action };
}

export type AskedAction<R extends ActionResult<unknown>> = ReturnType<typeof useAskedAction<R>>;
