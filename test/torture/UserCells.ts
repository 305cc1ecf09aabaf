import type { LocalExcel } from '../../src/local-excel/LocalExcel';
import type { Sheet } from '../../src/local-excel/sheets/Sheet';
import { blocksOf, isIn } from './blocks';
import { cellText, mostFrequent, spotsOf, type Spot } from './cellTexts';

/** A cell of somebody's, known by what it holds. */
interface UserCell {
  /** The id of its tab, which it never leaves. */
  readonly tab: string;
  /** Cells of one row of a table or list, and of one column, stay together; undefined for a cell by itself. */
  readonly row: string | undefined;
  readonly column: string | undefined;
  /** Its own colour, where it has one. */
  readonly fill: string | undefined;
  /** Where it was typed: what somebody types there while it is away, for it is to be put back, stands in its place. */
  readonly typedAt?: string;
}

/** Which cells an action may write over, or copy: the header of their column, and what stands in their row. */
export interface Overwritten {
  /** Any cell of a tab where left out. */
  readonly header?: string;
  readonly row?: string;
  /** What only stands on their tab. */
  readonly tab?: string;
  /** True for a column that goes with its header, whatever somebody calls it by then. */
  readonly goes?: true;
}

/** What users have in a workbook and where it belongs, by what they did. */
export class UserCells {
  private constructor(
    private readonly cells: Map<string, UserCell>,
    private readonly overwritten: readonly Overwritten[],
  ) {}

  /** Everything that stands in a workbook once. */
  static of(local: LocalExcel, overwritten: readonly Overwritten[]): UserCells {
    const all = new UserCells(new Map(), overwritten);
    for (const [text, [spot, second]] of spotsOf(local)) {
      if (second || all.mayBeOverwritten(spot!)) continue;
      all.cells.set(
        text,
        cellAt(local, spot!, (name, index) => `${name} ${index}`),
      );
    }
    return all;
  }

  copy(): UserCells {
    return new UserCells(new Map(this.cells), this.overwritten);
  }

  get size(): number {
    return this.cells.size;
  }

  /** Cells that are not there, alone, at the end of an undisturbed action are not watched. */
  watchOnly(texts: ReadonlyMap<string, readonly Spot[]>): void {
    for (const text of this.cells.keys()) if (texts.get(text)?.length !== 1) this.cells.delete(text);
  }

  /** True for the cells of a column that goes. */
  goesWith(spot: Spot): boolean {
    return this.mayBeOverwritten(
      spot,
      this.overwritten.filter(({ goes }) => goes),
    );
  }

  /** Somebody entered a text of its own: what stood there is gone. */
  typed(local: LocalExcel, spot: Spot, gone: readonly string[], value: string | number): void {
    this.forget([...gone, ...this.awayFrom(local, spot)]);
    const text = cellText(value);
    if (text === undefined || this.mayBeOverwritten(spot)) return;
    const { rows, columns } = this.locate(local);
    const groupAt = (name: string, index: number, axis: 'row' | 'column'): string =>
      [...(axis === 'row' ? rows : columns)].find(
        ([group, place]) => group.startsWith(name) && place === `${spot.sheet.id} ${index}`,
      )?.[0] ?? `${name} with ${text}`;
    this.cells.set(text, { ...cellAt(local, spot, groupAt), typedAt: addressOf(spot) });
  }

  private awayFrom(local: LocalExcel, spot: Spot): readonly string[] {
    const spots = spotsOf(local);
    return [...this.cells].flatMap(([text, { typedAt }]) =>
      typedAt === addressOf(spot) && !spots.has(text) ? [text] : [],
    );
  }

  forget(texts: readonly string[]): void {
    for (const text of texts) this.cells.delete(text);
  }

  /** The cells that belong to a row, a column or a tab now, or to a single cell; 0-based. */
  standingIn(local: LocalExcel, { sheet, row, column }: Partial<Spot> & { readonly sheet: Sheet }): readonly string[] {
    const found = this.locate(local);
    return [...this.cells].flatMap(([text, cell]) => {
      if (standsForAMoment(text, cell, { sheet, row, column })) return [text];
      const spot = found.own.get(text);
      const inRow = found.rows.get(cell.row ?? '') ?? (spot && `${spot.sheet.id} ${spot.row}`);
      const inColumn = found.columns.get(cell.column ?? '') ?? (spot && `${spot.sheet.id} ${spot.column}`);
      return isStanding({ inRow, inColumn }, { sheet, row, column }) ? [text] : [];
    });
  }

