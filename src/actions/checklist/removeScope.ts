import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout } from '../everyAction/readLayout';
import { runAction } from '../everyAction/runAction';
import type { RemovedScopeChanges } from './foreign/removeForeign';

/**
 * Leaves a workbook that we did not make: our columns In scope and Why go with our names, and the rows that we hid are
 * shown. Rows that somebody else hid stay hidden. Run again, and in a workbook without anything of the kind, it changes
 * nothing.
 */
export function removeScope(excel: ExcelHost, mode: Mode): Promise<ActionResult<RemovedScopeChanges>> {
  return runAction<RemovedScopeChanges, unknown>({ ...excel, verb: 'removeScope' }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    // Loaded only where it is asked for: the pane opens faster without.
    const { removeForeign } = await import('./foreign/removeForeign');
    return removeForeign(context, layout, mode);
  });
}
