import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ServiceCounts } from '../../../domain/checklist/countItems';
import type { Messages } from '../../../localization/Messages';
import { Text } from '../../controls/Text';
import { focusRing } from '../../controls/fieldStyles';
import { useOfCells } from '../../controls/WorkbookLanguage';

interface ServiceProgressProps {
  readonly counts: readonly ServiceCounts[];
  /** The service whose items are listed; undefined for all. */
  readonly chosen: string | undefined;
  readonly messages: Messages;
  onChoose(service: string | undefined): void;
}

const stripes = 'repeating-linear-gradient(45deg, var(--progress-gap) 0 1px, transparent 1px 4px)';

/** A contrast theme has one colour: there frames and the pattern tell the parts apart. */
const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  service: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    width: '100%',
    padding: tokens.spacingVerticalXS,
    border: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  name: { overflowWrap: 'anywhere' },
  bar: {
    gridColumn: '1 / -1',
    display: 'flex',
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessForeground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  needsAnswer: {
    '--progress-gap': tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorStatusWarningForeground3,
    backgroundImage: stripes,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      '--progress-gap': 'Canvas',
      backgroundColor: 'CanvasText',
    },
  },
  rest: { gridColumn: '1 / -1' },
});

/** How far each service is, as a picture and in numbers; choosing one lists its items, and once more all of them. */
export function ServiceProgress({ counts, chosen, messages, onChoose }: ServiceProgressProps) {
  const styles = useStyles();
  const ofCells = useOfCells();
  return (
    <ul className={styles.list} aria-label={messages.say('items.services')}>
      {counts.map((count) => {
        const { service } = count;
        const isChosen = service === chosen;
        const rest = restOf(count, messages);
        return (
          <li key={service}>
            <button
              type="button"
              className={mergeClasses(styles.service, isChosen && styles.chosen)}
              aria-pressed={isChosen}
              onClick={() => onChoose(isChosen ? undefined : service)}
            >
              <Text className={styles.name} {...ofCells}>
                {service}
              </Text>
              <Text size={200}>{doneOf(count, messages)}</Text>
              <ProgressBar {...count} />
              {rest !== '' && (
                <Text size={200} className={styles.rest}>
                  {rest}
                </Text>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What is done, open, and needs an answer before it is; the words beside say the same. */
function ProgressBar({ items, done, open }: ServiceCounts) {
  const styles = useStyles();
  const share = (count: number): string => `${items === 0 ? 0 : (count / items) * 100}%`;
  return (
    <span className={styles.bar} aria-hidden>
      <span className={styles.done} style={{ width: share(done) }} />
      <span style={{ width: share(open) }} />
      <span className={styles.needsAnswer} style={{ width: share(items - done - open) }} />
    </span>
  );
}

/** "4 of 12 done"; of a service without any item in scope, that it is out of scope. */
function doneOf({ items, done }: ServiceCounts, messages: Messages): string {
  return items === 0 ? messages.say('hidden.by.outOfScope') : messages.say('items.done', { done, items });
}

function restOf({ needsAnswer, hidden }: ServiceCounts, messages: Messages): string {
  return [
    needsAnswer > 0 && messages.say('items.needsAnswer', { count: needsAnswer }),
    hidden > 0 && messages.say('items.hidden', { count: hidden }),
  ]
    .filter(Boolean)
    .join(' · ');
}
