import type { ChecklistPlan } from '../../../domain/checklist/planChecklist';
import type { Service } from '../../../domain/services/Service';
import { isRemoval } from '../../content/QuestionnaireChanges';
import type { ContentDifference, ServiceDifference } from '../../content/ContentDifference';
import type { PlannedTab } from '../../content/questionnaireTabs';
import { idPrefix } from '../../wording/rowsOfContent';
import type { WorkbookContent } from '../../wording/workbookContent';
import { TEXT_COLUMNS, type OwnRow } from './ownRows';

/** What a plan does to questions and items: their ids, once each. */
interface ChangedIds {
  readonly questionsAdded: readonly string[];
  readonly questionsChanged: readonly string[];
  readonly questionsRemoved: readonly string[];
  readonly itemsAdded: readonly string[];
  readonly itemsChanged: readonly string[];
  readonly itemsRemoved: readonly string[];
}

/** The difference of each service that has one, in the catalog's order. */
export function differenceOf(
  tabs: readonly PlannedTab[],
  { plan, rows }: { readonly plan: ChecklistPlan; readonly rows: readonly OwnRow[] },
  from: string,
  { catalog, services }: WorkbookContent,
): ContentDifference {
  const ids = changedIds(tabs, plan, rows);
  const differences = services.map((service) => ({
    service: catalog.serviceName(service.id),
    ...(Object.fromEntries(
      Object.entries<readonly string[]>({ ...ids }).map(([name, changed]) => [
        name,
        changed.filter(isOf(service)).length,
      ]),
    ) as Omit<ServiceDifference, 'service'>),
  }));
  const isDifferent = ({ service: _, ...counts }: ServiceDifference): boolean =>
    Object.values(counts).some((count) => count > 0);
  return { from, to: catalog.version, services: differences.filter(isDifferent) };
}

function changedIds(tabs: readonly PlannedTab[], plan: ChecklistPlan, rows: readonly OwnRow[]): ChangedIds {
  const plans = tabs.map((tab) => tab.plan);
  const questions = plans.flatMap(({ changes }) => changes.filter(({ column }) => column === 'question'));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const texts: readonly string[] = ['id', ...TEXT_COLUMNS];
  const changed = (columns: readonly string[]): OwnRow[] => {
    const of = new Set(plan.changes.filter(({ column }) => columns.includes(column)).map(({ row }) => row));
    return [...of].flatMap((row) => byRow.get(row) ?? []);
  };
  return {
    questionsAdded: plans.flatMap(({ additions }) => additions.map(({ id }) => id)),
    questionsChanged: questions.filter((change) => !isRemoval(change)).map(({ id }) => id),
    questionsRemoved: questions.filter(isRemoval).map(({ id }) => id),
    itemsAdded: plan.additions.map(({ id }) => id),
    itemsChanged: changed(texts).flatMap(({ item }) => item?.id ?? []),
    itemsRemoved: changed(['inScope'])
      .filter(({ isRemoved }) => isRemoved)
      .map(({ id }) => id),
  };
}

/** Tells the ids of a service by what they begin with. */
function isOf(service: Service): (id: string) => boolean {
  const prefix = `${idPrefix(service)}-`;
  return (id) => id.startsWith(prefix);
}
