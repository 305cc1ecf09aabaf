import type { UsageSettings } from './UsageSettings';

export type Rag = 'green' | 'amber' | 'red';

/** Under this share of entitlements usage is red (playbook A2). */
const AMBER_FROM = 0.4;

/** The traffic light of a share of entitlements, a fraction; undefined without one. Green begins where healthy does. */
export function ragOf(mauPercent: number | undefined, { healthyFrom }: UsageSettings): Rag | undefined {
  if (mauPercent === undefined) return undefined;
  if (mauPercent >= healthyFrom) return 'green';
  return mauPercent >= Math.min(AMBER_FROM, healthyFrom) ? 'amber' : 'red';
}
