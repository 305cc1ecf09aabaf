import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Mode } from '../actions/ActionResult';
import type { CustomersReport } from '../actions/customersReport';
import { highlightCustomers } from '../actions/highlightCustomers';
import { showCell } from '../actions/showCell';
import { formatPercent } from '../localization/formatPercent';
import type { Messages } from '../localization/Messages';
import { ActionPanel } from './ActionPanel';
import { usePlannedAction } from './usePlannedAction';
import type { WorkbookScreenProps } from './WorkbookScreen';

const HEALTHS = ['healthy', 'below', 'stalled', 'checkData'] as const;

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  count: { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
});

/** How many customers are healthy, and the button that highlights those who are not. */
export function UsageScreen({ environment, messages, version, view }: WorkbookScreenProps) {
  const { excel } = environment;
  const run = useCallback((mode: Mode) => highlightCustomers(excel, mode), [excel]);
  const action = usePlannedAction(run, version);
  if (!view.hasUsage) return <Text>{messages.say('usage.none')}</Text>;
  const { plan } = action;
  return (
    <>
      {plan && plan.outcome !== 'refused' && <Counts report={plan} messages={messages} />}
      <ActionPanel
        label={messages.say('usage.action')}
        action={action}
        messages={messages}
        onShow={(sheet, cell) => void showCell(excel, sheet, cell)}
      />
    </>
  );
}

function Counts({ report, messages }: { readonly report: CustomersReport; readonly messages: Messages }) {
  const styles = useStyles();
  const percent = (fraction: number): string => formatPercent(fraction, messages);
  const { healthyFrom, stalledUnder } = report.settings;
  return (
    <>
      <Text>{messages.say('usage.customers', { count: report.customers, sheet: report.sheet })}</Text>
      <dl className={styles.counts}>
        {HEALTHS.map((health) => (
          <div key={health} style={{ display: 'contents' }}>
            <dd className={styles.count}>{report[health]}</dd>
            <dt>{messages.say(`health.${health}`, { threshold: percent(healthyFrom) })}</dt>
          </div>
        ))}
      </dl>
      <Text size={200}>
        {messages.say('usage.settings', {
          healthyFrom: percent(healthyFrom),
          stalledUnder: percent(stalledUnder),
        })}
      </Text>
    </>
  );
}
