import { isoMonth, type Month } from '../../../domain/usage/Month';
import type { UsageReport } from '../../../domain/usage/judgeUsage';
import type { Messages } from '../../../localization/Messages';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { cellAddress, columnLetters } from '../../../recognition/cells/cellAddress';
import type { ChosenUsage } from '../../../recognition/usage/chooseUsage';
import type { UsageTab } from '../../../recognition/usage/UsageTab';
import type { UsageState } from '../../../workbook/usage/readUsage';
import { unknownMonths } from '../../../recognition/usage/unknownMonths';
import type { Problem, ProblemCode } from '../../everyAction/ActionResult';
import { doubtfulColumn } from '../../../recognition/usage/header/readColumns';
import { headerRow, readHeaders } from '../../../recognition/headers/readHeaders';
import { loadMonthNames } from '../../../recognition/text/loadMonthNames';
import { doubtError } from './findUsageTab';
import type { ReadUsage } from './readUsageState';
import { twinRows, type TwinRows } from './twinRows';
import { RECOGNITION } from '../../wording/recognitionWords';
import { createProblem } from '../../everyAction/runAction';

/**
 * What nobody sees judged, so that somebody should know: months that are not understood, rows without a customer, rows of
 * one customer, small
 * numbers among percentages, what stands below or beside a table.
 */
export function usageWarnings(read: ReadUsage, report: UsageReport, messages: Messages): readonly Problem[] {
  const { tab, state, uncounted } = read;
  const { latestMonth, zeros } = report;
  const twins = twinRows(read, report);
  const warn = (code: ProblemCode, row: number, column: number, details: Parameters<typeof createProblem>[2] = {}) => {
    const place = { sheet: tab.sheet.name, cell: cellAddress(row, column) };
    return createProblem(code, messages, { ...place, ...details }, place);
  };
  const customer = tab.columns.customer!;
  const nameless = state.rows.rows.filter(({ kind }) => kind === 'nameless');
  const first = nameless[0]?.row;
  return [
    ...unknownMonths(tab, RECOGNITION, latestMonth).map(({ column, header }) =>
      warn('usageMonthUnknown', tab.headerRow, column, { header }),
    ),
    ...tab.months
      .filter(({ month }) => zeros.includes(month) && month !== latestMonth)
      .map(({ column, header }) => warn('usageOlderMonthZero', tab.headerRow, column, { header })),
    ...(first === undefined ? [] : [warn('usageNameless', first, customer, { count: nameless.length })]),
    ...(twins ? [warn('usageTwinRows', twins.row, customer, toldApart(tab, twins))] : []),
    ...smallShares(state).map(({ row, names }) => warn('usageSmallShares', row, customer, { names })),
    ...(uncounted === undefined ? [] : [warn('usageBelowTable', uncounted, customer)]),
    ...(tab.beside ? [warn('usageBesideTable', tab.headerRow, tab.beside.column, { header: tab.beside.header })] : []),
  ];
}

function toldApart({ columns }: UsageTab, { name, column }: TwinRows): Readonly<Record<string, string>> {
  const kind = columns.service === undefined ? 'other' : 'service';
  return { name, header: column.header, column: columnLetters(column.column), kind };
}

/** Customers nobody can judge before somebody says what their small numbers mean, told with the first of them. */
function smallShares({ rows, smallShares: { unclear } }: UsageState): readonly { row: number; names: string }[] {
  const first = rows.rows.find(({ kind, name }) => kind === 'customer' && unclear.includes(name));
  return first ? [{ row: first.row, names: unclear.join('; ') }] : [];
}

/** Names of which somebody has to say what they are before anybody is judged. */
export function unclearRows({ tab, state }: Pick<ReadUsage, 'tab' | 'state'>, messages: Messages): readonly Problem[] {
  const unclear = unclearRow(tab, state);
  if (!unclear) return [];
  const { code, place, details } = unclear;
  return [createProblem(code, messages, { ...place, ...details }, place)];
}

