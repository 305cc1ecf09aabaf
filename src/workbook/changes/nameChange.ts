import { placeOf } from '../../recognition/cells/cellAddress';
import type { Guard } from '../guards/Guard';
import { leadsNowhere } from './queueIsFree';
import { absolute, isSameName, queueName, type QueuedName } from './queueName';
import type { Change, DoneChange, Undo } from './Change';

/**
 * Gives a defined name of ours a formula, or takes it away. Cells are told in words: their tab has to be called so still.
 * @param names in small letters, of the workbook
 * @param formula with its `=`; undefined for no such name
 */
export function nameChange(
  context: Excel.RequestContext,
  { names }: { readonly names: { has(name: string): boolean } },
  name: string,
  formula: string | undefined,
): Change<DoneName> {
  const change = changedName(context, name, { isThere: names.has(name.toLowerCase()), formula });
  const tab = tabIn(formula);
  if (tab === undefined) return change;
  return {
    prepare: (request) => {
      const prepared = change.prepare(request);
      const sheet = request.workbook.worksheets.getItemOrNullObject(tab);
      sheet.load('id');
      return { ...prepared, isAsPlanned: () => !sheet.isNullObject && prepared.isAsPlanned!() };
    },
  };
}

/** Of `='My tab'!$B$4` the tab, as we write it. */
function tabIn(formula: string | undefined): string | undefined {
  return formula?.startsWith("='") ? placeOf(formula.slice(1)).sheet : undefined;
}

export interface DoneName extends DoneChange {
  /** Undefined where there was no such name. */
  readonly old: string | undefined;
}

/**
 * Gives cells of a tab that is made in the same request a name: it goes with the tab, and stays where the tab stays. A run
 * that was cut may have given it already.
 * @param names in small letters, of the workbook
 */
export function newTabsNameChange(
  context: Excel.RequestContext,
  { names }: { readonly names: { has(name: string): boolean } },
  name: string,
  formula: string,
): Change {
  const change = changedName(context, name, { isThere: names.has(name.toLowerCase()), formula });
  return {
    prepare: (request) => {
      const prepared = change.prepare(request);
      const done = (): DoneChange => {
        const { old, undo } = prepared.done();
        return { undo: old === undefined ? [] : undo, theirs: [] };
      };
      return { ...prepared, done };
    },
  };
}

interface NamedFormula {
  readonly isThere: boolean;
  readonly formula: string | undefined;
}

/**
 * A name that is there changes in one step: at no moment do the formulas that use it miss it. Nothing of it fails once
 * other changes of the request are written, which would stay: one that somebody added meanwhile makes room until it is
 * put back, and one that is gone is missed before.
 */
function changedName(
  context: Excel.RequestContext,
  name: string,
  { isThere, formula }: NamedFormula,
): Change<DoneName> {
  return {
    prepare: () => {
      const { names } = context.workbook;
      const old = queueName(context, name);
      const item = isThere && formula !== undefined ? names.getItem(name) : undefined;
      item?.load('formula');
      let now = old;
      const readAgain = (): void => {
        now = queueName(context, name);
      };
      return {
        write: () => {
          if (item) item.formula = formula!;
          else old.item.delete();
          if (!item && formula !== undefined) names.add(name, formula);
          readAgain();
        },
        readAgain,
        isAsPlanned: () => isThere || old.item.isNullObject,
        done: () => ({
          old: old.formula(),
          undo: [nameBack(context, name, { old, isThere: formula !== undefined })],
          theirs: [],
          isForGood: true,
          later: [nameUndo(context, name, old, now)],
        }),
      };
    },
  };
}

/**
 * Gives a name back what it stood for. Cells are told in words: it looks where they stand once everything else is put
 * back. Those of a name that is taken away may have gone with it, and come back by themselves.
 */
function nameBack(
  context: Excel.RequestContext,
  name: string,
  { old, isThere }: { readonly old: QueuedName; readonly isThere: boolean },
): Change {
  const formula = old.formula();
  if (!isThere || formula === undefined || old.range.isNullObject)
    return changedName(context, name, { isThere, formula });
  return {
    prepare: () => {
      const place = old.range.getResizedRange(0, 0);
      return {
        write: () => {},
        readBack: () => place.load('address'),
        done: () => ({ undo: [], theirs: [nameOfCells(context, { name, isThere, cells: old.range }, place.address)] }),
      };
    },
  };
}

interface NamedCells extends Pick<NamedFormula, 'isThere'> {
  readonly name: string;
  readonly cells: Excel.Range;
}

/** @param seen where the cells stood; where somebody moved them at that very moment they are named once more */
function nameOfCells(context: Excel.RequestContext, { name, isThere, cells }: NamedCells, seen: string): Change {
  const change = changedName(context, name, { isThere, formula: `=${absolute(seen)}` });
  return {
    prepare: (request) => {
      const { write } = change.prepare(request);
      const now = cells.getResizedRange(0, 0);
      now.load('address');
      return {
        write,
        done: () => {
          const again = nameOfCells(context, { name, isThere: true, cells }, now.address);
          return { undo: [], theirs: now.address === seen ? [] : [again] };
        },
      };
    },
  };
}

/** Gives a name back what it stood for, where it still stands for what we gave it. */
function nameUndo(context: Excel.RequestContext, name: string, old: QueuedName, now: QueuedName): Undo {
  // Where the name leads is remembered before its cells move.
  old.formula();
  now.formula();
  const ranges = [old, now].flatMap(({ range }) => (range.isNullObject ? [] : [range]));
  return {
    ranges,
    withoutRanges: brokenNameUndo(context, name, old),
    look: () => {
      const found = queueName(context, name);
      for (const range of ranges) range.load('address');
      return () => {
        if (isSameName(found, old)) return { changes: [], guards: [], left: [] };
        if (!isSameName(found, now)) return { changes: [], guards: [], left: [name] };
        const back = { isThere: found.formula() !== undefined, formula: old.formula() };
        // One that goes may lead to other places by then.
        const guards = back.formula === undefined ? [stillIs(context, name, now)] : [stillAt(ranges)];
        return { changes: [changedName(context, name, back)], guards, left: [] };
      };
    },
  };
}

/** Takes a name away again whose cells somebody deleted: it leads nowhere. */
function brokenNameUndo(context: Excel.RequestContext, name: string, old: QueuedName): Undo {
  return {
    ranges: [],
    look: () => {
      const found = queueName(context, name);
      return () => {
        const isBroken = leadsNowhere(found.formula() ?? '');
        if (!isBroken || old.formula() !== undefined) return { changes: [], guards: [], left: [] };
        return { changes: [changedName(context, name, { isThere: true, formula: undefined })], guards: [], left: [] };
      };
    },
  };
}

/** A name stands for the same cells, wherever they are. */
function stillIs(context: Excel.RequestContext, name: string, cells: QueuedName): Guard {
  return () => {
    const found = queueName(context, name);
    if (!cells.range.isNullObject) cells.range.load('address');
    return () => isSameName(found, cells);
  };
}

/** Cells stand where they were seen, on a tab of the same name: what leads to them says so in words. */
function stillAt(ranges: readonly Excel.Range[]): Guard {
  const places = ranges.map(({ address }) => address);
  return () => {
    const now = ranges.map((range) => range.getResizedRange(0, 0));
    for (const range of now) range.load('address');
    return () => now.every(({ address }, index) => address === places[index]);
  };
}
