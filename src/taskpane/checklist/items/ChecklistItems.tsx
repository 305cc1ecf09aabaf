import { useCallback, useState } from 'react';
import { listItems } from '../../../actions/checklist/listItems';
import type { ExcelHost } from '../../../actions/everyAction/ExcelHost';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import { useAskedCommand } from '../../ribbon/useAskedCommand';
import { usePlannedAction } from '../../everyScreen/usePlannedAction';
import { HiddenRows } from './HiddenRows';
import { ItemList } from './ItemList';
import { useShowAllRows } from './useShowAllRows';

interface ChecklistItemsProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'version' | 'onShow'> {
  /** Excel tells nobody that a row was shown; must stay the same function between renders. */
  onRowsShown(): void;
}

/** The rows of a checklist of ours: those in sight to work on, and the hidden ones. */
export function ChecklistItems({ onRowsShown, ...props }: ChecklistItemsProps) {
  const { environment, version } = props;
  const { now } = environment;
  const run = useCallback((excel: ExcelHost) => listItems(excel, now()), [now]);
  const { plan: list, planAgain: readAgain } = usePlannedAction(environment, run, version);
  const refresh = useCallback(() => {
    readAgain();
    onRowsShown();
  }, [readAgain, onRowsShown]);
  const [areHiddenOpen, openHidden] = useState(false);
  if (useAskedCommand(environment.commands) === 'showHiddenRows' && !areHiddenOpen) openHidden(true);
  const showAll = useShowAllRows(props, areHiddenOpen, refresh);
  // What stands in the way of reading stands in the way of generating too, and is said there.
  if (!list || list.outcome === 'refused') return null;
  const toggleHidden = (): void => {
    openHidden(!areHiddenOpen);
    // Excel does not tell of rows that somebody hid or showed by hand.
    readAgain();
  };
  return (
    <>
      <ItemList {...props} report={list} />
      <HiddenRows
        {...props}
        {...{ showAll }}
        items={list.items}
        isOpen={areHiddenOpen}
        onToggle={toggleHidden}
        onRowsShown={refresh}
      />
    </>
  );
}
