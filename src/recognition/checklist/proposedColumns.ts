import { rowId } from '../cells/rowId';
import type { CellValue } from '../cells/WorkbookSnapshot';
import type { IncompleteChecklistTab } from './ChecklistTab';

/** The columns of a checklist that what stands below a header tells, whatever the header says. */
export const TOLD_BY_CELLS = ['id', 'inScope'] as const;

export interface ProposedColumn {
  readonly field: (typeof TOLD_BY_CELLS)[number];
  /** 0-based. */
  readonly column: number;
  /** As it stands there. */
  readonly header: string;
}

/** What cells below a header are read by. */
export interface CellWords {
  isItem(id: string): boolean;
  /** True for what the In scope column says. */
  isScope(text: string): boolean;
}

/**
 * What headers that nobody knows are likely to be, for all columns that a checklist of ours lacks; undefined where the
 * cells below do not tell each of them, or tell it of several columns.
 */
export function proposedColumns(tab: IncompleteChecklistTab, words: CellWords): readonly ProposedColumn[] | undefined {
  const known = new Set<number | undefined>(Object.values(tab.columns));
  const columns = Array.from({ length: tab.right - tab.left + 1 }, (_, index) => tab.left + index);
  const free = columns.filter((column) => !known.has(column));
  const proposed = tab.missing.flatMap((field): ProposedColumn[] => {
    const told = TOLD_BY_CELLS.find((each) => each === field);
    const [column, ...others] = told ? free.filter((each) => tells(told, cellsBelow(tab, each), words)) : [];
    return told && column !== undefined && others.length === 0
      ? [{ field: told, column, header: headerAt(tab, column) }]
      : [];
  });
  return proposed.length === tab.missing.length ? proposed : undefined;
}

function tells(field: ProposedColumn['field'], cells: readonly CellValue[], { isItem, isScope }: CellWords): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (field === 'inScope') return filled.length > 0 && filled.every((cell) => isScope(String(cell)));
  return filled.filter((cell) => isItem(rowId(cell))).length * 2 > filled.length;
}

function cellsBelow({ sheet: { window }, headerRow }: IncompleteChecklistTab, column: number): readonly CellValue[] {
  return window.values.slice(headerRow - window.top + 1).map((row) => row[column - window.left] ?? '');
}

function headerAt({ sheet: { window }, headerRow }: IncompleteChecklistTab, column: number): string {
  return String(window.values[headerRow - window.top]?.[column - window.left] ?? '');
}
