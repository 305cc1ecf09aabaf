import { Caption1, Text } from '@fluentui/react-components';
import type { WorkbookView } from '../../actions/overview/readWorkbookView';
import type { Messages } from '../../localization/Messages';

interface FoundTabsProps {
  readonly found: WorkbookView['found'];
  readonly messages: Messages;
}

/** What was found in a workbook of another layout, and what that rests on. */
export function FoundTabs({ found, messages }: FoundTabsProps) {
  return (
    <>
      <Text>{messages.say('found.title')}</Text>
      <ul>
        {found.flatMap(({ sheet, blocks }) =>
          blocks.map(({ role, header, evidence }) => (
            <li key={`${sheet} ${header}`}>
              <Text>{messages.say('found.tab', { sheet, role: messages.say(`found.role.${role}`) })}</Text>
              <br />
              <Caption1>{evidence.join(messages.say('format.reasonSeparator'))}</Caption1>
            </li>
          )),
        )}
      </ul>
      <Text>{messages.say('found.effect')}</Text>
    </>
  );
}
