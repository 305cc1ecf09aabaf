import type { ChecklistResult } from '../../actions/checklist/generateChecklist';
import type { ItemsReport } from '../../actions/checklist/listItems';
import { countItems } from '../../domain/checklist/countItems';
import type { Messages } from '../../localization/Messages';
import { Text } from '../controls/Text';
import { Heading } from '../controls/Heading';

interface ChecklistCountsProps {
  readonly plan: ChecklistResult | undefined;
  /** The rows of a checklist of ours as they stand. */
  readonly items: ItemsReport | undefined;
  readonly messages: Messages;
}

/**
 * What a checklist holds: one of ours as it stands, with how far the work is; another once the plan is carried out.
 * Nothing until there is a plan.
 */
export function ChecklistCounts({ plan, items, messages }: ChecklistCountsProps) {
  if (!plan || plan.outcome === 'refused') return null;
  const { inScope, needsAnswer, hidden, overridden = 0, removed = 0 } = plan;
  const counts = items && countItems(items.items.map((item) => ({ ...item, isHidden: item.hidden !== undefined })));
  return (
    <>
      <Heading weight="regular">
        {counts
          ? messages.say('checklist.progress', { ...counts })
          : messages.say('checklist.counts', { inScope, needsAnswer, hidden })}
      </Heading>
      {overridden > 0 && <Text>{messages.say('checklist.overridden', { count: overridden })}</Text>}
      {removed > 0 && <Text>{messages.say('checklist.removed', { count: removed })}</Text>}
    </>
  );
}
