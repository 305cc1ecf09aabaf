import { removeScope } from '../../actions/checklist/removeScope';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import type { Messages } from '../../localization/Messages';
import { AskedActionSteps } from '../removal/AskedActionSteps';
import { DoneMessage } from '../everyScreen/DoneMessage';
import { useAskedAction } from '../removal/useAskedAction';

interface RemoveScopeProps {
  readonly excel: ExcelHost;
  readonly messages: Messages;
  /** True while the workbook has something of ours to be taken out. */
  readonly isOffered: boolean;
}

/** Takes our columns out of a workbook of another layout, after saying what goes. */
export function RemoveScope({ excel, messages, isOffered }: RemoveScopeProps) {
  const asked = useAskedAction(excel, removeScope);
  const { action, close } = asked;
  if (!isOffered) return <DoneMessage excel={excel} done={action.done} messages={messages} />;
  const remove = (): void => {
    action.apply();
    close();
  };
  const [label, confirm] = [messages.say('found.remove'), messages.say('found.remove.confirm')];
  return <AskedActionSteps {...{ asked, label, confirm, messages }} onConfirm={remove} />;
}
