import type { UsageSettings } from './UsageSettings';

export type Rag = 'green' | 'amber' | 'red';

/** Under this share of entitlements usage is red (playbook A2). */
const AMBER_FROM = 0.4;

/** The share from which usage is amber: where green begins below that, nothing is. */
export function amberFrom({ healthyFrom }: UsageSettings): number {
  return Math.min(AMBER_FROM, healthyFrom);
}

/** The traffic light of a share of entitlements, a fraction; undefined without one. Green begins where healthy does. */
export function ragOf(mauPercent: number | undefined, settings: UsageSettings): Rag | undefined {
  if (mauPercent === undefined) return undefined;
  if (mauPercent >= settings.healthyFrom) return 'green';
  return mauPercent >= amberFrom(settings) ? 'amber' : 'red';
}
