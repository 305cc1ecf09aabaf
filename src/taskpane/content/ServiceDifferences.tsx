import type { ContentDifference } from '../../actions/content/ContentDifference';
import type { Messages } from '../../localization/Messages';

interface ServiceDifferencesProps {
  readonly difference: ContentDifference;
  readonly messages: Messages;
}

const COUNTS = [
  'questionsAdded',
  'questionsChanged',
  'questionsRemoved',
  'itemsAdded',
  'itemsChanged',
  'itemsRemoved',
] as const;

/** What newer content brings, service by service. */
export function ServiceDifferences({ difference, messages }: ServiceDifferencesProps) {
  const partsOf = (counts: ContentDifference['services'][number]): string =>
    COUNTS.filter((name) => counts[name] > 0)
      .map((name) => messages.say(`content.${name}`, { count: counts[name] }))
      .join(messages.say('format.listSeparator'));
  return (
    <ul>
      {difference.services.map((each) => (
        <li key={each.service}>{messages.say('content.service', { service: each.service, parts: partsOf(each) })}</li>
      ))}
    </ul>
  );
}
