import type { KeptTab } from '../../cells/KeptTab';
import { movedFormula, queuePlace, type CellPlace } from '../../cells/movedFormula';
import { areFilledAlike } from '../../cells/sameCells';
import { cellsChange } from '../cellsChange';
import { isFormula, type CellContent, type CellContents } from '../queueContents';
import type { Change } from '../Change';
import type { ColumnPlace } from './columnPlace';
import { filledColumnChange, type Filling } from './filledColumnChange';

/** What a column holds: cell by cell from the header down, or some cells and so many rows that are filled alike below. */
export interface ColumnContents {
  readonly contents: CellContents;
  readonly filled?: { readonly filling: Filling; readonly rows: number } | undefined;
}

/** Whose headers say which columns formulas lead to; undefined where they are put back in their rows only. */
export type TabOfColumn = Pick<KeptTab, 'block'>;

/** Where a column stands, and how many rows there are. */
export interface Standing {
  readonly place: CellPlace;
  readonly rows: number;
}

/** Queues where a column stands, which may have come back beside the tab; call the result after the sync. */
export function queueStanding(place: ColumnPlace, tab: TabOfColumn | undefined): () => Standing {
  const cells = place.cells();
  const block = tab?.block.getBoundingRect(cells) ?? cells;
  const header = queuePlace(cells.getCell(0, 0), { block });
  const size = block.getResizedRange(0, 0);
  size.load('rowCount');
  return () => ({ place: header(), rows: size.rowCount });
}

/**
 * What a column that came back leads to says so in words: it looks where it stands once all is put back, and puts its
 * formulas there, until nobody moves it at that very moment.
 * @param held what it held, and where that was
 */
export function formulasAgainChange(
  place: ColumnPlace,
  held: ColumnContents & { readonly from: Standing },
  tab: TabOfColumn | undefined,
): Change {
  return {
    prepare: () => {
      let now: () => Standing;
      return {
        write: () => {},
        readBack: () => {
          now = queueStanding(place, tab);
        },
        done: () => {
          const to = now();
          if (JSON.stringify(to) === JSON.stringify(held.from)) return { undo: [], theirs: [] };
          const moved = movedColumn(held, to);
          const again = formulasAgainChange(place, { ...moved, from: to }, tab);
          return { undo: [], theirs: [formulasChange(place, moved, held.contents.length), again] };
        },
      };
    },
  };
}

/** What a column holds that stands elsewhere by now; rows that came in hold what all others hold. */
function movedColumn(
  { contents, filled, from }: ColumnContents & { readonly from: Standing },
  to: Standing,
): ColumnContents {
  const read = (content: CellContent, row: number, now = row): CellContent => {
    if (!isFormula(content)) return content;
    const [before, there] = [from.place, to.place];
    return (
      movedFormula(String(content), { ...before, row: before.row + row }, { ...there, row: there.row + now }) ?? null
    );
  };
  const more = Math.max(to.rows - from.rows, 0);
  const rows = contents.map(([content], row) => [read(content!, row)]);
  if (filled) {
    const formula = String(read(filled.filling.formula, contents.length));
    return { contents: rows, filled: { filling: { ...filled.filling, formula }, rows: filled.rows + more } };
  }
  const last = contents.length - 1;
  const [model] = contents[last]!;
  const below = contents.slice(1).map(([content]) => content!);
  const added = areFilledAlike(below, from.place.row + 2)
    ? Array.from({ length: more }, (_, row) => [read(model!, last, last + 1 + row)])
    : [];
  return { contents: [...rows, ...added] };
}

/**
 * Puts formulas into a column that came back; what somebody entered there meanwhile stays.
 * @param height how many rows it came back with
 */
function formulasChange(place: ColumnPlace, { contents, filled }: ColumnContents, height: number): Change {
  return {
    prepare: (context) => {
      const header = place.cells().getCell(0, 0);
      const formulas = contents.map(([content]) => [isFormula(content!) ? content! : null]);
      const written = formulas.map((row, index) => (index < height ? row : ['']));
      const change = cellsChange(header.getResizedRange(contents.length - 1, 0), formulas, written).prepare(context);
      return {
        write: () => {
          change.write();
          if (filled) fillBelow(context, header.getOffsetRange(contents.length, 0), filled);
        },
        done: () => ({ undo: [], theirs: change.done().theirs }),
      };
    },
  };
}

/** Nothing of it is to be put back: the column goes again as a whole. */
export function fillBelow(
  context: Excel.RequestContext,
  first: Excel.Range,
  { filling, rows }: NonNullable<ColumnContents['filled']>,
): void {
  filledColumnChange(first.getResizedRange(rows - 1, 0), filling, 'filled')
    .prepare(context)
    .write();
}
