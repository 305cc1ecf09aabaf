import type { Group } from '../../domain/foreign/Group';
import type { CellValue } from '../cells/WorkbookSnapshot';
import { plainText } from '../text/foldWord';
import { namesService } from './columnShape';
import type { ForeignTab } from './ForeignTab';
import type { ForeignWords } from './ForeignWords';
import { groupOf } from './groups/groupOf';
import { headerWord } from './HeaderText';

/** A row below the header of a tab that we did not make; blank rows and repeated headers are left out. */
export interface ReadRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly kind: 'item' | 'heading';
  /** Undefined for a heading, and where it cannot be told. */
  readonly group: Group | undefined;
  /** What the row stands in beside its group: its section, its tab. */
  readonly within: readonly Group[];
  readonly values: readonly CellValue[];
}

/** The default names of new tabs. */
const NAMELESS = /^(sheet|tabelle|blatt|シート|工作表|hoja|planilha|folha)\s*\d*$/i;
const FULL_ROW = 3;

/**
 * Tells of each row what it is and which group it belongs to: that of its group column, which is carried down where
 * cells are merged or blank, else of its section, else of its tab.
 * @param rows at least as wide as the tab, from its first row on
 * @param ours 0-based columns that we added
 */
export function readForeignRows(
  tab: ForeignTab,
  rows: readonly (readonly CellValue[])[],
  words: ForeignWords,
  ours: ReadonlySet<number> = new Set(),
): readonly ReadRow[] {
  const width = tab.right - tab.left + 1;
  const lines = rows.map((values) =>
    values.slice(0, width).map((value, index) => (ours.has(tab.left + index) ? '' : value)),
  );
  const kindOf = rowKinds(tab, lines, words);
  const tabGroup = groupOfTab(tab, words);
  let carried: Group | undefined;
  let section = sectionAbove(tab, lines, words);
  return lines.flatMap((values, offset): ReadRow[] => {
    const kind = kindOf(values, offset);
    if (kind === 'nothing') return [];
    const row = { row: tab.firstRow + offset, values };
    if (kind === 'heading') {
      carried = undefined;
      section = groupOf(String(values.find((value) => value !== '')), words.readGroup);
      return [{ ...row, kind, group: undefined, within: [section, tabGroup].flatMap((group) => group ?? []) }];
    }
    carried = groupOf(cellText(tab, values, tab.columns.group), words.readGroup) ?? carried;
    const groups = [carried, section, tabGroup].flatMap((group) => group ?? []);
    return [{ ...row, kind, group: groups[0], within: groups.slice(1) }];
  });
}

/** The text of a field's column; '' where the tab has none. */
export function cellText(tab: ForeignTab, values: readonly CellValue[], column: number | undefined): string {
  return column === undefined ? '' : String(values[column - tab.left] ?? '').trim();
}

/** The group a tab is named after; undefined for "Sheet1" and "Remediation checklist". */
function groupOfTab(
  { sheet: { name }, isOneOfSeveral = false }: ForeignTab,
  { readGroup, checklistTitles }: ForeignWords,
): Group | undefined {
  const { services } = readGroup(name);
  const untitled = checklistTitles.reduce((rest, title) => rest.replaceAll(title, ' '), plainText(name)).trim();
  const isTold = isOneOfSeveral && untitled !== '' && !NAMELESS.test(name) && readGroup(untitled).rest !== '';
  return services.length === 1 || (services.length === 0 && isTold) ? groupOf(name, readGroup) : undefined;
}

/** A heading right above the header names the first rows: where it names a service, or where the header comes again. */
function sectionAbove(
  tab: ForeignTab,
  lines: readonly (readonly CellValue[])[],
  words: ForeignWords,
): Group | undefined {
  const text = headingAbove(tab);
  if (text === undefined) return undefined;
  const header = headerWords(tab);
  const comesAgain = lines.some((values) => repeatsHeader(values, header));
  return comesAgain || namesService(text, words) ? groupOf(text, words.readGroup) : undefined;
}

/** A text that stands alone in the row above the header. */
function headingAbove({ sheet: { window }, headerRow }: ForeignTab): string | undefined {
  const above = (window.values[headerRow - 1 - window.top] ?? []).filter((value) => value !== '');
  const [text] = above;
  return above.length === 1 && typeof text === 'string' ? text : undefined;
}

function repeatsHeader(values: readonly CellValue[], header: readonly string[]): boolean {
  const filled = values.flatMap((value, index) => (value === '' ? [] : [{ value, index }]));
  return filled.length >= 2 && filled.every(({ value, index }) => headerWord(String(value)) === header[index]);
}

type KindOf = (values: readonly CellValue[], offset: number) => ReadRow['kind'] | 'nothing';

function rowKinds(tab: ForeignTab, lines: readonly (readonly CellValue[])[], words: ForeignWords): KindOf {
  const header = headerWords(tab);
  const counts = lines.map((values) => values.filter((value) => value !== '').length);
  // A list in sections begins with the heading of the first.
  const areItemsFull =
    tab.role === 'foreignChecklist' &&
    (counts.find((count) => count > 0) === 1 || headingAbove(tab) !== undefined) &&
    counts.filter((count) => count >= FULL_ROW).length > counts.filter((count) => count > 0).length / 2 &&
    isSomethingAlwaysTold(
      tab,
      lines.filter((_, offset) => counts[offset]! > 1),
    );
  return (values, offset) => {
    const filled = values.flatMap((value, index) => (value === '' ? [] : [{ value, index }]));
    if (filled.length === 0 || repeatsHeader(values, header)) return 'nothing';
    if (filled.length > 1) return 'item';
    const { value, index } = filled[0]!;
    if (typeof value !== 'string') return 'nothing';
    const isFollowed = areItemsFull && (counts[offset + 1] ?? 0) >= 2;
    return isHeading(tab, tab.left + index, namesService(value, words) || isFollowed) ? 'heading' : 'item';
  };
}

/** True where every item has something beside its text: then a text alone is no item. */
function isSomethingAlwaysTold(tab: ForeignTab, items: readonly (readonly CellValue[])[]): boolean {
  const main = mainColumn(tab);
  const others = Array.from({ length: tab.right - tab.left + 1 }, (_, index) => index).filter(
    (index) => tab.left + index !== main,
  );
  return others.some((index) => items.every((values) => (values[index] ?? '') !== ''));
}

/** The column that tells what a row is about. */
function mainColumn({ columns }: ForeignTab): number | undefined {
  return columns.item ?? columns.question ?? columns.guidance;
}

/** True for a text that stands alone in its row and names what follows. @param isLikely where it may be an item */
function isHeading(tab: ForeignTab, column: number, isLikely: boolean): boolean {
  const { role, columns, left } = tab;
  if (role === 'foreignScopeList' && column === columns.group) return false;
  if (column === mainColumn(tab)) return columns.group === undefined && isLikely;
  return [left, columns.group, columns.id].includes(column);
}

function headerWords({ sheet: { window }, headerRow, left, right }: ForeignTab): readonly string[] {
  const values = window.values[headerRow - window.top] ?? [];
  return Array.from({ length: right - left + 1 }, (_, index) =>
    headerWord(String(values[left + index - window.left] ?? '')),
  );
}
