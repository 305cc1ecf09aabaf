import { Spinner } from '@fluentui/react-components';
import type { Messages } from '../../localization/Messages';

export function LoadingScreen({ messages }: { readonly messages: Messages | undefined }) {
  return <Spinner size="small" {...(messages ? { label: messages.say('pane.loading') } : {})} />;
}
