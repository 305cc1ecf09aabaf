import { rowId } from '../../recognition/cells/rowId';
import { foldName, foldWord } from '../../recognition/text/foldWord';
import type { CustomersResult } from '../usage/highlightCustomers';
import { createProblem, Refusal } from '../everyAction/runAction';
import { serviceNameIn } from '../wording/serviceNameIn';
import type { WorkbookContent } from '../wording/workbookContent';
import type { AccelerationRequest } from './AccelerationRequest';

/** The customers as they are judged. */
export type JudgedUsage = Exclude<CustomersResult, { readonly outcome: 'refused' }>;
export type JudgedRow = JudgedUsage['rows'][number];

/** Whose plan it is. */
export interface PlanOwner {
  readonly customer: string;
  /** As the usage sheet or the plan calls it; '' where there is none. */
  readonly service: string;
}

/** What the ids of a plan's rows begin with: `ADATUM/MICROSOFT 365 APPS`. */
export function planKey({ customer, service }: PlanOwner): string {
  return rowId(`${foldName(customer)}/${foldName(service)}`);
}

/** The only service the playbook's action plan is for (playbook R36). */
const PLAN_SERVICE = 'm365-apps';

/** True for the service of the plan, and where the sheet tells none. */
export function isOfPlan(service: string, { catalog }: WorkbookContent): boolean {
  return service === '' || serviceNameIn(catalog)(service) === catalog.serviceName(PLAN_SERVICE);
}

/**
 * The customer who is meant: on the usage sheet, or with a plan although gone from there.
 * @param planned those with a plan
 * @throws Refusal customerUnknown, customerSeveralRows
 */
export function ownerOf(
  { customer, service }: Pick<AccelerationRequest, 'customer' | 'service'>,
  { rows, sheet }: Pick<JudgedUsage, 'rows' | 'sheet'>,
  planned: readonly PlanOwner[],
  content: WorkbookContent,
): PlanOwner {
  const nameOf = serviceNameIn(content.catalog);
  const isMeant = (owner: PlanOwner): boolean =>
    foldName(owner.customer) === foldName(customer) &&
    (service === undefined || foldWord(nameOf(owner.service)) === foldWord(nameOf(service)));
  const found = [rows.filter(isMeant), planned.filter(isMeant)].find(({ length }) => length > 0) ?? [];
  const ofPlan = found.filter((owner) => isOfPlan(owner.service, content));
  const [only, ...others] = found.length > 1 ? ofPlan : found;
  if (only && others.length === 0) return { customer: only.customer, service: only.service };
  if (found.length === 0) {
    throw new Refusal([createProblem('customerUnknown', content.messages, { customer, sheet }, { sheet })]);
  }
  const services = found.map((owner) => owner.service).join(content.messages.say('format.listSeparator'));
  const values = { customer, sheet, services };
  throw new Refusal([createProblem('customerSeveralRows', content.messages, values, { sheet })]);
}
