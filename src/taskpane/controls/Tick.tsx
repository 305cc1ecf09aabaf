import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from './fieldStyles';

interface TickProps {
  readonly label: string;
  /** True where what stands beside says it to whoever sees. */
  readonly isLabelHidden?: boolean;
  /** Undefined where only some of what it stands for are. */
  readonly isTicked: boolean | undefined;
  /** @param isRange true while Shift is held, which elsewhere means all from the last one on */
  onTick(isTicked: boolean, isRange: boolean): void;
}

const useStyles = makeStyles({
  tick: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    minWidth: '24px',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
  },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ...focusRing,
  },
});

/** The browser's own box to tick: many of them in a list cost little. */
export function Tick({ label, isLabelHidden, isTicked, onTick }: TickProps) {
  const styles = useStyles();
  return (
    <label className={styles.tick}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = isTicked === undefined;
        }}
        type="checkbox"
        className={styles.box}
        checked={isTicked ?? false}
        {...(isLabelHidden ? { 'aria-label': label } : {})}
        onChange={({ target, nativeEvent }) =>
          onTick(target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
      {!isLabelHidden && label}
    </label>
  );
}
