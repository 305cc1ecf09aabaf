import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { Environment } from './Environment';
import { useFailure } from './useFailure';

export interface PlannedAction<R> {
  /** What the action would do now; undefined until it was planned. */
  readonly plan: R | undefined;
  /** What it did when it was last carried out. */
  readonly done: R | undefined;
  /** The plan that was carried out last. */
  readonly carriedOut: R | undefined;
  readonly isRunning: boolean;
  /** Carries out the plan that is shown; another one is shown first. */
  apply(): void;
  planAgain(): void;
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
  const [carriedOut, setCarriedOut] = useState<R>();
  const [isRunning, setRunning] = useState(false);
  if (currentRun !== run) {
    setCurrentRun(() => run);
    setPlan(undefined);
    setDone(undefined);
  }
  if (version === undefined && plan !== undefined) setPlan(undefined);
  const fail = useFailure();
  const makePlan = useCallback(() => run(waitingExcel, 'plan'), [run, waitingExcel]);
  const planAgain = usePlanning(makePlan, { version, pause }, setPlan);
  const apply = useCallback(() => {
    setCarriedOut(plan);
    setRunning(true);
    const mode: Mode =
      plan && plan.outcome !== 'refused' && plan.digest !== undefined ? { shown: plan.digest } : 'apply';
    run(excel, mode).then((result) => {
      setDone(result);
      setRunning(false);
      // What was agreed to is not what would be done any more, or a part of it is done.
      if (result.outcome === 'refused') planAgain();
    }, fail);
  }, [excel, run, plan, planAgain, fail]);
  const forget = useCallback(() => setDone(undefined), []);
  return { plan, done, carriedOut, isRunning, apply, planAgain, forget };
}

/** Plans again what could not be planned; undefined for a plan that stands. */
export function retryOf(
  plan: ActionResult<unknown> | undefined,
  { planAgain }: Pick<PlannedAction<unknown>, 'planAgain'>,
): (() => void) | undefined {
  return plan?.outcome === 'refused' ? planAgain : undefined;
}

interface PlanningTimes {
  readonly version: number | undefined;
  readonly pause: number;
}

/** Plans whenever the version is another one. @returns plans once more */
function usePlanning<R>(
  makePlan: () => Promise<R>,
  { version, pause }: PlanningTimes,
  onPlanned: (plan: R) => void,
): () => void {
  const fail = useFailure();
  const [attempts, setAttempts] = useState(0);
  const latestPause = useRef(pause);
  useEffect(() => {
    // Another pause is no reason to plan again.
    latestPause.current = pause;
  }, [pause]);
  useEffect(() => {
    if (version === undefined) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      makePlan().then((result) => isCurrent && onPlanned(result), fail);
    }, latestPause.current);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [makePlan, onPlanned, version, attempts, fail]);
  return useCallback(() => setAttempts((before) => before + 1), []);
}
