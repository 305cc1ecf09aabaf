/** A defined name, and what it stands for. */
export interface QueuedName {
  readonly item: Excel.NamedItem;
  /** What it stands for, where that is cells: they may move. */
  readonly range: Excel.Range;
  /** Undefined for no such name; of cells that moved, where they are now: those of a table say that by themselves. */
  formula(): string | undefined;
}

/** Queues what a defined name stands for; call `formula` after the sync. */
export function queueName(context: Excel.RequestContext, name: string): QueuedName {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('formula');
  const range = item.getRangeOrNullObject();
  range.load('address');
  const loaded = (): string | undefined => (item.isNullObject ? undefined : String(item.formula));
  let address: string | undefined;
  return {
    item,
    range,
    formula: () => {
      const isInWords = loaded()?.includes('!') ?? false;
      if (range.isNullObject || !isInWords) return loaded();
      address ??= range.address;
      return range.address === address ? loaded() : `=${absolute(range.address)}`;
    },
  };
}

/** `MAU!K:K` → `MAU!$K:$K` */
export function absolute(address: string): string {
  return address.replace(/![^!]*$/, (cells) => cells.replace(/[A-Z]+|\d+/g, '$$$&'));
}

/** True for two that stand for the same: Excel quotes the names of tabs that need it, we quote them all. */
export function isSameName(one: QueuedName, other: QueuedName): boolean {
  return one.formula()?.replaceAll("'", '') === other.formula()?.replaceAll("'", '');
}
