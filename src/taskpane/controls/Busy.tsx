import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from './Text';

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  ring: {
    width: '16px',
    height: '16px',
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '6s' },
  },
});

/** Something is under way; with words where there are any. */
export function Busy({ label }: { readonly label?: string | undefined }) {
  const styles = useStyles();
  return (
    <span className={styles.busy}>
      <span
        className={styles.ring}
        role="progressbar"
        {...(label ? { 'aria-label': label } : { 'aria-hidden': true })}
      />
      {label && <Text size={200}>{label}</Text>}
    </span>
  );
}
