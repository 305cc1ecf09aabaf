import { loadPlaybookMessages } from '../../localization/PlaybookMessages';
import { guardedWrite } from '../../workbook/changes/guardedWrite';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { applyPlan } from '../everyAction/applyPlan';
import { readLayout } from '../everyAction/readLayout';
import { orProblems, runAction } from '../everyAction/runAction';
import { checkUsage } from '../usage/checkUsage';
import { readRepairs } from './readRepairs';
import type { RepairChanges, RepairFinding } from './RepairPart';

export interface RepairReport {
  /** As it was found: what could be mended and what only a person can decide. */
  readonly repair: readonly RepairFinding[];
}

/** Mends what is broken on tabs of ours and can be told; what only a person can decide is named and left. */
export function repairWorkbook(
  excel: ExcelHost,
  mode: Mode,
  now: Date,
): Promise<ActionResult<RepairChanges, RepairReport>> {
  return runAction<RepairChanges, RepairReport>({ ...excel, verb: 'repairWorkbook' }, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const sayings = await loadPlaybookMessages(layout.content.language);
    const usage = await orProblems(() => checkUsage(context, layout, now), layout.content.messages);
    const { findings, plan, changes, requireWritable } = await readRepairs(context, layout, usage.value, sayings);
    const mended = findings.filter(({ mend }) => mend === 'offered').map(({ kind, message }) => [kind, message]);
    const applied = await applyPlan(mode, {
      changes,
      steps: mended,
      isEmpty: plan.changes.length === 0,
      requireWritable,
      write: () => guardedWrite(context, plan.changes, plan.guards),
    });
    return { ...applied, problems: [], repair: findings };
  });
}
