import type { ForeignField } from '../../../domain/foreign/foreignFields';
import { cellAddress, columnLetters, parseColumns } from '../../cells/cellAddress';
import type { SheetSnapshot, WorkbookSnapshot } from '../../cells/WorkbookSnapshot';
import { WorkbookError } from '../../cells/WorkbookError';
import { headerBlock } from '../../headers/headerBlock';
import { columnShape } from '../columnShape';
import type { ForeignSheet, ForeignTab } from '../ForeignTab';
import type { ForeignWords } from '../ForeignWords';
import { headerTexts, headerWord, type HeaderText } from '../HeaderText';
import { followBlock } from './followBlock';
import type { BlockMapping, LayoutMapping } from '../../../domain/foreign/LayoutMapping';

/**
 * The tabs somebody described, as they are in the workbook.
 * @throws WorkbookError tabUnknown, headerRowUnknown, columnUnknown, columnsMoved
 */
export function mappedSheets(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  { tabs }: LayoutMapping,
  words: ForeignWords,
): readonly ForeignSheet[] {
  const names = [...new Set(tabs.map(({ sheet }) => sheet))];
  return names.map((name) => {
    const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new WorkbookError('tabUnknown', {}, { name });
    const said = tabs.filter((tab): tab is BlockMapping => tab.sheet === name && tab.role !== 'none');
    const blocks = said.map((block) => followed(sheet, block));
    const sorted = [...blocks].sort((a, b) => a.headerRow - b.headerRow);
    const mapped = sorted.map((block, index) => mappedTab(sheet, block, sorted[index + 1]?.headerRow, words));
    return { sheet, tabs: mapped, none: mapped.length > 0 ? undefined : LEFT_OUT };
  });
}

function followed(sheet: SheetSnapshot, said: BlockMapping): BlockMapping {
  const { window, name } = sheet;
  const rows = window.values.map((values, offset) => ({
    row: window.top + offset + 1,
    headers: headerTexts(values, window.left).map(({ column, text }) => ({ column: columnLetters(column), text })),
  }));
  const block = followBlock(said, rows);
  if (!block) throw new WorkbookError('columnsMoved', { sheet: name });
  return block;
}

const LEFT_OUT: ForeignSheet['none'] = { because: 'leftOut', headerRow: undefined, found: [], missing: [] };

/** What was found, with what somebody described in its place. */
export function withMapped(found: readonly ForeignSheet[], mapped: readonly ForeignSheet[]): readonly ForeignSheet[] {
  const names = new Set(mapped.map(({ sheet }) => sheet.name));
  return [...found.filter(({ sheet }) => !names.has(sheet.name)), ...mapped];
}

/** @param next 1-based row of the next header below */
function mappedTab(
  sheet: SheetSnapshot,
  { role, headerRow, columns }: BlockMapping,
  next: number | undefined,
  words: ForeignWords,
): ForeignTab {
  const row = headerRow - 1;
  const cells = headerTexts(sheet.window.values[row - sheet.window.top] ?? [], sheet.window.left);
  if (cells.length === 0) throw new WorkbookError('headerRowUnknown', { sheet: sheet.name }, { row: headerRow });
  const named = Object.entries(columns).map(
    ([field, column]) => [field as ForeignField, columnOf(sheet, cells, column)] as const,
  );
  const block = headerBlock(sheet, row, cells);
  const evidence = named.map(([field, { column, text }]) => ({
    field,
    column,
    cell: cellAddress(row, column),
    header: text,
    shape: columnShape(cellsBelow(sheet, row, column), words),
  }));
  return {
    role,
    ...block,
    lastRow: next === undefined ? block.lastRow : Math.min(block.lastRow, next - 2),
    columns: Object.fromEntries(named.map(([field, { column }]) => [field, column])),
    isCertain: true,
    isSaid: true,
    evidence: evidence.sort((a, b) => a.column - b.column),
  };
}

/** "B" is the column, also where a header says so. */
function columnOf(sheet: SheetSnapshot, cells: readonly HeaderText[], said: string): HeaderText {
  const letters = parseColumns(said.trim());
  const found =
    cells.find(({ column }) => letters?.first === letters?.last && letters?.first === column) ??
    cells.find(({ word }) => word === headerWord(said));
  if (!found) throw new WorkbookError('columnUnknown', { sheet: sheet.name }, { column: said });
  return found;
}

function cellsBelow({ window, dayOffset }: SheetSnapshot, row: number, column: number) {
  const [from, at] = [row + 1 - window.top, column - window.left];
  return window.values.slice(from).map((line, index) => ({
    value: line[at] ?? '',
    text: window.text[from + index]![at] ?? '',
    days: { dayOffset },
  }));
}
