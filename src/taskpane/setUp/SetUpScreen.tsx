import { Text, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ActionResult } from '../../actions/everyAction/ActionResult';
import { LinkButton } from '../controls/LinkButton';
import type { ScreenProps, WorkbookScreenProps } from '../everyScreen/ScreenProps';
import { SetUpForm } from './SetUpForm';

const useStyles = makeStyles({ title: typographyStyles.subtitle1 });

interface SetUpScreenProps extends WorkbookScreenProps, SkipLinksProps {
  /** True where somebody comes back to it. */
  readonly takesFocus: boolean;
  /** Called with what was done; must stay the same function between renders. */
  onSetUp(result: ActionResult<unknown>): void;
}

/** First run: what it is for, what the workbook is, and the one step that comes next. */
export function SetUpScreen({ takesFocus, ...props }: SetUpScreenProps) {
  const { messages, view } = props;
  const heading = useHeadingFocus(takesFocus);
  return (
    <>
      <Text as="h1" ref={heading} tabIndex={-1} className={useStyles().title}>
        {messages.say('pane.title')}
      </Text>
      <Text>{messages.say('setUp.purpose')}</Text>
      {view.isSetUpUnfinished ? (
        <Text>{messages.say('setUp.unfinished')}</Text>
      ) : (
        <>
          <Text>{messages.say('setUp.intro')}</Text>
          <Text>{messages.say('setUp.next')}</Text>
        </>
      )}
      <SkipLinks {...props} />
      <SetUpForm {...props} />
    </>
  );
}

function useHeadingFocus(takesFocus: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const [tookPlace] = useState(takesFocus);
  useEffect(() => {
    if (tookPlace) heading.current?.focus();
  }, [tookPlace]);
  return heading;
}

interface SkipLinksProps extends Pick<ScreenProps, 'messages'> {
  /** True when there is a usage sheet to look at without a checklist. */
  readonly hasCells: boolean;
  /** True when a tab may be a checklist that nobody recognises. */
  readonly hasTabsToChoose: boolean;
  onSkip(to: 'usage' | 'checklist'): void;
}

/** What can be done without setting up. */
function SkipLinks({ messages, hasCells, hasTabsToChoose, onSkip }: SkipLinksProps) {
  return (
    <>
      {hasTabsToChoose && <LinkButton onClick={() => onSkip('checklist')}>{messages.say('setUp.choose')}</LinkButton>}
      {hasCells && <LinkButton onClick={() => onSkip('usage')}>{messages.say('setUp.skip')}</LinkButton>}
    </>
  );
}
