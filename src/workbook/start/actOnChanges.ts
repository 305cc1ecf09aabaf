import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { ACT_ON_NAMES, type ActOnField } from '../../recognition/cells/settingNames';
import { actOnToChange, type ActOn } from '../../recognition/usage/actOn';
import type { Change } from '../changes/Change';
import { nameChange } from '../changes/nameChange';

/** Lets the Start tab list the customers of a tab, where it lists customers. */
export function actOnChanges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wanted: ActOn | undefined,
): readonly Change[] {
  if (!wanted) return [];
  return actOnToChange(snapshot, wanted).map(([name, formula]) => nameChange(context, snapshot, name, formula));
}

/** The names that a Start tab goes by which is being made. */
export function newActOnNames(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wanted: ActOn,
): readonly Change[] {
  return (Object.keys(ACT_ON_NAMES) as ActOnField[]).map((field) =>
    nameChange(context, snapshot, ACT_ON_NAMES[field], wanted[field]),
  );
}
