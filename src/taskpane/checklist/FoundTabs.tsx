import type { WorkbookView } from '../../actions/overview/readWorkbookView';
import type { LayoutMapping } from '../../domain/foreign/LayoutMapping';
import type { Messages } from '../../localization/Messages';
import { Text } from '../controls/Text';
import { Heading } from '../controls/Heading';
import { saidTab, type TabLine } from './saidTab';

interface FoundTabsProps {
  readonly found: WorkbookView['found'];
  /** What somebody says in its place. */
  readonly mapping: LayoutMapping | undefined;
  readonly messages: Messages;
}

/** What was found in a workbook of another layout, and what that rests on; in its place what somebody says. */
export function FoundTabs({ found, mapping, messages }: FoundTabsProps) {
  const said = mapping?.tabs ?? [];
  const others = found.filter(({ sheet }) => !said.some((tab) => tab.sheet === sheet));
  const lines: readonly TabLine[] = [
    ...others.flatMap(({ sheet, blocks }) =>
      blocks.map(({ role, header, evidence }) => ({
        key: `${sheet} ${header}`,
        title: messages.say('found.tab', { sheet, role: messages.say(`found.role.${role}`) }),
        evidence,
      })),
    ),
    ...said.map((tab) => saidTab(tab, messages)),
  ];
  return (
    <>
      <Heading weight="regular">{messages.say('found.title')}</Heading>
      <ul>
        {lines.map(({ key, title, evidence }) => (
          <li key={key}>
            <Text>{title}</Text>
            <br />
            <Text size={200}>{evidence.join(messages.say('format.reasonSeparator'))}</Text>
          </li>
        ))}
      </ul>
      <Text>{messages.say('found.effect')}</Text>
    </>
  );
}
