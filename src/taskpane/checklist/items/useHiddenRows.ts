import { useCallback, useState } from 'react';
import { showHiddenRows, type ShownRows } from '../../../actions/checklist/showHiddenRows';
import type { Mode } from '../../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../../actions/everyAction/ExcelHost';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import { usePlannedAction, type PlannedAction } from '../../everyScreen/usePlannedAction';
import { useAskedCommand } from '../../ribbon/useAskedCommand';
import { useCommand } from '../../ribbon/useCommand';

export interface HiddenRowsState {
  /** While nobody looks at hidden rows, showing them is not planned. */
  readonly isOpen: boolean;
  onToggle(): void;
  /** Shows all that generating hid. */
  readonly showAll: PlannedAction<ShownRows>;
  /** Rows were shown here, or hidden again by undoing that: Excel does not tell of it. */
  onRowsShown(): void;
}

/**
 * Whether hidden rows are looked at, and showing all that generating hid; the ribbon asks for both.
 * @param onRowsShown must stay the same function between renders
 */
export function useHiddenRows(
  { environment, version, readItems }: Pick<OpenScreenProps, 'environment' | 'version' | 'readItems'>,
  onRowsShown: () => void,
): HiddenRowsState {
  const { commands } = environment;
  const [isOpen, setOpen] = useState(false);
  if (useAskedCommand(commands) === 'showHiddenRows' && !isOpen) setOpen(true);
  const [shownTimes, setShownTimes] = useState(0);
  const rowsShown = useCallback(() => {
    setShownTimes((before) => before + 1);
    onRowsShown();
  }, [onRowsShown]);
  const run = useCallback(
    async (excel: ExcelHost, mode: Mode) => {
      const result = await showHiddenRows(excel, mode);
      if (mode !== 'plan') rowsShown();
      return result;
    },
    [rowsShown],
  );
  const showAll = usePlannedAction(environment, run, isOpen ? version + shownTimes : undefined);
  useCommand(commands, 'showHiddenRows', showAll);
  const onToggle = (): void => {
    setOpen(!isOpen);
    // Excel does not tell of rows that somebody hid or showed by hand.
    readItems();
  };
  return { isOpen, onToggle, showAll, onRowsShown: rowsShown };
}
