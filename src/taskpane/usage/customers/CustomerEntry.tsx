import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CustomerRow } from '../../../actions/usage/customers/customersReport';
import { amberFrom } from '../../../domain/usage/ragOf';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import { formatGrowth } from '../../../localization/formatGrowth';
import { formatShare } from '../../../localization/formatPercent';
import type { Messages } from '../../../localization/Messages';
import { Text } from '../../controls/Text';
import { healthWords } from '../health/healthLook';
import { useOfCells } from '../../controls/WorkbookLanguage';
import { Sparkline } from './Sparkline';

interface CustomerEntryProps {
  readonly row: CustomerRow;
  readonly settings: UsageSettings;
  readonly messages: Messages;
  /** Goes to the customer's row in the grid. */
  onShow(row: CustomerRow): void;
}

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  health: { whiteSpace: 'nowrap', justifySelf: 'end' },
  stalled: { color: tokens.colorStatusDangerForeground3 },
  wide: { gridColumn: '1 / -1' },
  name: { overflowWrap: 'anywhere' },
});

/** One customer: a button that leads to its row. */
export function CustomerEntry({ row, settings, messages, onShow }: CustomerEntryProps) {
  const styles = useStyles();
  const ofCells = useOfCells();
  const { customer, service, mauPercent, rag, growth, health, history, pace } = row;
  const { icon, word } = healthWords(health, settings, messages);
  const advice = adviceFor(row, messages);
  const limit = rag === 'red' ? amberFrom(settings) : settings.healthyFrom;
  const share = formatShare(mauPercent ?? 0, messages, limit);
  return (
    <button type="button" className={styles.entry} onClick={() => onShow(row)}>
      <Text weight="semibold" className={styles.name}>
        {service === '' ? customer : messages.say('usage.customerService', { customer, service })}
      </Text>
      <Text size={200} className={mergeClasses(styles.health, health === 'stalled' && styles.stalled)}>
        <span aria-hidden="true">{icon}&nbsp;</span>
        {word}
      </Text>
      <Text size={200} className={styles.numbers}>
        {mauPercent !== null && <span>{messages.say('usage.share', { share, rag: rag ?? 'none' })}</span>}
        {growth !== null && <span>{formatGrowth(growth, settings, messages)}</span>}
      </Text>
      <Sparkline history={history} />
      {pace !== '' && (
        <Text size={200} className={styles.wide} {...ofCells}>
          {pace}
        </Text>
      )}
      {advice !== '' && (
        <Text size={200} className={styles.wide}>
          {advice}
        </Text>
      )}
    </button>
  );
}

/** What the numbers above do not say: what to do, or why a row is not judged. */
function adviceFor({ health, reason, explanation }: CustomerRow, messages: Messages): string {
  if (health === 'stalled') return `→ ${messages.say('health.advice')}`;
  if (health === 'checkData') return explanation;
  return reason === 'notEnoughHistory' ? messages.say('health.reason.notEnoughHistory') : '';
}
