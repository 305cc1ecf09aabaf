import { cellAddress, columnAddress, placeOf } from '../cells/cellAddress';
import { formulaText } from '../cells/formulaText';
import { SETTING_NAMES } from '../cells/settingNames';
import { textForCell } from '../cells/textForCell';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../cells/WorkbookSnapshot';
import type { UsageTab } from './UsageTab';

/** A usage tab as the Start tab counts it. */
export interface CountedTab {
  readonly sheet: string;
  /** Where its health words stand, as formulas name it. */
  readonly health: string;
  /** What its verdicts rest on, in words. */
  readonly basis: string;
}

/** A line of the list on the Start tab, ready for `range.formulas`: the tab's name, its counts, and what they rest on. */
export type CountedLine = readonly CellValue[];

/**
 * How formulas name a tab's health words: a table's column is found by its name wherever it moves in the table, any
 * other moves with the columns of its sheet.
 * @param edge 0-based column up to which the tab's table goes, once it is written
 */
export function healthReference(
  { sheet, table }: Pick<UsageTab, 'sheet' | 'table'>,
  { column, header }: { readonly column: number; readonly header: string },
  edge = table?.area.right ?? -1,
): string {
  if (!table || column > edge) return columnAddress(sheet.name, column);
  return `${table.name}[${header.replace(/['[\]#@]/g, "'$&")}]`;
}

/** @param icons what the words of each health begin with, in the order of the list */
export function countedLine({ sheet, health, basis }: CountedTab, icons: readonly string[]): CountedLine {
  const counts = icons.map((icon) => `=IFERROR(COUNTIF(${health},${formulaText(`${icon}*`)}),0)`);
  return [textForCell(sheet), ...counts, textForCell(basis)];
}

type Known = Pick<WorkbookSnapshot, 'usageTabs' | 'sheets' | 'settings'>;

/** The line of a tab that is counted. */
export function lineOf(snapshot: Known, sheet: string): CountedLine | undefined {
  return currentLines(snapshot).find((line) => sheetOfLine(line, snapshot) === sheet);
}

/**
 * Why the list on the Start tab stays as it is: something stands right below it, at the cell, or somebody inserted or
 * deleted a column in it.
 */
export type StartObstacle = 'protected' | 'filtered' | 'room' | 'columns';

/** A Start tab of an earlier version has no list: it gets one, its headings in this 0-based row. */
export interface AddedList {
  readonly type: 'added';
  readonly sheet: string;
  readonly row: number;
  readonly line: CountedLine;
  /** True where the headings stand there already, because a run was cut. */
  readonly isBegun: boolean;
}

/** What becomes of the list of usage tabs on the Start tab. */
export type StartList =
  /** It is right as it stands, or there is no Start tab. */
  | { readonly type: 'same' }
  | { readonly type: 'changed'; readonly lines: readonly CountedLine[]; readonly isNewTab: boolean }
  | AddedList
  | { readonly type: 'blocked'; readonly sheet: string; readonly because: StartObstacle; readonly cell: string };

/**
 * The list with another line for a tab, or without it; tabs that are gone are left out.
 * @param heading the first one above the list
 */
export function planStartList(
  snapshot: Known,
  sheet: string,
  wanted: CountedLine | undefined,
  heading: string,
): StartList {
  const { usageTabs } = snapshot;
  const start = snapshot.sheets.find(({ name }) => name === (usageTabs?.sheet ?? startOf(snapshot)));
  const list = usageTabs ? changedList(snapshot, sheet, wanted) : addedList(start, wanted, heading);
  const obstacle = list.type === 'same' || !start ? undefined : obstacleOn(start, usageTabs, list);
  return obstacle ? { type: 'blocked', sheet: start!.name, ...obstacle } : list;
}

function obstacleOn(
  start: SheetSnapshot,
  usageTabs: Known['usageTabs'],
  list: StartList,
): Pick<Extract<StartList, { readonly type: 'blocked' }>, 'because' | 'cell'> | undefined {
  if (start.isProtected) return { because: 'protected', cell: 'A1' };
  if (start.isFiltered) return { because: 'filtered', cell: 'A1' };
  if (!usageTabs || list.type !== 'changed') return undefined;
  const { firstRow, lines } = usageTabs;
  if (list.lines.some((line) => line.length !== lines[0]!.length))
    return { because: 'columns', cell: cellAddress(firstRow, 0) };
  if (list.lines.length < lines.length || isFree(lines.at(-1)!)) return undefined;
  return { because: 'room', cell: cellAddress(firstRow + lines.length - 1, 0) };
}

/** The blank line takes the first new one, and lines of a run that was cut are written again. */
function isFree(below: CountedLine): boolean {
  return below.every((cell) => cell === '') || String(below[1]).includes('COUNTIF(');
}

function startOf({ settings }: Known): string | undefined {
  return placeOf(settings.get(SETTING_NAMES.edition)?.address).sheet;
}

function addedList(start: SheetSnapshot | undefined, line: CountedLine | undefined, heading: string): StartList {
  if (!start?.used || !line) return { type: 'same' };
  const { window, name, used } = start;
  const last = window.values[used.bottom - window.top];
  const isBegun = last?.[0 - window.left] === heading;
  return { type: 'added', sheet: name, row: isBegun ? used.bottom : used.bottom + 2, line, isBegun };
}

function changedList(snapshot: Known, sheet: string, wanted: CountedLine | undefined): StartList {
  const current = currentLines(snapshot);
  const kept = current.flatMap((line) => {
    const counted = sheetOfLine(line, snapshot);
    if (counted === undefined) return [];
    return counted === sheet ? (wanted ? [wanted] : []) : [named(line, counted)];
  });
  const isNewTab = wanted !== undefined && lineOf(snapshot, sheet) === undefined;
  const lines = isNewTab ? [...kept, wanted] : kept;
  const isSame = lines.length === current.length && lines.every((line, index) => areEqual(line, current[index]!));
  return isSame ? { type: 'same' } : { type: 'changed', lines, isNewTab };
}

/** Those that say something: where no tab is left to be counted, one line stays blank. */
function currentLines({ usageTabs }: Pick<Known, 'usageTabs'>): readonly CountedLine[] {
  return (usageTabs?.lines ?? []).slice(0, -1).filter((line) => line.some((cell) => cell !== ''));
}

/** A tab may have been renamed since. */
function named(line: CountedLine, sheet: string): CountedLine {
  return [textForCell(sheet), ...line.slice(1, -1), textForCell(String(line.at(-1)))];
}

/** The tab whose words a line counts; undefined for one that is gone. */
function sheetOfLine(line: CountedLine, { sheets }: Known): string | undefined {
  const reference = /COUNTIF\((.+?),"/.exec(String(line[1]))?.[1] ?? '';
  const table = /^([^'!]+)\[/.exec(reference)?.[1];
  const name = table === undefined ? placeOf(reference).sheet : undefined;
  return sheets.find((sheet) => sheet.name === name || sheet.tables.some((each) => each.name === table))?.name;
}

/** Excel quotes only the names that need it, and shows no apostrophe before a text. */
function areEqual(one: CountedLine, other: CountedLine): boolean {
  const plain = (line: CountedLine): string => line.map((cell) => String(cell).replaceAll("'", '')).join('\n');
  return plain(one) === plain(other);
}
