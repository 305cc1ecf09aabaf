import { useCallback, useEffect, useState } from 'react';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { Environment } from './Environment';
import { useFailure } from './useFailure';

export interface PlannedAction<R> {
  /** What the action would do now; undefined until it was planned. */
  readonly plan: R | undefined;
  /** What it did when it was last carried out. */
  readonly done: R | undefined;
  readonly isRunning: boolean;
  apply(): void;
  /** Forgets what was done, once something else undid it. */
  forget(): void;
}

/**
 * Plans an action whenever the workbook changes, or when somebody asks for it, and carries it out when told to.
 * @param run must stay the same function between renders; with another one, what was planned and done is forgotten
 * @param version whenever it is another one, the action is planned anew; undefined while nobody asks for a plan
 * @param pause milliseconds until it is planned, for what is being typed
 */
export function usePlannedAction<R extends ActionResult<unknown>>(
  { excel, waitingExcel }: Pick<Environment, 'excel' | 'waitingExcel'>,
  run: (excel: ExcelHost, mode: Mode) => Promise<R>,
  version: number | undefined,
  pause = 0,
): PlannedAction<R> {
  const [currentRun, setCurrentRun] = useState(() => run);
  const [plan, setPlan] = useState<R>();
  const [done, setDone] = useState<R>();
  const [isRunning, setRunning] = useState(false);
  if (currentRun !== run) {
    setCurrentRun(() => run);
    setPlan(undefined);
    setDone(undefined);
  }
  if (version === undefined && plan !== undefined) setPlan(undefined);
  const fail = useFailure();
  useEffect(() => {
    if (version === undefined) return;
    let isCurrent = true;
    const makePlan = (): void => {
      run(waitingExcel, 'plan').then((result) => isCurrent && setPlan(result), fail);
    };
    const timer = setTimeout(makePlan, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [waitingExcel, run, version, pause, fail]);
  const apply = useCallback(() => {
    setRunning(true);
    run(excel, 'apply').then((result) => {
      setDone(result);
      setRunning(false);
    }, fail);
  }, [excel, run, fail]);
  const forget = useCallback(() => setDone(undefined), []);
  return { plan, done, isRunning, apply, forget };
}
