import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { showRow } from '../../../actions/checklist/showRow';
import type { Messages } from '../../../localization/Messages';
import type { ShownRows } from '../../../actions/checklist/showHiddenRows';
import { ActionPanel } from '../../everyScreen/ActionPanel';
import { DoneMessage } from '../../everyScreen/DoneMessage';
import { Section } from '../../controls/Section';
import { Text } from '../../controls/Text';
import { LongList } from '../../lists/LongList';
import { ProblemList } from '../../everyScreen/ProblemList';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import { useFailure } from '../../everyScreen/useFailure';
import type { PlannedAction } from '../../everyScreen/usePlannedAction';
import { HiddenRowEntry, type HiddenItem } from './HiddenRowEntry';
import type { Item } from './Item';

interface HiddenRowsProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'version' | 'onShow'> {
  readonly items: readonly Item[];
  /** Shows all that generating hid. */
  readonly showAll: PlannedAction<ShownRows>;
  readonly isOpen: boolean;
  onToggle(): void;
  /** Excel does not tell of rows that are shown here, or hidden again by undoing that. */
  onRowsShown(): void;
}

const useStyles = makeStyles({
  showAll: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** Every hidden row of a checklist of ours with what hides it, to be shown or to go to the answer that decides. */
export function HiddenRows(props: HiddenRowsProps) {
  const { environment, messages, version, items, showAll, isOpen, onShow, onToggle, onRowsShown } = props;
  const styles = useStyles();
  const heading = useRef<HTMLButtonElement>(null);
  const { shown, isRunning, show } = useShowRow(environment, version, () => {
    heading.current?.focus(); // the row goes, and its button with it
    onRowsShown();
  });
  const hidden = items.filter(isHidden);
  return (
    <>
      <Section
        title={messages.say('hidden.title', { count: hidden.length })}
        isOpen={isOpen}
        onToggle={onToggle}
        heading={heading}
      >
        {(showAll.done ?? hidden.some(isOurs)) && (
          <div className={styles.showAll}>
            <ActionPanel
              {...{ messages, onShow }}
              excel={environment.excel}
              label={messages.say('hidden.showAll')}
              action={showAll}
              appearance="secondary"
              onUndone={onRowsShown}
            />
          </div>
        )}
        <HiddenRowList {...{ hidden, messages, isRunning, onShow }} onShowRow={show} />
      </Section>
      <ProblemList problems={shown.result?.outcome === 'refused' ? shown.result.problems : []} messages={messages} />
      <DoneMessage
        excel={environment.excel}
        done={shown.result}
        isNews={shown.version === version}
        messages={messages}
        onUndone={onRowsShown}
      />
    </>
  );
}

interface HiddenRowListProps extends Pick<HiddenRowsProps, 'onShow'> {
  readonly hidden: readonly HiddenItem[];
  readonly messages: Messages;
  readonly isRunning: boolean;
  onShowRow(id: string): void;
}

/** Pixels, before an entry was measured. */
const ENTRY_HEIGHT = 104;

function HiddenRowList({ hidden, messages, isRunning, onShow, onShowRow }: HiddenRowListProps) {
  if (hidden.length === 0) return <Text size={200}>{messages.say('hidden.none')}</Text>;
  return (
    <>
      <Text size={200}>{messages.say('hidden.note')}</Text>
      <LongList label={messages.say('hidden.list')} entries={hidden} entryHeight={ENTRY_HEIGHT} keyOf={keyOf}>
        {(item) => <HiddenRowEntry {...{ item, messages, isRunning, onShow }} onShowRow={() => onShowRow(item.id)} />}
      </LongList>
    </>
  );
}

function isHidden(item: Item): item is HiddenItem {
  return item.hidden !== undefined;
}

/** Hidden by generating, not by a person or a filter. */
function isOurs({ hidden }: HiddenItem): boolean {
  return hidden === 'outOfScope' || hidden === 'answersChanged';
}

/** A row that was copied has the same id. */
function keyOf({ id, row }: HiddenItem): string {
  return `${id} ${row}`;
}

/** Shows one row after the other; how the last one went, and in which version of the workbook. */
function useShowRow({ excel }: HiddenRowsProps['environment'], version: number, onShown: () => void) {
  const fail = useFailure();
  const [shown, setShown] = useState<{
    readonly result?: Awaited<ReturnType<typeof showRow>>;
    readonly version?: number;
  }>({});
  const [isRunning, setRunning] = useState(false);
  const show = (id: string): void => {
    setRunning(true);
    showRow(excel, id).then((result) => {
      setRunning(false);
      setShown({ result, version });
      if (result.outcome !== 'refused') onShown();
    }, fail);
  };
  return { shown, isRunning, show };
}
