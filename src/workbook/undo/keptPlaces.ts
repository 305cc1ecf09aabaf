import { placeOf } from '../../recognition/cells/cellAddress';

/** Cells, a tab or a defined name that somebody changed; cells stay themselves wherever they move. */
export interface KeptPlace {
  /** As it was seen: an address, or a name. */
  readonly seen: string;
  readonly cells: Excel.Range | undefined;
}

/** So many places are followed: each costs bytes. */
const MOST_FOLLOWED = 100;

/** Queues keeping places. @param seen addresses of cells or rows, and names of tabs and names */
export function keepPlaces({ workbook }: Excel.RequestContext, seen: readonly string[]): readonly KeptPlace[] {
  return [...new Set(seen)].map((place, index) => {
    const { sheet, cell } = placeOf(place);
    if (sheet === undefined || cell === undefined || index >= MOST_FOLLOWED) return { seen: place, cells: undefined };
    const cells = workbook.worksheets.getItem(sheet).getRange(cell);
    // From now on they follow what is inserted and deleted.
    cells.load('address');
    return { seen: place, cells };
  });
}

/** @returns where places are now, as people say it: `Exchange Online!B2` */
export async function placesNow(
  context: Excel.RequestContext,
  places: readonly KeptPlace[],
): Promise<readonly string[]> {
  const followed = places.flatMap(({ cells }) => cells ?? []);
  for (const cells of followed) cells.load('address');
  const areTold = followed.length > 0 && (await isAnswered(context));
  const now = places.map(({ seen, cells }) => plain(areTold && cells ? cells.address : seen));
  return [...new Set(now)];
}

/** What was taken back is taken back: where Excel does not answer, places are told as they were seen. */
function isAnswered(context: Excel.RequestContext): Promise<boolean> {
  return context.sync().then(
    () => true,
    () => false,
  );
}

function plain(place: string): string {
  const { sheet, cell } = placeOf(place);
  return cell === undefined ? place : `${sheet}!${cell}`;
}
