import type { ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { monthOf, type Month } from '../../../domain/usage/Month';
import { parseColumns } from '../../../recognition/cells/cellAddress';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { foldWord } from '../../../recognition/text/foldWord';
import { parseFiscalYear } from '../../../recognition/text/fiscalYear';
import { namesIn } from '../../../recognition/usage/rememberedColumns';
import type { DateOrder } from '../../../recognition/text/findMonth';
import type { SheetSnapshot } from '../../../recognition/cells/WorkbookSnapshot';

/** The columns of a usage sheet as somebody names them: by letters ("C:H", "C, E, G") or by their headers. */
export interface ColumnChoice {
  readonly sheet?: string;
  readonly customer?: string;
  readonly entitlements?: string;
  /** Also "F=2026-10": the month a column stands for; with nothing else the other months are recognised. */
  readonly months?: string;
  /** Columns that are no months. */
  readonly ignored?: string;
  /** Of the first month, where months have none. */
  readonly year?: string;
  /** When a fiscal year begins: "FY27=2026-07". */
  readonly fiscalYearStart?: string;
  readonly dateOrder?: DateOrder;
  /** Names that are no customer's, and names that are, divided by semicolons: "Target; Goal". */
  readonly leftOut?: string;
  readonly kept?: string;
  /** Customers whose numbers up to 1, such as 0.4, are percent like those of the others: "Fabrikam; Litware". */
  readonly smallShares?: string;
}

/** True when a choice says anything. */
export function isChoice(choice: ColumnChoice | undefined): choice is ColumnChoice {
  return choice !== undefined && Object.values(choice).some((part) => part !== undefined && part !== '');
}

/**
 * Finds the named columns on a sheet.
 * @param before what was said of the sheet earlier: answers to questions add to it, chosen columns take its place
 * @throws WorkbookError columnUnknown, usageAnswerInvalid
 */
export function resolveColumns(
  sheet: SheetSnapshot,
  choice: ColumnChoice,
  before: ChosenUsage | undefined,
): ChosenUsage {
  const one = (text: string | undefined): number | undefined => columnsOf(sheet, text)[0];
  const { known, months } = resolveMonths(sheet, choice.months);
  const [customer, entitlements] = [one(choice.customer), one(choice.entitlements)];
  const columns = {
    ...(customer === undefined ? {} : { customer }),
    ...(entitlements === undefined ? {} : { entitlements }),
    ...(months.length === 0 ? {} : { months }),
  };
  const earlier = before?.sheet === sheet.name ? before : undefined;
  const kept = Object.keys(columns).length === 0 ? earlier : earlier && withoutColumns(earlier);
  return { ...kept, ...columns, sheet: sheet.name, ...resolveAnswers(sheet, choice, known, kept) };
}

function withoutColumns(chosen: ChosenUsage): ChosenUsage {
  const columns = ['customer', 'entitlements', 'months'];
  return Object.fromEntries(Object.entries(chosen).filter(([key]) => !columns.includes(key))) as unknown as ChosenUsage;
}

/** A column that is now a month is no longer ignored, and the other way round. */
function resolveAnswers(
  sheet: SheetSnapshot,
  choice: ColumnChoice,
  named: ReadonlyMap<number, Month>,
  before: ChosenUsage | undefined,
): Partial<ChosenUsage> {
  const said = columnsOf(sheet, choice.ignored);
  const ignored = [...new Set([...(before?.ignored ?? []), ...said])].filter((column) => !named.has(column));
  const known = new Map([...(before?.known ?? []), ...named].filter(([column]) => !ignored.includes(column)));
  const year = parseYear(choice.year);
  const fiscalYear = answer(choice.fiscalYearStart, parseFiscalYear);
  return {
    ...(ignored.length > 0 && { ignored }),
    ...(known.size > 0 && { known }),
    ...(year !== undefined && { year }),
    ...(fiscalYear && { fiscalYear }),
    ...(choice.dateOrder && { dateOrder: choice.dateOrder }),
    ...resolveNames(choice, before),
  };
}

/** A name that is now left out is no longer kept, and the other way round. */
function resolveNames(
  choice: ColumnChoice,
  before: ChosenUsage | undefined,
): Pick<ChosenUsage, 'leftOut' | 'kept' | 'smallShares'> {
  const [out, kept] = [namesIn(choice.leftOut ?? ''), namesIn(choice.kept ?? '')];
  const merged = (earlier: readonly string[] = [], now: readonly string[], other: readonly string[]): string[] =>
    [...new Set([...earlier, ...now])].filter((name) => !other.includes(name));
  return {
    leftOut: merged(before?.leftOut, out, kept),
    kept: merged(before?.kept, kept, out),
    smallShares: merged(before?.smallShares, namesIn(choice.smallShares ?? ''), []),
  };
}

/** @throws WorkbookError usageAnswerInvalid */
export function parseYear(said: string | undefined): number | undefined {
  return answer(said, (text) => (/^20\d\d$/.test(text) ? Number(text) : undefined));
}

function answer<T>(text: string | undefined, parse: (text: string) => T | undefined): T | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const parsed = parse(text.trim());
  if (parsed === undefined) throw new WorkbookError('usageAnswerInvalid', {}, { value: text });
  return parsed;
}

/** Chosen columns, and what month some of them stand for. */
function resolveMonths(
  sheet: SheetSnapshot,
  text = '',
): { known: ReadonlyMap<number, Month>; months: readonly number[] } {
  if (!text.includes('=')) return { known: new Map(), months: columnsOf(sheet, text) };
  const known = new Map<number, Month>();
  const others: number[] = [];
  for (const part of text.split(',')) {
    const [column = '', month] = part.split('=');
    if (month === undefined) others.push(...columnsOf(sheet, column));
    else known.set(columnsOf(sheet, column)[0]!, answer(month, parseMonth)!);
  }
  return { known, months: others.length === 0 ? [] : [...others, ...known.keys()] };
}

function parseMonth(text: string): Month | undefined {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year === undefined ? undefined : monthOf(Number(year), Number(month));
}

function columnsOf(sheet: SheetSnapshot, text = ''): readonly number[] {
  if (text.trim() === '') return [];
  // "B" is the column, also where a customer is called so.
  const headed = lettersIn(sheet, text.trim()).length > 0 ? [] : columnsHeaded(sheet, text);
  return headed.length === 0 ? text.split(',').flatMap((part) => columnsOfPart(sheet, part.trim())) : headed;
}

/** The columns of letters, as far as the sheet goes; [] for anything else. */
function lettersIn(sheet: SheetSnapshot, part: string): readonly number[] {
  const { first, last } = parseColumns(part) ?? { first: 0, last: -1 };
  const right = Math.min(last, sheet.used?.right ?? -1);
  return first <= right ? Array.from({ length: right - first + 1 }, (_, offset) => first + offset) : [];
}

function columnsOfPart(sheet: SheetSnapshot, part: string): readonly number[] {
  const letters = lettersIn(sheet, part);
  if (letters.length > 0) return letters;
  const headed = columnsHeaded(sheet, part);
  if (headed.length === 0) throw new WorkbookError('columnUnknown', { sheet: sheet.name }, { column: part });
  return headed;
}

/** The columns with this text in the first row of the sheet's upper part that has it. */
function columnsHeaded({ window }: SheetSnapshot, text: string): readonly number[] {
  const wanted = foldWord(text);
  for (const line of window.text) {
    const columns = line.flatMap((cell, place) =>
      cell !== '' && foldWord(cell) === wanted ? window.left + place : [],
    );
    if (columns.length > 0) return columns;
  }
  return [];
}