/**
 * Stops the verdict where a name may be a customer's or a target's, and where a row adds up others.
 * @throws WorkbookError usageTargetUnclear, usageSumUnclear, usageServicesBelow
 */
export function requireKnownRows({ tab, state }: Pick<ReadUsage, 'tab' | 'state'>): void {
  const unclear = unclearRow(tab, state);
  if (unclear) throw unclear;
}

function unclearRow({ sheet, columns }: UsageTab, { rows: { sums, unclear } }: UsageState): WorkbookError | undefined {
  const [target] = unclear;
  if (sums || !target) return sums;
  const place = { sheet: sheet.name, cell: cellAddress(target.row, columns.customer!) };
  return new WorkbookError('usageTargetUnclear', place, { name: target.name });
}

/**
 * Stops the verdict by a month nobody has a user in, unless somebody said that these are its numbers: it may be one that
 * was not filled in.
 * @throws WorkbookError usageMonthZero
 */
export function requireFilledMonth(
  tab: UsageTab,
  { latestMonth, zeros }: UsageReport,
  said: Pick<ChosenUsage, 'known'> | undefined,
): void {
  const judged = tab.months.find(({ month }) => month === latestMonth);
  if (!judged || !zeros.includes(judged.month) || said?.known?.has(judged.column)) return;
  const { month, column, header } = judged;
  const place = { sheet: tab.sheet.name, cell: cellAddress(tab.headerRow, column) };
  const details = { ...place, header, column: columnLetters(column), month: isoMonth(month) };
  throw new WorkbookError('usageMonthZero', place, details);
}

/** Months between a month and the one before it that sheets have. */
const FARTHEST = 6;

/**
 * Stops the verdict where numbers stand in a month to come that does not follow the others, or in nothing but such months:
 * "Oct 2027" after Sep 2026 is a year with a slip in it, and a title may name another year.
 * @throws WorkbookError usageColumnUnclear
 */
export function requireNearMonths(
  { tab, state }: Pick<ReadUsage, 'tab' | 'state'>,
  { ahead }: UsageReport,
  said: Pick<ChosenUsage, 'known'> | undefined,
): void {
  const { months, customers } = state.usage;
  const isFar = (month: Month): boolean => {
    const before = months.filter((other) => other < month);
    return ahead.includes(month) && month - Math.max(...before) > FARTHEST;
  };
  const hasUsers = (month: Month): boolean => {
    const position = months.indexOf(month);
    return customers.some(({ values }) => Number(values[position]) > 0);
  };
  const far = tab.months.find(({ month, column }) => isFar(month) && hasUsers(month) && !said?.known?.has(column));
  if (far) throw doubtError({ ...tab, doubt: 'unreadColumn', doubtful: [far] });
}

/**
 * Stops the verdict where a column that may be a month holds its first number below the rows headers are looked for in.
 * @throws WorkbookError usageColumnUnclear
 */
export async function requireReadColumns(
  { tab }: Pick<ReadUsage, 'tab'>,
  found: UsageTab,
  said: Pick<ChosenUsage, 'months'> | undefined,
): Promise<void> {
  const before = new Map(found.readings.map(({ column, holdsNumbers }) => [column, holdsNumbers]));
  const later = tab.readings.some(({ column, holdsNumbers }) => holdsNumbers && !before.get(column));
  if (!later || said?.months) return;
  const words = { ...RECOGNITION, monthNames: await loadMonthNames() };
  const cells = headerRow(readHeaders(tab.sheet, words), tab.headerRow);
  const own = tab.readings.filter(({ column }) => column >= tab.left && column <= tab.right);
  const doubtful = doubtfulColumn(own, cells, words.monthNames);
  if (doubtful) throw doubtError({ ...tab, doubt: 'unreadColumn', doubtful: [doubtful] });
}
