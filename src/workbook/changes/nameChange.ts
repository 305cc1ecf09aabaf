import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import type { Change } from './Change';

/**
 * Gives a defined name of ours a formula, or takes it away.
 * @param formula with its `=`; undefined for no such name
 */
export function nameChange(
  context: Excel.RequestContext,
  { names }: Pick<WorkbookSnapshot, 'names'>,
  name: string,
  formula: string | undefined,
): Change {
  return changedName(context, name, { isThere: names.has(name.toLowerCase()), formula });
}

interface NamedFormula {
  readonly isThere: boolean;
  readonly formula: string | undefined;
}

/** A name that is there changes in one step: at no moment do the formulas that use it miss it. */
function changedName(context: Excel.RequestContext, name: string, { isThere, formula }: NamedFormula): Change {
  return {
    prepare: () => {
      const { names } = context.workbook;
      const old = names.getItemOrNullObject(name);
      old.load('formula');
      return {
        write: () => {
          if (formula === undefined) old.delete();
          else if (isThere) names.getItem(name).formula = formula;
          else names.add(name, formula);
        },
        done: () => {
          const before = old.isNullObject ? undefined : String(old.formula);
          return {
            undo: [changedName(context, name, { isThere: formula !== undefined, formula: before })],
            theirs: [],
          };
        },
      };
    },
  };
}
