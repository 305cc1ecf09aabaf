import { loadPlaybook } from '../../catalog/loadPlaybook';
import type { BlockerId } from '../../domain/acceleration/ActionPlan';
import type { Language } from '../../domain/Language';

export interface BlockerName {
  readonly id: BlockerId;
  readonly name: string;
}

/** What can block a customer, in the playbook's order, in the words of a language. */
export async function readBlockerNames(language: Language): Promise<readonly BlockerName[]> {
  const { actionPlan, blockerName } = await loadPlaybook(language);
  return actionPlan.blockers.map(({ id }) => ({ id, name: blockerName(id) }));
}
