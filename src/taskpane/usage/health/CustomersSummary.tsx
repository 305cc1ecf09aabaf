import { Text } from '@fluentui/react-components';
import type { CustomersReport } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';
import { describeTrafficLight, describeUsageSettings } from '../../../localization/describeUsageSettings';
import type { Messages } from '../../../localization/Messages';
import { HealthBar } from './HealthBar';
import { HealthLegend } from './HealthLegend';

interface CustomersSummaryProps {
  readonly report: CustomersReport;
  readonly messages: Messages;
  readonly shown: ReadonlySet<Health>;
  onToggle(health: Health): void;
}

/** How many customers there are, how they fare, and by which settings that was judged. */
export function CustomersSummary({ report, messages, shown, onToggle }: CustomersSummaryProps) {
  const { customers: count, latestMonth: month, isLatestMonthPartial, sheet, settings, basis } = report;
  const heading =
    month === null
      ? messages.say('usage.customers', { count, sheet })
      : messages.say('usage.customersInMonth', { count, month, sheet });
  return (
    <>
      <Text as="h2" weight="semibold">
        {heading}
      </Text>
      {month !== null && isLatestMonthPartial && (
        <Text size={200}>{messages.say('usage.monthNotOver', { month })}</Text>
      )}
      {basis !== '' && <Text size={200}>{basis}</Text>}
      <HealthBar report={report} messages={messages} />
      <HealthLegend report={report} messages={messages} shown={shown} onToggle={onToggle} />
      <Text size={200}>{describeUsageSettings(settings, messages)}</Text>
      <Text size={200}>{describeTrafficLight(settings, messages)}</Text>
    </>
  );
}
