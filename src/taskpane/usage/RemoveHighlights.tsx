import { useCallback, useState } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { CustomersReport } from '../../actions/usage/customers/customersReport';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { removeHighlights } from '../../actions/usage/removeHighlights';
import type { Messages } from '../../localization/Messages';
import { AskedActionSteps } from '../removal/AskedActionSteps';
import { DoneMessage } from '../everyScreen/DoneMessage';
import { useAskedAction } from '../removal/useAskedAction';

interface RemoveHighlightsProps {
  readonly excel: ExcelHost;
  readonly messages: Messages;
  readonly report: CustomersReport;
  /** Called when highlights were removed; must stay the same function between renders. */
  onRemoved(): void;
}

/** Takes the highlights away again, after saying what goes; there is nothing to see while there are none. */
export function RemoveHighlights({ excel, messages, report, onRemoved }: RemoveHighlightsProps) {
  const { sheet } = report;
  const run = useCallback(
    async (host: ExcelHost, mode: Mode) => {
      const result = await removeHighlights(host, mode, sheet);
      if (mode !== 'plan' && result.outcome !== 'refused') onRemoved();
      return result;
    },
    [sheet, onRemoved],
  );
  const asked = useAskedAction(excel, run);
  const [removedFrom, setRemovedFrom] = useState<CustomersReport>();
  const { action, close } = asked;
  const { done } = action;
  // The report from before the removal still tells of highlights.
  const isGone = removedFrom === report && done !== undefined && done.outcome !== 'refused';
  if (!report.hasHighlights || isGone) return <DoneMessage excel={excel} done={done} messages={messages} />;
  const remove = (): void => {
    setRemovedFrom(report);
    action.apply();
    close();
  };
  const [label, confirm] = [messages.say('usage.remove'), messages.say('usage.remove.confirm')];
  return <AskedActionSteps {...{ asked, label, confirm, messages }} onConfirm={remove} />;
}
