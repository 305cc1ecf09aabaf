import { RESULT_COLUMNS, type ResultColumn } from '../../domain/usage/usageColumns';
import { readCustomers, type SheetCustomers, type UsageReading } from '../../recognition/usage/rows/readCustomers';
import type { InputMessage } from '../../recognition/usage/InputMessage';
import { queueFullSize } from '../tabChanges/fittedWidthChange';
import { messageIn } from '../cells/queueInputMessage';
import { bodyRange } from '../cells/readRows';
import { inAnyRow } from '../cells/sameCells';
import type { UsageTab } from '../../recognition/usage/UsageTab';
import { queueHighlightFormulas } from '../changes/highlightsChange';
import { MAU_TABLE_NAME } from '../../recognition/usage/isMauTable';
import { isOurFormula } from '../../recognition/usage/formulas/usageFormulas';
import { isOurHighlight } from '../../recognition/usage/formulas/usageHighlights';
import type { CellValue } from '../../recognition/cells/WorkbookSnapshot';

/** A usage sheet as it stands. */
export interface UsageState extends SheetCustomers {
  readonly columns: Readonly<Partial<Record<ResultColumn, UsageColumnState>>>;
  /** Columns with a name of ours that somebody else fills. */
  readonly theirColumns: readonly ResultColumn[];
  readonly highlights: UsageHighlightsState;
  /** Of the header of health. */
  readonly message: HeaderMessage;
  /** True where it prints at its full size: nobody set up how it prints. */
  readonly isFullSize: boolean;
}

/** What a header says once it is chosen. */
export interface HeaderMessage {
  /** Undefined for nothing. */
  readonly text: InputMessage | undefined;
  /** True for a cell that takes only some entries: that is somebody's. */
  readonly hasRule: boolean;
}

export interface UsageColumnState {
  /** Of the first row; '' where none stands. */
  readonly formula: string;
  readonly lastFormula: string;
  readonly formulaCount: number;
  /** True when all formulas stand in one block from the first row on. */
  readonly areOnTop: boolean;
  /** False when the first row holds another formula than the last one: a run was cut, or somebody changed it. */
  readonly areAlike: boolean;
  /** What each row shows, from the first row on. */
  readonly values: readonly CellValue[];
}

export interface UsageHighlightsState {
  /** Our conditional formats, each read for the first cell of its own range, and whether all reach the last cell. */
  readonly formulas: readonly string[];
  readonly ids: readonly string[];
  readonly reachLastCell: boolean;
}

/**
 * Queues what is around the values of a usage sheet; call the result after the next sync with its rows. The cost does
 * not depend on the number of rows.
 */
export function queueUsage(
  context: Excel.RequestContext,
  tab: UsageTab,
): (rows: readonly (readonly CellValue[])[], reading: UsageReading) => UsageState {
  const columns = RESULT_COLUMNS.flatMap((column) => queueColumn(context, tab, column) ?? []);
  const highlights = queueHighlights(context, tab);
  const message = queueMessage(context, tab);
  const isFullSize = queueFullSize(context.workbook.worksheets.getItem(tab.sheet.name).getCell(0, 0));
  return (rows, reading) => {
    const states = columns.map(({ column, formulas }) => ({
      column,
      ...formulas(),
      values: rows.map((row) => row[tab.columns[column]! - tab.left] ?? ''),
    }));
    const ours = states.filter((state) => isOurs(state, tab));
    return {
      ...readCustomers(tab, rows, reading),
      columns: Object.fromEntries(ours.map((state) => [state.column, state])),
      theirColumns: states.filter((state) => !ours.includes(state)).map(({ column }) => column),
      highlights: highlights(),
      message: message(),
      isFullSize: isFullSize(),
    };
  };
}

/**
 * A column of ours holds our formulas, or nothing yet; where the first cell was typed over, the last one tells, and where
 * both were, that it is in a table of ours.
 */
function isOurs({ formula, lastFormula, formulaCount, values }: UsageColumnState, tab: UsageTab): boolean {
  if (formulaCount === 0) return values.every((value) => value === '');
  if (formula === '' && lastFormula === '') return tab.table?.name.startsWith(MAU_TABLE_NAME) ?? false;
  return formula === '' ? isOurFormula(lastFormula, tab, tab.lastRow) : isOurFormula(formula, tab, tab.firstRow);
}

function queueColumn(context: Excel.RequestContext, tab: UsageTab, column: ResultColumn) {
  const index = tab.columns[column];
  const count = tab.lastRow - tab.firstRow + 1;
  if (index === undefined || count <= 0) return undefined;
  const cells = context.workbook.worksheets.getItem(tab.sheet.name).getRangeByIndexes(tab.firstRow, index, count, 1);
  const first = queueFormula(cells.getCell(0, 0));
  if (count === 1) {
    // Excel looks for the special cells of a single cell in the whole sheet.
    const formulas = () => ({
      formula: first(),
      lastFormula: first(),
      formulaCount: Number(first() !== ''),
      areOnTop: true,
      areAlike: true,
    });
    return { column, formulas };
  }
  const last = queueFormula(cells.getCell(count - 1, 0));
  const all = cells.getSpecialCellsOrNullObject('Formulas');
  all.load('cellCount,areaCount');
  const formulas = () => ({
    formula: first(),
    lastFormula: last(),
    formulaCount: all.isNullObject ? 0 : all.cellCount,
    areOnTop: !all.isNullObject && all.areaCount === 1 && first() !== '',
    areAlike: last() === '' || inAnyRow(first(), tab.firstRow + 1) === inAnyRow(last(), tab.lastRow + 1),
  });
  return { column, formulas };
}

/** The formula of a cell after the next sync; '' where none stands. */
function queueFormula(cell: Excel.Range): () => string {
  cell.load('formulas');
  return () => {
    const formula = (cell.formulas as CellValue[][])[0]?.[0];
    return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
  };
}

function queueMessage(context: Excel.RequestContext, { sheet, headerRow, columns }: UsageTab): () => HeaderMessage {
  if (columns.health === undefined) return () => ({ text: undefined, hasRule: false });
  const header = context.workbook.worksheets.getItem(sheet.name).getCell(headerRow, columns.health);
  const { dataValidation } = header;
  dataValidation.load('type,prompt');
  return () => ({ text: messageIn(dataValidation), hasRule: dataValidation.type !== 'None' });
}

function queueHighlights(context: Excel.RequestContext, tab: UsageTab): () => UsageHighlightsState {
  const health = tab.columns.health;
  if (health === undefined || tab.lastRow < tab.firstRow) {
    return () => ({ formulas: [], ids: [], reachLastCell: false });
  }
  const body = bodyRange(context, tab);
  const all = queueHighlightFormulas(body);
  const last = body.getLastCell().conditionalFormats;
  last.load('items/id');
  return () => {
    const ours = all().filter(({ formula }) => isOurHighlight(formula, health));
    const onLast = new Set(last.items.map(({ id }) => id));
    return {
      formulas: ours.map(({ formula }) => formula),
      ids: ours.map(({ id }) => id),
      reachLastCell: ours.every(({ id }) => onLast.has(id)),
    };
  };
}
