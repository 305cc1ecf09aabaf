import { makeStyles, tokens } from '@fluentui/react-components';
import type { CustomersReport } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';
import type { Messages } from '../../../localization/Messages';
import { Text } from '../../controls/Text';
import { HealthBar } from './HealthBar';
import { HealthLegend } from './HealthLegend';
import { usageResult } from './usageResult';

interface CustomersSummaryProps {
  readonly report: CustomersReport;
  readonly messages: Messages;
  readonly shown: ReadonlySet<Health>;
  onToggle(health: Health): void;
}

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** How many customers there are and how they fare, in words and as a picture. */
export function CustomersSummary({ report, messages, shown, onToggle }: CustomersSummaryProps) {
  const styles = useStyles();
  const { customers: count, latestMonth: month, isLatestMonthPartial, sheet } = report;
  const heading =
    month === null
      ? messages.say('usage.customers', { count, sheet })
      : messages.say('usage.customersInMonth', { count, month, sheet });
  return (
    <div className={styles.summary}>
      <Text as="h2" weight="semibold">
        {heading}
      </Text>
      {count > 0 && <Text>{usageResult(report, messages)}</Text>}
      {month !== null && isLatestMonthPartial && (
        <Text size={200}>{messages.say('usage.monthNotOver', { month })}</Text>
      )}
      <HealthBar report={report} messages={messages} />
      <HealthLegend report={report} messages={messages} shown={shown} onToggle={onToggle} />
    </div>
  );
}
