import { useCallback } from 'react';
import { listItems } from '../../../actions/checklist/listItems';
import type { ExcelHost } from '../../../actions/everyAction/ExcelHost';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import { usePlannedAction } from '../../everyScreen/usePlannedAction';
import { HiddenRows } from './HiddenRows';
import { ItemList } from './ItemList';

interface ChecklistItemsProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'version' | 'onShow'> {
  /** Excel tells nobody that a row was shown. */
  onRowsShown(): void;
}

/** The rows of a checklist of ours: those in sight to work on, and the hidden ones. */
export function ChecklistItems({ onRowsShown, ...props }: ChecklistItemsProps) {
  const { now } = props.environment;
  const run = useCallback((excel: ExcelHost) => listItems(excel, now()), [now]);
  const { plan: list, planAgain: readAgain } = usePlannedAction(props.environment, run, props.version);
  const refresh = (): void => {
    readAgain();
    onRowsShown();
  };
  // What stands in the way of reading stands in the way of generating too, and is said there.
  if (!list || list.outcome === 'refused') return null;
  return (
    <>
      <ItemList {...props} report={list} />
      <HiddenRows {...props} items={list.items} onOpen={readAgain} onRowsShown={refresh} />
    </>
  );
}
