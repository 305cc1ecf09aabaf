import type { Change, Undo } from './Change';

/** Gives a defined name of ours a formula, or takes it away. @param formula undefined for no such name */
export function nameChange(context: Excel.RequestContext, name: string, formula: string | undefined): Change {
  return {
    prepare: () => {
      const old = queueName(context, name);
      let now = old;
      return {
        write: () => {
          old.item.delete();
          if (formula !== undefined) context.workbook.names.add(name, formula);
          now = queueName(context, name);
        },
        done: () => ({
          undo: [nameChange(context, name, old.formula())],
          theirs: [],
          later: [nameUndo(context, name, old, now)],
        }),
      };
    },
  };
}

interface QueuedName {
  readonly item: Excel.NamedItem;
  /** What it stands for, where that is cells: they may move. */
  readonly range: Excel.Range;
  /** Undefined for no such name; of cells that moved, where they are now. */
  formula(): string | undefined;
}

function queueName(context: Excel.RequestContext, name: string): QueuedName {
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
      if (item.isNullObject || range.isNullObject) return loaded();
      address ??= range.address;
      return range.address === address ? loaded() : `=${absolute(range.address)}`;
    },
  };
}

/** `MAU!K:K` → `MAU!$K:$K` */
function absolute(address: string): string {
  return address.replace(/![^!]*$/, (cells) => cells.replace(/[A-Z]+|\d+/g, '$$$&'));
}

/** Gives a name back what it stood for, where it still stands for what we gave it. */
function nameUndo(context: Excel.RequestContext, name: string, old: QueuedName, now: QueuedName): Undo {
  // Where the name leads is remembered before its cells move.
  old.formula();
  now.formula();
  const ranges = [old, now].flatMap(({ range }) => (range.isNullObject ? [] : [range]));
  return {
    ranges,
    look: () => {
      const found = queueName(context, name);
      for (const range of ranges) range.load('address');
      return () => {
        if (found.formula() === old.formula()) return { changes: [], guards: [], left: [] };
        const isOurs = found.formula() === now.formula();
        if (!isOurs) return { changes: [], guards: [], left: [name] };
        return { changes: [nameChange(context, name, old.formula())], guards: [], left: [] };
      };
    },
  };
}
