import type { ItemsReport } from '../../actions/checklist/listItems';
import type { Selection } from '../../actions/overview/readSelection';

type Item = ItemsReport['items'][number];

/** The items whose rows are selected on the checklist; rows that are hidden only where no other is. */
export function selectedItems(selection: Selection | undefined, report: ItemsReport | undefined): readonly Item[] {
  if (!selection || selection.sheet !== report?.sheet) return [];
  const byId = new Map(report.items.map((item) => [item.id, item]));
  const found = new Set(selection.rows.flatMap((cells) => firstOf(cells, byId) ?? []));
  const inSight = [...found].filter(({ hidden }) => hidden === undefined);
  return inSight.length > 0 ? inSight : [...found];
}

/** The first cell of a row that is an id, wherever the column of ids stands by now. */
export function firstOf<T>(cells: readonly string[], byId: ReadonlyMap<string, T>): T | undefined {
  const id = cells.find((cell) => byId.has(cell));
  return id === undefined ? undefined : byId.get(id);
}
