import type { Change } from './Change';

/** Gives a defined name of ours a formula, or takes it away. @param formula undefined for no such name */
export function nameChange(context: Excel.RequestContext, name: string, formula: string | undefined): Change {
  return {
    prepare: () => {
      const { names } = context.workbook;
      const old = names.getItemOrNullObject(name);
      old.load('formula');
      return {
        write: () => {
          old.delete();
          if (formula !== undefined) names.add(name, formula);
        },
        done: () => ({
          undo: [nameChange(context, name, old.isNullObject ? undefined : String(old.formula))],
          theirs: [],
        }),
      };
    },
  };
}
