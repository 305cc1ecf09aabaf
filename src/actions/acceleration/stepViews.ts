import type { CurrentRow, WantedRow } from '../../domain/lists/planList';
import type { WorkStatus } from '../../domain/tasks/suggestCompletion';
import { cellAddress } from '../../recognition/cells/cellAddress';
import type { OwnList } from '../lists/ownList';
import { statusIn } from '../wording/statusWords';
import { planKey, type PlanOwner } from './customersInUsage';

/** A step of a plan as the pane and the command line show it. */
export interface StepView {
  readonly id: string;
  readonly customer: string;
  readonly service: string;
  readonly blocker: string;
  readonly step: string;
  readonly ownerRole: string;
  readonly owner: string;
  readonly notes: string;
  readonly suggestion: string;
  /** Undefined for a word nobody knows. */
  readonly status: WorkStatus | undefined;
  /** Of its status; undefined before the row is made. */
  readonly place: { readonly sheet: string; readonly cell: string } | undefined;
}

/** The steps as they are once a plan is carried out. @param owner whose alone; undefined for all */
export function stepViews(
  rows: readonly WantedRow[],
  list: OwnList | undefined,
  owner: PlanOwner | undefined,
): readonly StepView[] {
  const current = new Map(list?.rows.map((row) => [row.id, row]));
  const prefix = owner && `${planKey(owner)}/`;
  return rows
    .filter(({ id }) => prefix === undefined || id.startsWith(prefix))
    .map((row) => viewOf(row, current.get(row.id), list));
}

function viewOf(row: WantedRow, current: CurrentRow | undefined, list: OwnList | undefined): StepView {
  const texts = { ...row.initial, ...current?.texts, ...row.texts };
  const text = (field: string): string => texts[field] ?? '';
  const column = list?.kept.tab.columns.status;
  const hasPlace = list && current && column !== undefined;
  return {
    id: row.id,
    customer: text('customer'),
    service: text('service'),
    blocker: text('blocker'),
    step: text('step'),
    ownerRole: text('ownerRole'),
    owner: text('owner'),
    notes: text('notes'),
    suggestion: text('suggestion'),
    status: statusIn(text('status')),
    place: hasPlace ? { sheet: list.kept.tab.sheet.name, cell: cellAddress(current.row, column) } : undefined,
  };
}
