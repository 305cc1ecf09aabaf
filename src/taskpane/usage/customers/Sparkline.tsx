import { makeStyles, tokens } from '@fluentui/react-components';
import { sparklinePoints } from './sparklinePoints';

const SIZE = { width: 64, height: 18 };
/** Room for the thickness of the line, in pixels. */
const MARGIN = 2;

const useStyles = makeStyles({
  picture: { justifySelf: 'end' },
  line: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '2px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    '@media (forced-colors: active)': { stroke: 'currentColor' },
  },
});

/** The usage of the last months as a small line; the numbers beside it say the same to those who do not see it. */
export function Sparkline({ history }: { readonly history: readonly (number | null)[] }) {
  const styles = useStyles();
  const [width, height] = [SIZE.width + 2 * MARGIN, SIZE.height + 2 * MARGIN];
  return (
    <svg
      aria-hidden="true"
      className={styles.picture}
      width={width}
      height={height}
      viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
    >
      {sparklinePoints(history, SIZE).map((points) => (
        <polyline key={points} points={points} className={styles.line} />
      ))}
    </svg>
  );
}
