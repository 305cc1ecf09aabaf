import { useState } from 'react';
import type { ExcelHost } from '../../../actions/everyAction/ExcelHost';
import { updateItems, type ItemUpdate } from '../../../actions/checklist/updateItems';
import { useFailure } from '../../everyScreen/useFailure';

export interface ItemUpdates {
  /** How the last update went. */
  readonly result: Awaited<ReturnType<typeof updateItems>> | undefined;
  readonly isRunning: boolean;
  /** @returns false where nothing could be entered */
  update(ids: readonly string[], entered: ItemUpdate): Promise<boolean>;
}

/** Enters how the work on items stands. */
export function useUpdateItems(excel: ExcelHost): ItemUpdates {
  const fail = useFailure();
  const [result, setResult] = useState<ItemUpdates['result']>();
  const [isRunning, setRunning] = useState(false);
  const update = async (ids: readonly string[], entered: ItemUpdate): Promise<boolean> => {
    setRunning(true);
    try {
      const done = await updateItems(excel, ids, entered);
      setResult(done);
      return done.outcome !== 'refused';
    } catch (error) {
      fail(error);
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { result, isRunning, update };
}
