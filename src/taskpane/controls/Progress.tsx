import { makeStyles, tokens } from '@fluentui/react-components';

interface ProgressProps {
  readonly value: number;
  readonly max?: number;
  /** Id of the text that says the same. */
  readonly 'aria-labelledby': string;
}

const useStyles = makeStyles({
  bar: {
    display: 'block',
    width: '100%',
    height: '4px',
    appearance: 'none',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '::-webkit-progress-bar': { backgroundColor: tokens.colorNeutralBackground6 },
    '::-webkit-progress-value': { backgroundColor: tokens.colorCompoundBrandBackground },
    '::-moz-progress-bar': { backgroundColor: tokens.colorCompoundBrandBackground },
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', forcedColorAdjust: 'auto' },
  },
});

/** How much of something is done. */
export function Progress({ max = 1, ...props }: ProgressProps) {
  return <progress {...props} max={max} className={useStyles().bar} />;
}
