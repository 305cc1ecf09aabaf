import { MOVED_IDS } from '../../src/catalog/definition/movedIds';
import { areaAddress } from '../../src/local-excel/cells/Area';
import { CellError, type Cell, type CellValue } from '../../src/local-excel/cells/Cell';
import { DataValidations } from '../../src/local-excel/book/DataValidations';
import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import { Columns } from '../../src/local-excel/sheets/Columns';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';

/** Everything that makes a workbook what it is, in words that can be compared; what it is called inside does not count. */
export function workbookState({ book }: LocalExcel): Readonly<Record<string, unknown>> {
  const sheets = book.sheets.all.map((sheet): [string, unknown] => [
    sheet.name,
    {
      cells: cellsOf(sheet, ({ style }) => book.styles.style(style)),
      hidden: [...sheet.content.rows.values()].filter(({ hidden }) => hidden).map(({ index }) => index),
      widths: widthsOf(sheet),
      tables: book.tables.on(sheet).map(({ name, area, style, columnNames }) => ({ name, area, style, columnNames })),
      validations: Object.fromEntries(
        new DataValidations(sheet).all.map(({ areas, element: { attributes, children } }) => [
          areas.map(areaAddress).sort().join(' '),
          [{ ...attributes, sqref: '' }, children],
        ]),
      ),
      highlights: book
        .conditionalFormats(sheet)
        .all.map(({ areas, rule, style }) => ({ areas: areas.map(areaAddress), formula: rule.children, style })),
    },
  ]);
  const names = book.names.all().map(({ name, sheet, formula }) => `${sheet?.name ?? ''}!${name} ${formula}`);
  return sorted({ ...Object.fromEntries(sheets), names: names.sort() });
}

/** In the order of the alphabet, so that what was made in another order is the same. */
function sorted<T>(value: T): T {
  const inOrder = (_key: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.parse(JSON.stringify(value, inOrder)) as T;
}

function cellsOf(sheet: Sheet, styleOf: (cell: Cell) => unknown): Readonly<Record<string, unknown>> {
  const rows = [...sheet.content.rows.values()].sort((a, b) => a.index - b.index);
  return Object.fromEntries(
    rows.flatMap(({ index, cells }) =>
      [...cells.entries()].flatMap(([column, cell]) =>
        cell && (isFilled(cell) || cell.style !== 0)
          ? [[`${index}:${column}`, [contentOf(cell, index, column), styleOf(cell)]] as const]
          : [],
      ),
    ),
  );
}

function isFilled({ value, formula }: Cell): boolean {
  return value !== null || formula !== undefined;
}

function contentOf({ value, formula }: Cell, row: number, column: number): CellValue | string {
  if (formula) return `=${formula.a1At(row, column)}`;
  return value instanceof CellError ? value.code : value;
}

function widthsOf(sheet: Sheet): readonly number[] {
  const columns = new Columns(sheet);
  return Array.from({ length: 30 }, (_, column) => columns.width(column));
}

/**
 * What people have in a workbook, by tab, row and column as a person would say it: "Checklist CORE-1 Owner". A row of the
 * content that gets another id keeps its name.
 */
export function cellsByName({ book }: LocalExcel): ReadonlyMap<string, unknown> {
  return new Map(book.sheets.all.flatMap((sheet) => namedCells(sheet)));
}

/** What a formula shows changes with what it counts. */
function firstText(cells: readonly (Cell | undefined)[]): string {
  const first = cells.find((each) => each && isFilled(each));
  return first?.formula ? 'formula' : String(first?.value);
}

function namedCells(sheet: Sheet): [string, unknown][] {
  const rows = [...sheet.content.rows.values()].sort((a, b) => a.index - b.index);
  const width = ({ cells }: (typeof rows)[number]): number => cells.filter((cell) => cell && isFilled(cell)).length;
  const header = rows.slice(0, 5).reduce((best, row) => (best && width(best) >= width(row) ? best : row), rows[0]);
  const seen = new Map<string, number>();
  const unique = (name: string): string => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
  return rows.flatMap((row) =>
    [...row.cells.entries()].flatMap(([column, cell]) => {
      if (!cell || !isFilled(cell)) return [];
      const first = firstText(row.cells);
      const rowName = MOVED_IDS.get(first) ?? first;
      const name = `${sheet.name} · ${rowName} · ${String(header?.cells[column]?.value ?? column)}`;
      return [[unique(name), cell.formula ? 'formula' : contentOf(cell, row.index, column)] as [string, unknown]];
    }),
  );
}
