import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CustomersReport } from '../../../actions/usage/customers/customersReport';
import type { Messages } from '../../../localization/Messages';
import { HEALTHS, healthWords, useHealthFills } from './healthLook';

interface HealthBarProps {
  readonly report: CustomersReport;
  readonly messages: Messages;
}

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px', height: '14px' },
  part: { minWidth: '4px', borderRadius: tokens.borderRadiusSmall },
});

/** All customers as one bar, in proportion to their health. */
export function HealthBar({ report, messages }: HealthBarProps) {
  const styles = useStyles();
  const fills = useHealthFills();
  const label = HEALTHS.map((health) =>
    messages.say('usage.count', { health: healthWords(health, report.settings, messages).word, count: report[health] }),
  ).join(messages.say('format.listSeparator'));
  if (report.customers === 0) return null;
  return (
    <div role="img" aria-label={label} className={styles.bar}>
      {HEALTHS.filter((health) => report[health] > 0).map((health) => (
        <div key={health} className={mergeClasses(styles.part, fills[health])} style={{ flexGrow: report[health] }} />
      ))}
    </div>
  );
}
