import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';

/** A sheet that was just added, and its name. */
export interface AddedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/**
 * Queues moving new sheets from the end to where they belong: right behind the nearest one that comes before them. One
 * that follows none stays at the end.
 * @param order the names of sheets in the order they belong, also of some that are not there
 */
export function placeSheets(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  added: readonly AddedSheet[],
  order: readonly string[],
): void {
  const isAdded = (name: string): boolean => added.some((each) => each.name === name);
  const standing = [
    ...sheets.map(({ name }) => name).filter((name) => !isAdded(name)),
    ...added.map(({ name }) => name),
  ];
  for (const { name, sheet } of added) {
    const before = order.slice(0, order.indexOf(name)).findLast((each) => standing.includes(each));
    if (before === undefined) continue;
    standing.splice(standing.indexOf(name), 1);
    const position = standing.indexOf(before) + 1;
    standing.splice(position, 0, name);
    sheet.position = position;
  }
}
