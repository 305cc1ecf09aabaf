import type { ActionResult } from '../../actions/everyAction/ActionResult';
import { LinkButton } from '../controls/LinkButton';
import { Text } from '../controls/Text';
import type { ScreenProps, WorkbookScreenProps } from '../everyScreen/ScreenProps';
import { SetUpForm } from './SetUpForm';

interface SetUpScreenProps extends WorkbookScreenProps, SkipLinksProps {
  /** Called with what was done; must stay the same function between renders. */
  onSetUp(result: ActionResult<unknown>): void;
}

/** First run: what it is for, what the workbook is, and the one step that comes next. */
export function SetUpScreen(props: SetUpScreenProps) {
  const { messages, view } = props;
  return (
    <>
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
