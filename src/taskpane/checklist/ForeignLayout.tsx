import { useState } from 'react';
import type { LayoutMapping } from '../../domain/foreign/LayoutMapping';
import { Button } from '../controls/Button';
import { Text } from '../controls/Text';
import { loadedScreen } from '../everyScreen/loadedScreen';
import type { WorkbookScreenProps } from '../everyScreen/ScreenProps';
import { FoundTabs } from './FoundTabs';

interface ForeignLayoutProps extends WorkbookScreenProps {
  /** What somebody says of the tabs. */
  readonly mapping: LayoutMapping | undefined;
  onUse(mapping: LayoutMapping | undefined): void;
}

const LoadedLayoutForm = loadedScreen(async () => (await import('./LayoutForm')).LayoutForm);

/** What was found on tabs that we did not make, and where somebody says what they hold; asked at once where nothing was found. */
export function ForeignLayout({ view, mapping, ...props }: ForeignLayoutProps) {
  const { messages } = props;
  const { found, hasTabsToChoose } = view;
  const [isOpened, setOpened] = useState(false);
  if (!hasTabsToChoose) return null;
  const isFound = found.length > 0;
  return (
    <>
      {!isFound && <Text>{messages.say('found.choose.none')}</Text>}
      {(isFound || mapping) && <FoundTabs {...{ found, mapping, messages }} />}
      {isFound && (
        <Button aria-expanded={isOpened} onClick={() => setOpened(!isOpened)}>
          {messages.say('found.choose')}
        </Button>
      )}
      {(isOpened || !isFound) && <LoadedLayoutForm {...props} mapping={mapping} />}
    </>
  );
}
