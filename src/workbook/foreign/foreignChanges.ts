import type { NumberRun } from '../../domain/numberRuns';
import { rowAddress } from '../../recognition/cells/cellAddress';
import { textForCell } from '../../recognition/cells/textForCell';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../recognition/foreign/ForeignTab';
import type { ScopeColumn } from '../../recognition/foreign/scopeColumns';
import { keptCells, type KeptTab } from '../cells/KeptTab';
import { mostlyAlikeCellsChange } from '../changes/cellsChange';
import type { Change } from '../changes/Change';
import { columnWidthChange } from '../changes/columns/columnWidthChange';
import type { GuardedPlan } from '../changes/GuardedPlan';
import { nameChange } from '../changes/nameChange';
import { addedHeader } from '../tabChanges/addedHeader';
import { copiedLook } from '../tabChanges/copiedLook';
import { columnChange } from '../tabChanges/columnChanges';
import { textsOfAddedColumn } from '../tabChanges/textsOfAddedColumn';
import { rowVisibility } from '../tabChanges/rowVisibility';
import { tableRangeChange } from '../changes/tableRangeChange';
import type { Guard } from '../guards/Guard';
import { sameShape } from '../guards/sameShape';
import { samePlace } from '../guards/samePlace';
import { sameTexts } from '../guards/sameTexts';
import { stillEmpty } from '../guards/stillEmpty';
import type { ColumnBelow } from '../undo/belowHeader';

/** One of our two columns as it is to be. */
export interface ScopeColumnWrite {
  readonly column: ScopeColumn;
  /** 0-based. */
  readonly at: number;
  /** The name it is known by; undefined for a column that has it already. */
  readonly name: string | undefined;
  /** Undefined for a column that has one already. */
  readonly header: string | undefined;
  /** What the header says once all is written. */
  readonly title: string;
  /** All that is written below the header of a column that is new; undefined for others. */
  readonly written: ReadonlySet<string> | undefined;
  /** What is to be written, by 0-based row; other rows stay as they are. */
  readonly texts: ReadonlyMap<number, string>;
}

/** What is written to one checklist that we did not make. */
export interface ForeignWrite {
  readonly columns: readonly ScopeColumnWrite[];
  readonly hide: readonly NumberRun[];
  readonly show: readonly NumberRun[];
  /** What the plan rests on: by column, then by 0-based row. */
  readonly expected: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  /** True where the headers were written by a request before. */
  readonly isContinued: boolean;
  /** All defined names of the workbook, in small letters: a lost one is given to a new column. */
  readonly names: ReadonlyMap<string, string>;
}

/** In points. */
const WIDTHS: Readonly<Record<ScopeColumn, number>> = { inScope: 80, why: 150 };

/**
 * Hidden rows and our two columns; nobody else's cell is among them. The names come first: by them the columns are known
 * as ours. What is in scope comes last: until it is said, a row that says why is one that is about to be hidden.
 */
export function foreignChanges(
  context: Excel.RequestContext,
  kept: KeptTab<ForeignTab>,
  write: ForeignWrite,
): GuardedPlan {
  const named = write.columns.filter(({ name }) => name !== undefined);
  const headed = write.columns.filter(({ header }) => header !== undefined);
  const texts = (which: ScopeColumn): readonly Change[] =>
    write.columns.filter(({ column }) => column === which).flatMap((column) => textsChange(kept, column));
  return {
    changes: [
      ...named.map((column) => nameOf(context, kept, column, write.names)),
      ...headed.flatMap((column) => addedColumn(context, kept, column)),
      ...(write.isContinued ? [] : grownTable(context, kept, write.columns)),
      ...texts('why'),
      ...rowVisibility(kept, write.hide, write.show),
      ...texts('inScope'),
    ],
    guards: [
      ...(write.isContinued ? [] : [sameShape(kept)]),
      ...write.columns.filter(({ header }) => header === undefined).map((column) => sameHeader(kept, column)),
      samePlace(kept),
      ...[...write.expected].map(([column, texts]) => sameTexts(kept, column, texts)),
      ...named.map(({ at }) => stillEmpty(wholeColumn(kept, at))),
      ...headed.map(({ at }) => stillEmpty(keptCells(kept, { row: kept.tab.headerRow, column: at }))),
    ],
  };
}

/** Our columns, which may stand beside the tab, are where we put them. */
function sameHeader(kept: KeptTab<ForeignTab>, { at, title }: ScopeColumnWrite): Guard {
  return sameTexts(kept, at, new Map([[kept.tab.headerRow, title]]));
}

function nameOf(
  context: Excel.RequestContext,
  { tab }: KeptTab<ForeignTab>,
  { at, name }: ScopeColumnWrite,
  names: ForeignWrite['names'],
): Change {
  const address = rowAddress(tab.sheet.name, tab.headerRow, { first: at, last: at });
  return nameChange(context, { names }, name!, `=${address}`);
}

function addedColumn(
  context: Excel.RequestContext,
  kept: KeptTab<ForeignTab>,
  { column, at, header, written = new Set() }: ScopeColumnWrite,
): readonly Change[] {
  const { tab } = kept;
  const cell = keptCells(kept, { row: tab.headerRow, column: at });
  const model = keptCells(kept, { row: tab.headerRow, column: tab.right });
  const isUnused = at > (tab.sheet.used?.right ?? -1);
  return [
    copiedLook(cell, model, [['General']]),
    ...(isUnused ? [columnWidthChange(cell, WIDTHS[column])] : []),
    addedHeader(context, kept, {
      column: at,
      title: textForCell(header!),
      foreign: otherThan(written),
    }),
  ];
}

/** Says of a column how far below its header the first cell stands that holds none of these texts. */
function otherThan(texts: ReadonlySet<string>): (column: ColumnBelow) => number | undefined {
  const contents = new Set<CellValue>(['', ...[...texts].map(textForCell)]);
  return ({ at, count }) =>
    Array.from({ length: count }, (_, index) => index + 1).find((offset) => !contents.has(at(offset)));
}

function textsChange(kept: KeptTab<ForeignTab>, { at, written, texts }: ScopeColumnWrite): readonly Change[] {
  if (texts.size === 0) return [];
  const [row, last] = [Math.min(...texts.keys()), Math.max(...texts.keys())];
  const contents = Array.from({ length: last - row + 1 }, (_, offset) => {
    const text = texts.get(row + offset);
    return [text === undefined ? null : textForCell(text)];
  });
  // A column that was added with its texts is taken back as a whole.
  if (written) return [textsOfAddedColumn(keptCells(kept, { row, column: at, rows: contents.length }), contents)];
  return [columnChange(kept, { row, column: at }, contents, mostlyAlikeCellsChange)];
}

function grownTable(
  context: Excel.RequestContext,
  kept: KeptTab<ForeignTab>,
  ours: readonly ScopeColumnWrite[],
): readonly Change[] {
  const { table } = kept.tab;
  const edge = Math.max(...ours.map(({ at }) => at));
  if (!table || edge <= table.area.right) return [];
  const inWorkbook = context.workbook.tables.getItem(table.name);
  return [tableRangeChange(inWorkbook, inWorkbook.getRange().getResizedRange(0, edge - table.area.right), 'columns')];
}

/** From the header to the last row. */
function wholeColumn(kept: KeptTab<ForeignTab>, column: number): Excel.Range {
  const { headerRow, lastRow } = kept.tab;
  return keptCells(kept, { row: headerRow, column, rows: Math.max(lastRow, headerRow) - headerRow + 1 });
}
