import { makeStyles, tokens } from '@fluentui/react-components';
import type { Messages } from '../../../localization/Messages';
import { Button } from '../../controls/Button';
import { Text } from '../../controls/Text';
import { useOfCells } from '../../controls/WorkbookLanguage';
import { DecidingQuestions } from './DecidingQuestions';
import type { Item } from './Item';

/** An item whose row is hidden. */
export type HiddenItem = Item & { readonly hidden: NonNullable<Item['hidden']> };

interface HiddenRowEntryProps {
  readonly item: HiddenItem;
  readonly messages: Messages;
  /** True while a row is being shown. */
  readonly isRunning: boolean;
  onShowRow(): void;
  /** Leads to the cell a question is answered in. */
  onShow(sheet: string, cell: string): void;
}

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

/** One hidden row: what it is, what hides it, and the ways to see it or the answer that decides. */
export function HiddenRowEntry({ item, messages, isRunning, onShowRow, onShow }: HiddenRowEntryProps) {
  const styles = useStyles();
  const { id, row, service } = item;
  const ofCells = useOfCells();
  const show = messages.say('hidden.show');
  return (
    <div className={styles.entry}>
      <Text weight="semibold" {...ofCells}>
        {item.item || id}
      </Text>
      <Text size={200}>{[messages.say('hidden.row', { row }), id, service].filter(Boolean).join(' · ')}</Text>
      <Text size={200} {...(isSaidByRow(item) && ofCells)}>
        {reasonFor(item, messages)}
      </Text>
      <div className={styles.ways}>
        <Button size="small" disabled={isRunning} aria-label={`${show}: ${id}`} onClick={onShowRow}>
          {show}
        </Button>
        <DecidingQuestions questions={decidingOf(item)} messages={messages} onShow={onShow} />
      </div>
    </div>
  );
}

/** The row's own reason says more than that it is out of scope. */
function isSaidByRow({ hidden, why }: HiddenItem): boolean {
  return hidden === 'outOfScope' && why !== '';
}

function reasonFor(item: HiddenItem, messages: Messages): string {
  return isSaidByRow(item) ? item.why : messages.say(`hidden.by.${item.hidden}`);
}

/** What hides a row by hand or by a filter is no answer. */
function decidingOf({ hidden, decidedBy }: HiddenItem): HiddenItem['decidedBy'] {
  return hidden === 'outOfScope' || hidden === 'answersChanged' ? decidedBy : [];
}
