import { useCallback, useState } from 'react';
import { showHiddenRows, type ShownRows } from '../../../actions/checklist/showHiddenRows';
import type { Mode } from '../../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../actions/everyAction/ExcelHost';
import type { ScreenProps } from '../../everyScreen/ScreenProps';
import { useCommand } from '../../ribbon/useCommand';
import { usePlannedAction, type PlannedAction } from '../../everyScreen/usePlannedAction';

/**
 * Shows all rows that generating hid; also when the ribbon asks for it.
 * @param isOpen false while nobody looks at hidden rows: then it is not planned
 * @param onRowsShown must stay the same function between renders
 */
export function useShowAllRows(
  { environment, version }: Pick<ScreenProps, 'environment' | 'version'>,
  isOpen: boolean,
  onRowsShown: () => void,
): PlannedAction<ShownRows> {
  const [shownTimes, setShownTimes] = useState(0);
  const run = useCallback(
    async (excel: ExcelHost, mode: Mode) => {
      const result = await showHiddenRows(excel, mode);
      if (mode === 'plan') return result;
      setShownTimes((before) => before + 1);
      onRowsShown();
      return result;
    },
    [onRowsShown],
  );
  const action = usePlannedAction(environment, run, isOpen ? version + shownTimes : undefined);
  useCommand(environment.commands, 'showHiddenRows', action);
  return action;
}
