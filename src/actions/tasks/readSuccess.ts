import { SERVICES } from '../../catalog/services/catalog';
import { answerTo } from '../../domain/questionnaire/Answer';
import { DEFAULT_ACTIVE_FROM, type ActiveUse } from '../../domain/tasks/activeUse';
import { settingError } from '../../recognition/cells/settingError';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { Layout } from '../everyAction/readLayout';
import { readActiveUse, rowsOfCustomer, type UsageRow } from '../usage/readActiveUse';
import { serviceNameIn } from '../wording/serviceNameIn';
import type { PlaybookState } from './playbookState';

/** How an intended service is used, and the row that says so; undefined where no tab has one. */
export interface KnownUse extends ActiveUse {
  readonly row: UsageRow | undefined;
}

/** What the workbook knows of its customer's success (playbook R09, R10). */
export interface Success {
  /** The share from which a service is in use, as a fraction. */
  readonly activeFrom: number;
  /** Of every service in scope, in the order of the content. */
  readonly uses: readonly KnownUse[];
  /** Usage tabs somebody has to say something about first. */
  readonly unread: readonly string[];
}

/**
 * Reads how the workbook's customer uses the services in scope; writes nothing.
 * @throws WorkbookError settingInvalid for a criterion that is no share
 */
export async function readSuccess(
  context: Excel.RequestContext,
  layout: Layout,
  { answers }: Pick<PlaybookState, 'answers'>,
  now: Date,
): Promise<Success> {
  const { snapshot, content, questionnaires } = layout;
  const activeFrom = activeFromOf(snapshot);
  const { rows, unread } = await readActiveUse(context, layout, now);
  const own = rowsOfCustomer(rows, customerOf(snapshot));
  const intended = content.services.filter(
    ({ id, scopeQuestion }) =>
      scopeQuestion !== undefined &&
      questionnaires.some(({ services }) => services.includes(id)) &&
      answerTo(scopeQuestion, answers).type === 'yes',
  );
  const nameOf = serviceNameIn(content.catalog);
  const uses = intended.map(({ id }): KnownUse => {
    const name = content.catalog.serviceName(id);
    // A tab that tells no service speaks of the only one there is.
    const isOf = ({ service }: UsageRow): boolean =>
      service === '' ? intended.length === 1 : nameOf(service) === name;
    const row = newest(own.filter(isOf));
    return { service: id, share: row?.share, users: row?.users, row };
  });
  return { activeFrom, uses, unread };
}

/** The customer's seats, by the answer of Core onboarding. */
export function seatsOf({ answers }: Pick<PlaybookState, 'answers'>): number | undefined {
  const seats = answerTo(SERVICES.core.definition.questions.seats.id, answers);
  return seats.type === 'number' ? seats.value : undefined;
}

function newest([first, ...others]: readonly UsageRow[]): UsageRow | undefined {
  return others.reduce((one, other) => ((other.month ?? -1) > (one?.month ?? -1) ? other : one), first);
}

function customerOf({ settings }: WorkbookSnapshot): string | undefined {
  const customer = String(settings.get(SETTING_NAMES.customer)?.value ?? '').trim();
  return customer === '' ? undefined : customer;
}

function activeFromOf({ settings }: WorkbookSnapshot): number {
  const setting = settings.get(SETTING_NAMES.activeFrom);
  if (!setting || setting.isLost || setting.value === '') return DEFAULT_ACTIVE_FROM;
  const { value } = setting;
  if (typeof value !== 'number' || value <= 0 || value > 1) throw settingError('settingInvalid', 'activeFrom', setting);
  return value;
}
