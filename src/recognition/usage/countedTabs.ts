import { columnAddress, placeOf } from '../cells/cellAddress';
import { formulaText } from '../cells/formulaText';
import { textForCell } from '../cells/textForCell';
import type { CellValue, WorkbookSnapshot } from '../cells/WorkbookSnapshot';
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

type Known = Pick<WorkbookSnapshot, 'usageTabs' | 'sheets'>;

/** The line of a tab that is counted. */
export function lineOf(snapshot: Known, sheet: string): CountedLine | undefined {
  return currentLines(snapshot).find((line) => sheetOfLine(line, snapshot) === sheet);
}

/**
 * The list with another line for a tab, or without it; tabs that are gone are left out. Undefined where the list is right
 * as it stands, or the workbook has none.
 */
export function withLine(
  snapshot: Known,
  sheet: string,
  wanted: CountedLine | undefined,
): readonly CountedLine[] | undefined {
  if (!snapshot.usageTabs) return undefined;
  const current = currentLines(snapshot);
  const kept = current.flatMap((line) => {
    const counted = sheetOfLine(line, snapshot);
    if (counted === undefined) return [];
    return counted === sheet ? ((wanted ?? []).length === 0 ? [] : [wanted!]) : [named(line, counted)];
  });
  const isNew = wanted && lineOf(snapshot, sheet) === undefined;
  const lines = isNew ? [...kept, wanted] : kept;
  const isSame = lines.length === current.length && lines.every((line, index) => areEqual(line, current[index]!));
  return isSame ? undefined : lines;
}

/** Those that say something: where no tab is left to be counted, one line stays blank. */
function currentLines({ usageTabs }: Known): readonly CountedLine[] {
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
