import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CustomersReport } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';
import { formatCount } from '../../../localization/formatCount';
import type { Messages } from '../../../localization/Messages';
import { Button } from '../../controls/Button';
import { HEALTHS, healthWords, useHealthFills } from './healthLook';

interface HealthLegendProps {
  readonly report: CustomersReport;
  readonly messages: Messages;
  readonly shown: ReadonlySet<Health>;
  onToggle(health: Health): void;
}

const useStyles = makeStyles({
  legend: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingVerticalXS,
  },
  entry: { justifyContent: 'flex-start', minWidth: 0 },
  swatch: {
    flexShrink: 0,
    width: '12px',
    height: '12px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  count: { marginLeft: 'auto', paddingLeft: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
});

/** What the parts of the bar mean and how many customers each has; a part is listed below while its entry is pressed. */
export function HealthLegend({ report, messages, shown, onToggle }: HealthLegendProps) {
  const styles = useStyles();
  const fills = useHealthFills();
  return (
    <div role="group" aria-label={messages.say('usage.filter')} className={styles.legend}>
      {HEALTHS.map((health) => {
        const { icon, word } = healthWords(health, report.settings, messages);
        return (
          <Button
            key={health}
            size="small"
            className={styles.entry}
            aria-pressed={shown.has(health)}
            onClick={() => onToggle(health)}
          >
            <span className={mergeClasses(styles.swatch, fills[health])} />
            <span aria-hidden="true">{icon}&nbsp;</span>
            {word} <span className={styles.count}>{formatCount(report[health], messages)}</span>
          </Button>
        );
      })}
    </div>
  );
}
