/** A column that may be deleted. */
export interface ColumnPlace {
  /** The cells from the header down. */
  cells(): Excel.Range;
  delete(): void;
  /** Queues where it stands, right before it is deleted; after the sync where there may be room for it again. */
  queueRoom(): () => ColumnRoom;
}

/** Where a column may come, or come back. */
export interface ColumnRoom {
  /** Undefined where nothing moved: there is room. */
  readonly making: RoomMaking | undefined;
  /** Once there is room. What was deleted cannot be asked any more, so that its cells are asked for anew. */
  readonly place: ColumnPlace;
}

/**
 * A column of a table, by its name: others may have inserted columns left of it.
 * @param key its name, or the id it has until it is deleted
 */
export function tableColumn(
  columns: Excel.TableColumnCollection,
  name: string,
  key: string | number = name,
): ColumnPlace {
  return {
    cells: () => columns.getItem(key).getRange(),
    delete: () => columns.getItem(key).delete(),
    queueRoom: () => {
      const column = columns.getItem(key);
      column.load('index');
      const count = columns.getCount();
      return () => tableRoom(columns, name, column.index === count.value - 1 ? -1 : column.index);
    },
  };
}

export interface RoomMaking {
  make(): void;
  /** Queues looking whether it was made, where a request was cut; call the result after the sync. */
  queueIsMade(): () => boolean;
}

/** @param index 0-based, -1 for the right end: Excel takes no place behind the last column */
export function tableRoom(columns: Excel.TableColumnCollection, name: string, index: number): ColumnRoom {
  return {
    making: {
      make: () => void columns.add(index, undefined, name),
      queueIsMade: () => {
        const column = columns.getItemOrNullObject(name);
        column.load('id');
        return () => !column.isNullObject;
      },
    },
    place: tableColumn(columns, name),
  };
}

/** A column of cells that are no table. @param corner the top left cell of these cells, which stays */
export function listColumn(cells: () => Excel.Range, corner: Excel.Range): ColumnPlace {
  return {
    cells,
    delete: () => cells().delete('Left'),
    queueRoom: () => {
      const [column, first] = [cells().getResizedRange(0, 0), corner.getResizedRange(0, 0)];
      column.load('columnIndex,rowCount');
      first.load('columnIndex');
      return () => listRoom(corner, column.columnIndex - first.columnIndex, column.rowCount);
    },
  };
}

/** @param right how far right of the corner */
export function listRoom(corner: Excel.Range, right: number, rows: number): ColumnRoom {
  const place = (): Excel.Range => corner.getOffsetRange(0, right).getResizedRange(rows - 1, 0);
  let column: Excel.Range;
  let beside: Excel.Range;
  const keep = (): Excel.Range => {
    const cells = place();
    // From now on it follows what is inserted.
    cells.load('address');
    return cells;
  };
  return {
    making: {
      make: () => {
        beside = keep();
        place().insert('Right');
        column = keep();
      },
      queueIsMade: () => {
        const [first, moved] = [corner.getResizedRange(0, 0), beside.getResizedRange(0, 0)];
        for (const range of [first, moved]) range.load('columnIndex');
        column = keep();
        return () => moved.columnIndex - first.columnIndex > right;
      },
    },
    place: listColumn(() => column, corner),
  };
}

/** A column of blank cells that we filled: nothing moves where it goes and comes back. */
export function clearedColumn(cells: () => Excel.Range): ColumnPlace {
  return {
    cells,
    delete: () => {
      cells().clear('All');
      cells().dataValidation.clear();
    },
    queueRoom: () => () => clearedRoom(cells),
  };
}

export function clearedRoom(cells: () => Excel.Range): ColumnRoom {
  return { making: undefined, place: clearedColumn(cells) };
}
