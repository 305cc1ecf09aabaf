import { useCallback } from 'react';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { whenLoaded } from '../../actions/everyAction/whenLoaded';
import type { Environment } from '../everyScreen/Environment';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { usePlannedAction } from '../everyScreen/usePlannedAction';

/**
 * The rows of the checklist, read again whenever the workbook changes.
 * @param version undefined where there is no checklist of ours
 * @param pause milliseconds until they are read
 */
export function useItems(
  environment: Environment,
  version: number | undefined,
  pause: number,
): Pick<OpenScreenProps, 'items' | 'readItems'> {
  const { now } = environment;
  const run = useCallback(
    (excel: ExcelHost) =>
      whenLoaded(excel, async () => {
        const { listItems } = await import('../../actions/checklist/listItems');
        return listItems(excel, now());
      }),
    [now],
  );
  const { plan, planAgain } = usePlannedAction(environment, run, version, pause);
  // What stands in the way of reading stands in the way of generating too, and is said there.
  return { items: plan?.outcome === 'refused' ? undefined : plan, readItems: planAgain };
}
