import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { highlightCustomers, type CustomersResult } from '../../actions/usage/highlightCustomers';
import type { Environment } from '../everyScreen/Environment';
import { usePlannedAction, type PlannedAction } from '../everyScreen/usePlannedAction';

export interface Customers {
  readonly action: PlannedAction<CustomersResult>;
  /** How much of the rows was read, 0 to 1; undefined while nothing is read. */
  readonly progress: number | undefined;
  /** Stops reading; nothing is read again until told to. */
  cancel(): void;
  readAgain(): void;
}

/** The customers of the usage tab, read whenever the workbook changes, and their highlighting. */
export function useCustomers(environment: Environment, version: number, columns: ColumnChoice | undefined): Customers {
  const { now } = environment;
  const { progress, read, stop } = useReading(environment, columns);
  const [stoppedAt, setStoppedAt] = useState<number>();
  const [attempts, setAttempts] = useState(0);
  const readAgain = useCallback(() => {
    setStoppedAt(undefined);
    setAttempts((before) => before + 1);
  }, []);
  const run = useCallback(
    async (excel: ExcelHost, mode: Mode) => {
      const result = await (mode === 'plan' ? read(excel) : highlightCustomers(excel, mode, { columns, now: now() }));
      // Excel does not tell of changed formats, so what we did ourselves is a reason too.
      if (mode !== 'plan') readAgain();
      // Cancelled too late: all was read, and goes on being read.
      else if (result.outcome !== 'refused') setStoppedAt(undefined);
      return result;
    },
    [now, columns, read, readAgain],
  );
  const plannedVersion = (stoppedAt ?? version) + attempts;
  const action = usePlannedAction(environment, run, plannedVersion);
  const cancel = useCallback(() => {
    setStoppedAt(version);
    stop();
  }, [version, stop]);
  return { action, progress, cancel, readAgain };
}

interface Reading {
  readonly progress: number | undefined;
  read(excel: ExcelHost): Promise<CustomersResult>;
  stop(): void;
}

/** One reading at a time: one that a change of the workbook has overtaken is of no use any more and is stopped. */
function useReading({ now }: Environment, columns: ColumnChoice | undefined): Reading {
  const [progress, setProgress] = useState<number>();
  const reading = useRef<AbortController>(undefined);
  const stop = useCallback(() => reading.current?.abort(), []);
  const read = useCallback(
    async (excel: ExcelHost) => {
      reading.current?.abort();
      const controller = new AbortController();
      reading.current = controller;
      const { signal } = controller;
      const onProgress = (fraction: number): void => void (signal.aborted || setProgress(fraction));
      onProgress(0);
      const result = await highlightCustomers(excel, 'plan', { columns, now: now(), signal, onProgress });
      if (reading.current === controller) setProgress(undefined);
      return result;
    },
    [now, columns],
  );
  useEffect(() => stop, [stop]);
  return { progress, read, stop };
}
