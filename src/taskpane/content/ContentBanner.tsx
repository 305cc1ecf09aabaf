import { useCallback } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { generateChecklist } from '../../actions/checklist/generateChecklist';
import { Notice } from '../controls/Notice';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { DoneMessage } from '../everyScreen/DoneMessage';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import { ServiceDifferences } from './ServiceDifferences';

/** Says that a workbook has other content than ours; with older content what newer brings, and the button that brings it. */
export function ContentBanner({ environment, messages, version, view, onShow }: OpenScreenProps) {
  const { excel, now } = environment;
  const { content } = view;
  const run = useCallback((host: ExcelHost, mode: Mode) => generateChecklist(host, mode, now()), [now]);
  const isOlder = content.age === 'older' && view.hasChecklist;
  const action = usePlannedAction(environment, run, isOlder ? version : undefined);
  const values = { version: content.version, ours: content.ours };
  if (content.age === 'newer') return <Notice intent="warning">{messages.say('content.newer', values)}</Notice>;
  if (!isOlder) return <DoneMessage excel={excel} done={action.done} messages={messages} />;
  const difference = action.plan?.outcome === 'refused' ? undefined : action.plan?.content;
  return (
    <section aria-label={messages.say('content.older', values)}>
      <Notice>
        {messages.say('content.older', values)}
        {difference && <ServiceDifferences difference={difference} messages={messages} />}
      </Notice>
      <ActionPanel
        {...{ excel, action, messages, onShow }}
        label={messages.say('content.action', values)}
        appearance="secondary"
      />
    </section>
  );
}