  /** What is not where it belongs, in words. */
  faults(local: LocalExcel): readonly string[] {
    const spots = spotsOf(local);
    const found = this.locate(local, spots);
    return [...this.cells].flatMap(([text, cell]) => {
      const [spot, second] = spots.get(text) ?? [];
      if (!spot) return [`${text}: gone`];
      if (second) return [`${text}: twice, ${nameOf(spot)} and ${nameOf(second)}`];
      const isBeside = (places: ReadonlyMap<string, string>, group: string | undefined, index: number): boolean =>
        group === undefined || places.get(group) === `${spot.sheet.id} ${index}`;
      if (!isBeside(found.rows, cell.row, spot.row)) return [`${text}: in another row, ${nameOf(spot)}`];
      if (!isBeside(found.columns, cell.column, spot.column)) return [`${text}: in another column, ${nameOf(spot)}`];
      const fill = fillAt(local, spot);
      return cell.fill === undefined || cell.fill === fill ? [] : [`${text}: ${String(fill)} instead of ${cell.fill}`];
    });
  }

  private locate(local: LocalExcel, spots = spotsOf(local)) {
    const own = new Map<string, Spot>();
    const [rows, columns] = [new Map<string, string[]>(), new Map<string, string[]>()];
    const add = (groups: Map<string, string[]>, group: string | undefined, place: string): void => {
      if (group === undefined) return;
      const known = groups.get(group);
      if (known) known.push(place);
      else groups.set(group, [place]);
    };
    for (const [text, cell] of this.cells) {
      const [spot, second] = spots.get(text) ?? [];
      if (!spot || second) continue;
      own.set(text, spot);
      add(rows, cell.row, `${spot.sheet.id} ${spot.row}`);
      add(columns, cell.column, `${spot.sheet.id} ${spot.column}`);
    }
    return { own, rows: decided(rows), columns: decided(columns) };
  }

  private mayBeOverwritten({ sheet, row, column }: Spot, overwritten = this.overwritten): boolean {
    const holds = (text: string) => (cell: ReturnType<Sheet['cell']>) => cell?.value === text;
    const rows = [...sheet.content.rows.values()];
    return overwritten.some(({ header, row: inRow, tab }) => {
      if (header !== undefined && !rows.some(({ cells }) => holds(header)(cells[column]))) return false;
      if (tab !== undefined && !rows.some(({ cells }) => cells.some(holds(tab)))) return false;
      return inRow === undefined || (sheet.row(row)?.cells.some(holds(inRow)) ?? false);
    });
  }
}

/** What stands in two places, or in none, until it is put back: it goes with its tab, or is typed over where it is seen. */
function standsForAMoment(
  text: string,
  { tab }: UserCell,
  { sheet, row, column }: Partial<Spot> & { readonly sheet: Sheet },
): boolean {
  if (row === undefined && column === undefined) return tab === sheet.id;
  return row !== undefined && column !== undefined && cellText(sheet.cell(row, column)?.value) === text;
}

/** Where a cell belongs; of one that is written over for a moment, until it is put back, only its row or column tells. */
function isStanding(
  { inRow, inColumn }: Readonly<Record<'inRow' | 'inColumn', string | undefined>>,
  { sheet, row, column }: Partial<Spot> & { readonly sheet: Sheet },
): boolean {
  const isOnTab = [inRow, inColumn].some((place) => place?.startsWith(`${sheet.id} `));
  return (
    isOnTab &&
    (row === undefined || inRow === `${sheet.id} ${row}`) &&
    (column === undefined || inColumn === `${sheet.id} ${column}`)
  );
}

/** @param groupAt the group of a row or column of a table or list */
function cellAt(
  local: LocalExcel,
  spot: Spot,
  groupAt: (block: string, index: number, axis: 'row' | 'column') => string,
): UserCell {
  const { sheet, row, column } = spot;
  const fill = fillAt(local, spot);
  const block = blocksOf(local, sheet).find(({ area }) => isIn(area, row, column));
  if (!block) return { tab: sheet.id, row: undefined, column: undefined, fill };
  const name = `${sheet.id} ${block.table ?? ''}`;
  return { tab: sheet.id, row: groupAt(name, row, 'row'), column: groupAt(name, column, 'column'), fill };
}

function decided(groups: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  return new Map([...groups].map(([group, places]) => [group, mostFrequent(places)!]));
}

function fillAt({ book }: LocalExcel, { sheet, row, column }: Spot): string | undefined {
  return book.styles.style(sheet.styleAt(row, column)).fillColor;
}

function addressOf({ sheet, row, column }: Spot): string {
  return `${sheet.id} ${row} ${column}`;
}

function nameOf({ sheet, row, column }: Spot): string {
  return `${sheet.name} row ${row + 1} column ${column + 1}`;
}
