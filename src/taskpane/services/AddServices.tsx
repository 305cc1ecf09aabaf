import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { addServices } from '../../actions/setUp/addServices';
import { ActionPanel } from '../everyScreen/ActionPanel';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import { ServicePicker } from './ServicePicker';

interface AddServicesProps extends OpenScreenProps {
  /** Called with the first service that was added; must stay the same function between renders. */
  onAdded(service: string): void;
}

const useStyles = makeStyles({
  services: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const NONE: readonly string[] = [];

/** Adds services to a workbook, or brings back what one has lost. */
export function AddServices({ environment, messages, version, view, onShow, onAdded }: AddServicesProps) {
  const { excel } = environment;
  const [chosen, setChosen] = useState(NONE);
  const run = useCallback(
    async (host: ExcelHost, mode: Mode) => {
      const result = await addServices(host, mode, chosen);
      if (mode !== 'plan' && result.outcome === 'done') onAdded(chosen[0]!);
      return result;
    },
    [chosen, onAdded],
  );
  const action = usePlannedAction(environment, run, chosen.length > 0 ? version : undefined);
  // Those that were lost first: somebody looks for them.
  const inOrder = [...view.addable].sort((one, other) => Number(other.isLost) - Number(one.isLost));
  const offered = inOrder.map(({ id, isLost }) => ({
    id,
    label: (service: string) => (isLost ? messages.say('services.lost', { service }) : service),
    fixed: undefined,
  }));
  return (
    <div className={useStyles().services}>
      {offered.length > 0 && <ServicePicker {...{ offered, chosen, messages }} onChoose={setChosen} />}
      {chosen.length > 0 && (
        <ActionPanel
          {...{ excel, action, messages, onShow }}
          label={messages.say('services.action')}
          appearance="secondary"
        />
      )}
    </div>
  );
}
