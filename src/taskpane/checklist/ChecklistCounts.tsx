import { Text } from '@fluentui/react-components';
import type { ChecklistResult } from '../../actions/checklist/generateChecklist';
import type { Messages } from '../../localization/Messages';

interface ChecklistCountsProps {
  readonly plan: ChecklistResult | undefined;
  readonly messages: Messages;
}

/** What a checklist holds, once a plan is carried out; nothing until there is one. */
export function ChecklistCounts({ plan, messages }: ChecklistCountsProps) {
  if (!plan || plan.outcome === 'refused') return null;
  const { inScope, needsAnswer, hidden, overridden = 0, removed = 0 } = plan;
  return (
    <>
      <Text>{messages.say('checklist.counts', { inScope, needsAnswer, hidden })}</Text>
      {overridden > 0 && <Text>{messages.say('checklist.overridden', { count: overridden })}</Text>}
      {removed > 0 && <Text>{messages.say('checklist.removed', { count: removed })}</Text>}
    </>
  );
}
