import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mode } from '../actions/ActionResult';
import type { ColumnChoice } from '../actions/ColumnChoice';
import type { ExcelHost } from '../actions/ExcelHost';
import { highlightCustomers, type CustomersResult } from '../actions/highlightCustomers';
import { usePlannedAction, type PlannedAction } from './usePlannedAction';

export interface Customers {
  readonly action: PlannedAction<CustomersResult>;
  /** Counts what was a reason to read: changes of the workbook, and of its formats by us. */
  readonly version: number;
  /** How much of the rows was read, 0 to 1; undefined while nothing is read. */
  readonly progress: number | undefined;
  /** Stops reading; nothing is read again until told to. */
  cancel(): void;
  readAgain(): void;
}

/** The customers of the usage tab, read whenever the workbook changes, and their highlighting. */
export function useCustomers(excel: ExcelHost, version: number, columns: ColumnChoice | undefined): Customers {
  const [progress, setProgress] = useState<number>();
  const [stoppedAt, setStoppedAt] = useState<number>();
  const [attempts, setAttempts] = useState(0);
  const reading = useRef<AbortController>(undefined);
  // Excel does not tell of changed formats, so what we did ourselves is a reason too.
  const readAgain = useCallback(() => {
    setStoppedAt(undefined);
    setAttempts((before) => before + 1);
  }, []);
  const run = useCallback(
    async (mode: Mode) => {
      if (mode === 'apply') {
        const result = await highlightCustomers(excel, mode, { columns });
        readAgain();
        return result;
      }
      // A reading that has been overtaken by a change of the workbook is of no use any more.
      reading.current?.abort();
      const controller = new AbortController();
      reading.current = controller;
      setProgress(0);
      const { signal } = controller;
      const onProgress = (fraction: number): void => void (signal.aborted || setProgress(fraction));
      const result = await highlightCustomers(excel, mode, { columns, signal, onProgress });
      if (reading.current !== controller) return result;
      setProgress(undefined);
      // Cancelled too late: all was read, and goes on being read.
      if (result.outcome !== 'refused') setStoppedAt(undefined);
      return result;
    },
    [excel, columns, readAgain],
  );
  useEffect(() => () => reading.current?.abort(), []);
  const plannedVersion = (stoppedAt ?? version) + attempts;
  const action = usePlannedAction(run, plannedVersion);
  const cancel = useCallback(() => {
    setStoppedAt(version);
    reading.current?.abort();
  }, [version]);
  return { action, version: plannedVersion, progress, cancel, readAgain };
}
