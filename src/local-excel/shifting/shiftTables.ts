import { childElement, childElements, elements, type XmlElement } from '../xml/XmlElement';
import { areaAddress } from '../cells/Area';
import type { Book } from '../book/Book';
import { followColumns } from '../editing/followColumns';
import { shiftAddress } from './shiftSections';
import type { Sheet } from '../sheets/Sheet';
import { shiftArea, takesPart, type Shift } from '../cells/Shift';
import type { Table } from '../tables/Table';

/** Tables move with their cells; columns put in or taken out inside one become or were columns of it. */
export function shiftTables(book: Book, sheet: Sheet, shift: Shift): void {
  for (const table of book.tables.on(sheet)) {
    const area = shiftArea(table.area, shift);
    if (!area || areaAddress(area) === areaAddress(table.area)) continue;
    const { index, count } = changedColumns(table, shift);
    if (count < 0) followColumns(book, table, namesAfter(table.columnNames, index, -count));
    shiftSortState(book, table, shift);
    if (count === 0) table.moveTo(area);
    else table.shiftColumns(index, count, area);
    table.columnNames.forEach((name, position) => {
      if (table.hasHeader) sheet.setValue(area.top, area.left + position, name);
    });
  }
}

/** Which columns come (a positive count) or go (a negative one); 0 when the table only moves. */
function changedColumns({ area }: Table, shift: Shift): { index: number; count: number } {
  const { axis, kind, at, count } = shift;
  if (axis === 'rows' || !takesPart(area, shift)) return { index: 0, count: 0 };
  if (kind === 'insert') return { index: at - area.left, count: at > area.left && at <= area.right ? count : 0 };
  const first = Math.max(at, area.left);
  const last = Math.min(at + count - 1, area.right);
  return { index: first - area.left, count: -Math.max(last - first + 1, 0) };
}

function namesAfter(names: readonly string[], index: number, count: number): (string | undefined)[] {
  return names.map((name, position) => (position >= index && position < index + count ? undefined : name));
}

/** The order rows were last sorted in names cells, too; one by deleted cells alone is forgotten. */
function shiftSortState(book: Book, table: Table, shift: Shift): void {
  const root = book.opc.tree(table.path);
  const holders = [root, childElement(root, 'autoFilter')].filter(
    (holder): holder is XmlElement => holder !== undefined,
  );
  for (const holder of holders) {
    for (const state of childElements(holder, 'sortState')) {
      shiftAddress(state, shift);
      state.children = elements(state).filter((condition) => shiftAddress(condition, shift));
      if (state.children.length === 0) holder.children = holder.children.filter((node) => node !== state);
    }
  }
}
