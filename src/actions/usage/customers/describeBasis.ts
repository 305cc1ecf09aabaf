import { growthSteps } from '../../../domain/usage/growthSteps';
import type { Month } from '../../../domain/usage/Month';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import { formatMonth } from '../../../localization/formatMonth';
import type { Messages } from '../../../localization/Messages';
import { columnLetters } from '../../../recognition/cells/cellAddress';
import type { ColumnReading } from '../../../recognition/usage/header/ColumnReading';
import type { UsageRowReadings } from '../../../recognition/usage/rows/readRows';
import type { RowReading } from '../../../recognition/usage/rows/RowReading';
import type { UsageTab } from '../../../recognition/usage/UsageTab';

/** What all rows of a sheet are judged by. */
interface JudgedBy {
  readonly latestMonth: Month | undefined;
  /** Months that are not usage yet, and hold something. */
  readonly ahead: readonly Month[];
  readonly settings: UsageSettings;
}

/** As many names as fit into a sentence. */
const NAMES_TOLD = 5;

/**
 * What verdicts rest on, in words: "Judged by Oct 2026 (F) against Jul 2026 (C); entitlements: Assigned (B); 2 rows left
 * out: Total, Target; numbers not used: Ticket (G)".
 */
export function describeBasis(
  tab: UsageTab,
  { rows }: Pick<UsageRowReadings, 'rows'>,
  { latestMonth, ahead, settings }: JudgedBy,
  messages: Messages,
): string {
  const leftOut = rows.filter(isLeftOut);
  const judged = entitlementsColumn(tab, latestMonth);
  const unused = tab.readings.filter((reading) => isUnused(reading, judged));
  const parts = [
    judgedBy(tab, latestMonth, settings, messages),
    entitlementsOf(tab, judged, messages),
    notCountedYet(tab, ahead, messages),
    leftOut.length === 0
      ? ''
      : messages.say('usage.basis.leftOut', { count: leftOut.length, names: told(leftOut.map(nameOf), messages) }),
    unused.length === 0 ? '' : messages.say('usage.basis.unused', { columns: told(unused.map(inWords), messages) }),
  ];
  return parts.filter((part) => part !== '').join(messages.say('usage.basis.separator'));
}

function isLeftOut({ kind }: RowReading): boolean {
  return kind !== 'customer' && kind !== 'blank';
}

function nameOf({ name, row }: RowReading): string {
  return name.trim() === '' ? `#${row + 1}` : name;
}

/** Numbers nobody knows, and entitlements that others were taken before: a month has its own. */
function isUnused({ role, column, holdsNumbers }: ColumnReading, entitlements: number | undefined): boolean {
  if (role === 'entitlements') return holdsNumbers && column !== entitlements;
  return holdsNumbers && (role === 'unread' || role === 'known' || role === 'ignored');
}

function inWords({ header, column }: Pick<ColumnReading, 'header' | 'column'>): string {
  return header === '' ? columnLetters(column) : `${header} (${columnLetters(column)})`;
}

function told(names: readonly string[], messages: Messages): string {
  const shown = names.slice(0, NAMES_TOLD).join(messages.say('format.listSeparator'));
  return names.length > NAMES_TOLD ? `${shown} …` : shown;
}

function judgedBy(tab: UsageTab, latest: Month | undefined, settings: UsageSettings, messages: Messages): string {
  if (latest === undefined) return '';
  const inTab = (month: Month): string => monthInTab(tab, month, messages);
  const months = tab.months.map(({ month }) => month);
  const base = growthSteps(latest, months, settings)?.at(-1)?.[0];
  if (base === undefined) return messages.say('usage.basis.judged', { latest: inTab(latest) });
  return messages.say('usage.basis.judgedAgainst', { latest: inTab(latest), base: inTab(base) });
}

/** "Oct 2026 (F)" */
function monthInTab({ months }: UsageTab, month: Month, { language }: Messages): string {
  const column = months.find((each) => each.month === month)?.column;
  const name = formatMonth(month, language);
  return column === undefined ? name : `${name} (${columnLetters(column)})`;
}

function notCountedYet(tab: UsageTab, ahead: readonly Month[], messages: Messages): string {
  const names = ahead.map((month) => monthInTab(tab, month, messages));
  return names.length === 0 ? '' : messages.say('usage.basis.ahead', { months: told(names, messages) });
}

/** The column the latest month is measured against; undefined where the months hold shares. */
function entitlementsColumn(
  { form, columns, monthlyEntitlements }: UsageTab,
  latest: Month | undefined,
): number | undefined {
  if (form !== 'count') return undefined;
  return monthlyEntitlements.find(({ month }) => month === latest)?.column ?? columns.entitlements;
}

function entitlementsOf({ readings }: UsageTab, column: number | undefined, messages: Messages): string {
  const reading = readings.find((each) => each.column === column);
  return reading ? messages.say('usage.basis.entitlements', { column: inWords(reading) }) : '';
}
