import { useEffect, useState } from 'react';
import { readSelection, type Selection } from '../../actions/overview/readSelection';
import { watchSelection } from '../../actions/overview/watchSelection';
import type { Environment } from '../everyScreen/Environment';
import { useFailure } from '../everyScreen/useFailure';

/** Whoever walks through rows by the arrow keys is not followed row by row, in milliseconds. */
const WALKING_PAUSE = 150;

/** The rows that are selected in Excel; undefined until somebody selects something. It costs one small request each. */
export function useSelection({ waitingExcel }: Environment): Selection | undefined {
  const [selection, setSelection] = useState<Selection>();
  const fail = useFailure();
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const watch = watchSelection(waitingExcel, (place) => {
      clearTimeout(timer);
      const asked = ++last;
      timer = setTimeout(() => {
        readSelection(waitingExcel, place).then((read) => {
          // A tab that is gone by then has nothing selected.
          if (isCurrent && asked === last) setSelection(read.outcome === 'refused' ? undefined : read.selection);
        }, fail);
      }, WALKING_PAUSE);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      watch.then((result) => (result.outcome === 'refused' ? undefined : result.stop())).catch(fail);
    };
  }, [waitingExcel, fail]);
  return selection;
}
