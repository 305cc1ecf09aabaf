import type { Messages } from '../../localization/Messages';
import { Busy } from '../controls/Busy';

export function LoadingScreen({ messages }: { readonly messages: Messages }) {
  return <Busy label={messages.say('pane.loading')} />;
}
