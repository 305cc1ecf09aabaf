import { makeStyles, tokens } from '@fluentui/react-components';
import type { Health } from '../../../domain/usage/judgeCustomer';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import { formatPercent } from '../../../localization/formatPercent';
import type { Messages } from '../../../localization/Messages';

/** From the best to the worst, and what cannot be judged. */
export const HEALTHS = ['healthy', 'below', 'stalled', 'checkData'] as const satisfies readonly Health[];

export interface HealthWords {
  readonly icon: string;
  readonly word: string;
}

/** A health as the sheet says it, "▼ Stalled", with the icon apart: it is not for screen readers. */
export function healthWords(health: Health, { healthyFrom }: UsageSettings, messages: Messages): HealthWords {
  const text = messages.say(`health.${health}`, { threshold: formatPercent(healthyFrom, messages) });
  const space = text.indexOf(' ');
  return { icon: text.slice(0, space), word: text.slice(space + 1) };
}

const stripes = (angle: string, width: string, distance: string): string =>
  `repeating-linear-gradient(${angle}, var(--usage-gap) 0 ${width}, transparent ${width} ${distance})`;

/** A contrast theme has one colour for all healths: there the pattern alone tells them apart. */
const fill = (color: string, pattern: string) => ({
  '--usage-gap': tokens.colorNeutralBackground1,
  backgroundColor: color,
  backgroundImage: pattern,
  '@media (forced-colors: active)': {
    '--usage-gap': 'Canvas',
    forcedColorAdjust: 'none' as const,
    backgroundColor: 'CanvasText',
  },
});

/** The colour and pattern of each health. */
export const useHealthFills = makeStyles({
  healthy: fill(tokens.colorStatusSuccessForeground1, 'none'),
  below: fill(tokens.colorStatusWarningForeground3, stripes('45deg', '1px', '4px')),
  stalled: fill(tokens.colorStatusDangerForeground1, stripes('90deg', '2px', '4px')),
  checkData: fill(tokens.colorNeutralForeground3, stripes('0deg', '1px', '3px')),
});
