import { useCallback, useMemo, useState } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { changeUsageSettings } from '../../actions/usage/changeUsageSettings';
import { isLimit, isWindow, type UsageSettings } from '../../domain/usage/UsageSettings';
import { ActionPanel } from '../everyScreen/ActionPanel';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { TYPING_PAUSE } from '../everyScreen/typingPause';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import { settingsOf, typedOf, type TypedUsageSettings } from './typedUsageSettings';
import { UsageSettingsFields } from './UsageSettingsFields';

interface UsageSettingsFormProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'version' | 'onShow'> {
  readonly settings: UsageSettings;
}

/** What customers are judged by, to be changed; what is not touched follows the workbook. */
export function UsageSettingsForm({ environment, messages, version, settings, onShow }: UsageSettingsFormProps) {
  const [typed, setTyped] = useState<Partial<TypedUsageSettings>>({});
  const shown = { ...typedOf(settings), ...typed };
  const wanted = useSame(settingsOf(shown));
  const run = useCallback((excel: ExcelHost, mode: Mode) => changeUsageSettings(excel, mode, wanted), [wanted]);
  const isValid = isLimit(wanted.healthyFrom) && isLimit(wanted.stalledUnder) && isWindow(wanted.window);
  const action = usePlannedAction(environment, run, isValid ? version : undefined, TYPING_PAUSE);
  return (
    <>
      <UsageSettingsFields
        typed={shown}
        wanted={wanted}
        messages={messages}
        onType={(changed) => setTyped({ ...typed, ...changed })}
      />
      <ActionPanel
        excel={environment.excel}
        label={messages.say('usage.settings.action')}
        appearance="secondary"
        {...{ action, messages, onShow }}
      />
    </>
  );
}

/** The same object as long as it says the same: what was planned and done belongs to it. */
function useSame({ healthyFrom, stalledUnder, basis, period, window }: UsageSettings): UsageSettings {
  return useMemo(
    () => ({ healthyFrom, stalledUnder, basis, period, window }),
    [healthyFrom, stalledUnder, basis, period, window],
  );
}
