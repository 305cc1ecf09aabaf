import { makeStyles, tokens } from '@fluentui/react-components';
import { LinkButton } from '../controls/LinkButton';
import { Text } from '../controls/Text';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { selectedItems } from './selectedItems';
import { selectedQuestion } from './selectedQuestion';
import { selectedText } from './selectedText';

/** The views that show what is selected in its place. */
type ShowingView = 'questionnaire' | 'checklist';

interface SelectedLineProps extends Pick<OpenScreenProps, 'messages' | 'view' | 'items' | 'selection'> {
  /** The view that is open. */
  readonly shown: string;
  onOpen(view: ShowingView): void;
}

interface Selected {
  readonly text: string;
  readonly view: ShowingView;
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  link: { flexShrink: 0 },
});

/** What is selected in Excel, in one line that leads to the view that shows it; nothing in that view itself. */
export function SelectedLine({ shown, onOpen, ...props }: SelectedLineProps) {
  const { messages } = props;
  const styles = useStyles();
  const selected = selectedOf(props);
  if (!selected || selected.view === shown) return null;
  const { text, view } = selected;
  return (
    <div className={styles.line}>
      <Text size={200} block title={text} className={styles.text}>
        {text}
      </Text>
      <span className={styles.link}>
        <LinkButton
          aria-label={messages.say('selected.openIn', { view: messages.say(`pane.${view}`) })}
          onClick={() => onOpen(view)}
        >
          {messages.say('selected.open')}
        </LinkButton>
      </span>
    </div>
  );
}

function selectedOf({
  messages,
  view,
  items: report,
  selection,
}: Omit<SelectedLineProps, 'shown' | 'onOpen'>): Selected | undefined {
  const asked = selectedQuestion(selection, view.questionnaires)?.question;
  if (asked)
    return { text: messages.say('selected.one', { id: asked.id, text: asked.question }), view: 'questionnaire' };
  const items = selectedItems(selection, report);
  return items.length === 0 ? undefined : { text: selectedText(items, messages), view: 'checklist' };
}
