import { useCallback, useEffect, useState } from 'react';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { readWorkbookView } from '../../actions/overview/readWorkbookView';
import { watchWorkbook } from '../../actions/overview/watchWorkbook';
import type { Environment } from './Environment';
import { TYPING_PAUSE } from './typingPause';
import { useFailure } from './useFailure';

type ViewResult = Awaited<ReturnType<typeof readWorkbookView>>;

export interface WorkbookViewState {
  /** Undefined until the workbook was read once. */
  readonly result: ViewResult | undefined;
  /** Counts changes of the workbook, so that whoever planned something knows to plan anew. */
  readonly version: number;
  refresh(): void;
}

/** The workbook as it is now: read again whenever a cell changes, whoever changed it. */
export function useWorkbookView({ excel, waitingExcel }: Environment): WorkbookViewState {
  const [version, setVersion] = useState(0);
  const [result, setResult] = useState<ViewResult>();
  const fail = useFailure();
  const refresh = useCallback(() => setVersion((before) => before + 1), []);
  useEffect(() => {
    let isCurrent = true;
    // With nothing on screen it is better to say why than to wait.
    const host = version === 0 ? excel : waitingExcel;
    readWorkbookView(host).then((read) => isCurrent && setResult(read), fail);
    return () => {
      isCurrent = false;
    };
  }, [excel, waitingExcel, version, fail]);
  const isReadable = result !== undefined && result.outcome !== 'refused';
  useWatch(waitingExcel, isReadable, refresh, setResult);
  return { result, version, refresh };
}

/** Watches as soon as the workbook can be read; a watch that is refused is a workbook that cannot be read. */
function useWatch(
  excel: ExcelHost,
  isReadable: boolean,
  onChange: () => void,
  onRefused: (result: ViewResult) => void,
): void {
  const fail = useFailure();
  useEffect(() => {
    if (!isReadable) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const afterPause = (): void => {
      clearTimeout(timer);
      timer = setTimeout(onChange, TYPING_PAUSE);
    };
    const watch = watchWorkbook(excel, afterPause);
    watch.then((result) => result.outcome === 'refused' && onRefused(result), fail);
    return () => {
      clearTimeout(timer);
      watch.then((result) => (result.outcome === 'refused' ? undefined : result.stop())).catch(fail);
    };
  }, [excel, isReadable, onChange, onRefused, fail]);
}
