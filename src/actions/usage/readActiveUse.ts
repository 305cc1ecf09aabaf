import { monthOfDay, type Month } from '../../domain/usage/Month';
import type { JudgedCustomer } from '../../domain/usage/judgeUsage';
import { DEFAULT_USAGE_SETTINGS } from '../../domain/usage/UsageSettings';
import { cellAddress } from '../../recognition/cells/cellAddress';
import { foldName } from '../../recognition/text/foldWord';
import { rememberedColumns } from '../../recognition/usage/rememberedColumns';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Layout } from '../everyAction/readLayout';
import { usageTabNamed } from './customers/findUsageTab';
import { judgeTab, type JudgedTab } from './customers/judgeTab';

/** How a customer uses one service, by one row of a usage tab. */
export interface UsageRow {
  readonly customer: string;
  /** As the tab calls it; '' where it tells none. */
  readonly service: string;
  readonly sheet: string;
  /** Of the customer's name. */
  readonly cell: string;
  /** The row's newest month; undefined without any value. */
  readonly month: Month | undefined;
  /** Of the entitlements in that month, as a fraction; undefined where the row cannot be judged. */
  readonly share: number | undefined;
  /** Undefined where the tab holds shares. */
  readonly users: number | undefined;
}

export interface ActiveUseReading {
  readonly rows: readonly UsageRow[];
  /** Tabs somebody has to say something about before they can be judged. */
  readonly unread: readonly string[];
}

/** Reads how customers use their services from every usage tab; writes nothing. */
export async function readActiveUse(
  context: Excel.RequestContext,
  layout: Layout,
  now: Date,
): Promise<ActiveUseReading> {
  const sheets = layout.tabs.filter(({ role }) => USAGE_ROLES.has(role)).map(({ sheet }) => sheet.name);
  const rows: UsageRow[] = [];
  const unread: string[] = [];
  for (const sheet of sheets) {
    const judged = await judgedTab(context, layout, { sheet, now });
    if (judged) rows.push(...judged.report.customers.map((customer) => rowOf(customer, judged.read)));
    else unread.push(sheet);
  }
  return { rows, unread };
}

const USAGE_ROLES: ReadonlySet<string> = new Set(['usage', 'unclearUsage', 'usageRows']);

/** Undefined for a tab that is in doubt: the Usage screen asks about it. Limits of health do not matter here. */
async function judgedTab(
  context: Excel.RequestContext,
  layout: Layout,
  { sheet, now }: { readonly sheet: string; readonly now: Date },
): Promise<JudgedTab | undefined> {
  const remembered = rememberedColumns(layout.snapshot);
  const judging = {
    content: layout.content,
    settings: DEFAULT_USAGE_SETTINGS,
    currentMonth: monthOfDay(now),
  };
  try {
    const tab = await usageTabNamed(layout, sheet);
    const said = remembered?.sheet === sheet ? remembered : undefined;
    return await judgeTab(context, { tab, said }, judging);
  } catch (error) {
    if (error instanceof WorkbookError && error.code.startsWith('usage')) return undefined;
    throw error;
  }
}

/** A month that is not over is a floor: users only become more. */
function rowOf({ usage, verdict, users }: JudgedCustomer, { tab }: JudgedTab['read']): UsageRow {
  const { customer, service, row } = usage;
  const { health, reason, month, mauPercent } = verdict;
  const isKnown = health !== 'checkData' || reason === 'monthNotOver';
  return {
    customer,
    service,
    sheet: tab.sheet.name,
    cell: cellAddress(row, tab.columns.customer ?? tab.left),
    month,
    share: isKnown ? mauPercent : undefined,
    users: isKnown ? users : undefined,
  };
}

/** The rows of one customer. @param name as the workbook has it; undefined where it says none: of the only one there is */
export function rowsOfCustomer(rows: readonly UsageRow[], name: string | undefined): readonly UsageRow[] {
  if (name !== undefined) return rows.filter(({ customer }) => foldName(customer) === foldName(name));
  return new Set(rows.map(({ customer }) => foldName(customer))).size === 1 ? rows : [];
}
