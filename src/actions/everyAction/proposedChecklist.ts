import type { ChecklistTab, IncompleteChecklistTab } from '../../recognition/checklist/ChecklistTab';
import { completedChecklist } from '../../recognition/checklist/completedChecklist';
import { proposedColumns, type ProposedColumn } from '../../recognition/checklist/proposedColumns';
import { RECOGNITION } from '../wording/recognitionWords';
import { scopeSaid } from '../wording/scopeSaid';
import type { Layout } from './readLayout';

/** A checklist of ours as it is once somebody accepts what headers nobody knows are taken for. */
export interface ProposedChecklist {
  readonly checklist: ChecklistTab;
  readonly columns: readonly ProposedColumn[];
}

/** What is likely of the one checklist that lost headers; undefined where cells do not tell. */
export function proposedChecklist({ tabs }: Pick<Layout, 'tabs'>): ProposedChecklist | undefined {
  if (tabs.some(({ role }) => role === 'checklist')) return undefined;
  const [tab, ...others] = tabs.filter((each): each is IncompleteChecklistTab => each.role === 'incompleteChecklist');
  const columns = tab && proposedColumns(tab, { ...RECOGNITION, isScope: (text) => scopeSaid(text) !== undefined });
  return columns && others.length === 0 ? { checklist: completedChecklist(tab, columns), columns } : undefined;
}
