import { useCallback, useEffect, useState } from 'react';
import type { ExcelHost } from '../actions/ExcelHost';
import { readWorkbookView } from '../actions/readWorkbookView';
import { watchWorkbook } from '../actions/watchWorkbook';

type ViewResult = Awaited<ReturnType<typeof readWorkbookView>>;

/** People type faster than a workbook needs to be read. */
const PAUSE = 250;

export interface WorkbookViewState {
  /** Undefined until the workbook was read once. */
  readonly result: ViewResult | undefined;
  /** Counts changes of the workbook, so that whoever planned something knows to plan anew. */
  readonly version: number;
  refresh(): void;
}

/** The workbook as it is now: read again whenever a cell changes, whoever changed it. */
export function useWorkbookView(excel: ExcelHost): WorkbookViewState {
  const [version, setVersion] = useState(0);
  const [result, setResult] = useState<ViewResult>();
  const refresh = useCallback(() => setVersion((before) => before + 1), []);
  useWatch(excel, refresh);
  useEffect(() => {
    let isCurrent = true;
    void readWorkbookView(excel).then((read) => isCurrent && setResult(read));
    return () => {
      isCurrent = false;
    };
  }, [excel, version]);
  return { result, version, refresh };
}

function useWatch(excel: ExcelHost, onChange: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const afterPause = (): void => {
      clearTimeout(timer);
      timer = setTimeout(onChange, PAUSE);
    };
    const watch = watchWorkbook(excel, afterPause);
    return () => {
      clearTimeout(timer);
      void watch.then((stop) => stop());
    };
  }, [excel, onChange]);
}
