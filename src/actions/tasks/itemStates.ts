import type { Stage } from '../../domain/checklist/Item';
import type { Answers } from '../../domain/questionnaire/Answer';
import type { ItemScope } from '../../domain/checklist/scopeItem';
import { scopeItem } from '../../domain/checklist/scopeItem';
import { isFinished, type WorkStatus } from '../../domain/tasks/suggestCompletion';
import { rowId } from '../../recognition/cells/rowId';
import { fieldText } from '../../recognition/headers/fieldText';
import { queueRowsAtRest } from '../../workbook/cells/readRows';
import type { Layout } from '../everyAction/readLayout';
import { scopeSaid } from '../wording/scopeSaid';
import { statusIn } from '../wording/statusWords';

/** An item of the checklist, and how the work on it stands. */
export interface ItemState {
  readonly id: string;
  /** 0-based. */
  readonly row: number;
  readonly stage: Stage;
  readonly scope: ItemScope['state'];
  /** The row says what the answers say: it was generated since they were given. */
  readonly isGenerated: boolean;
  /** Undefined for a word nobody knows. */
  readonly status: WorkStatus | undefined;
  readonly owner: string;
  /** A day as Excel counts it, or what somebody typed. */
  readonly due: string;
}

/** Queues the items of our checklist; call the result after the sync. Undefined for a workbook without a checklist. */
export function queueItemStates(
  context: Excel.RequestContext,
  { checklist, content, questionnaires }: Layout,
): (answers: Answers) => readonly ItemState[] | undefined {
  if (!checklist) return () => undefined;
  const rows = queueRowsAtRest(context, checklist);
  const services = content.services.filter(({ id }) => questionnaires.some((tab) => tab.services.includes(id)));
  const byId = new Map(
    services.flatMap((service) => service.items.map((item) => [item.id, { service, item }] as const)),
  );
  return (answers) =>
    rows.values().flatMap((row, offset): readonly ItemState[] => {
      const text = (field: keyof typeof checklist.columns): string =>
        fieldText(checklist, row, checklist.columns[field]);
      const known = byId.get(rowId(text('id')));
      if (!known) return [];
      const { item, service } = known;
      const scope = scopeItem(service, item, answers).state;
      return [
        {
          id: item.id,
          row: checklist.firstRow + offset,
          stage: item.stage,
          scope,
          isGenerated: scopeSaid(text('inScope')) === scope,
          status: statusIn(text('status')),
          owner: text('owner'),
          due: text('due'),
        },
      ];
    });
}

/** Resolved: done, or not required (playbook R18). */
export function isResolved({ status }: Pick<ItemState, 'status'>): boolean {
  return isFinished(status);
}
