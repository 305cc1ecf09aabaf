import { loadPlaybookMessages } from '../../localization/PlaybookMessages';
import { dayText, excelTime } from '../../recognition/cells/excelDay';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { readLayout } from '../everyAction/readLayout';
import { orProblems, runAction } from '../everyAction/runAction';
import { checkUsage } from '../usage/checkUsage';
import { editionDoubts, handOverEntries, type HandOverEntry } from './handOverEntries';
import { readHandOver } from './handOverFacts';
import { mailDraft, type MailDraft } from './MailDraft';
import { problemFinding, readRepairs } from './readRepairs';
import type { RepairFinding } from './RepairPart';

export interface CheckReport {
  readonly repair: readonly RepairFinding[];
  readonly handOver: readonly HandOverEntry[];
  /** Items in scope, and those of them that are resolved. */
  readonly items: number;
  readonly resolved: number;
  /** The customer's confirmation that everything is reviewed and resolved; null until it is there (playbook R18). */
  readonly review: { readonly by: string; readonly on: string } | null;
  readonly mail: MailDraft;
}

export type CheckResult = ActionResult<Record<string, never>, CheckReport>;

/**
 * Tells what of a workbook is broken, what stands in the way of handing it over, and the mail it is handed over with
 * (playbook R13, R14, R17, R18); writes nothing.
 */
export function checkWorkbook(excel: ExcelHost, now: Date): Promise<CheckResult> {
  return runAction<Record<string, never>, CheckReport>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const { snapshot, content } = layout;
    const sayings = await loadPlaybookMessages(content.language);
    const usage = await orProblems(() => checkUsage(context, layout, now), content.messages);
    const repairs = await readRepairs(context, layout, usage.value, sayings);
    const reading = await readHandOver(context, layout, usage.value);
    const edition = await editionDoubts(layout, repairs.tabs);
    const { facts, review } = reading;
    const inScope = facts.items.filter((item) => item.isInScope);
    const resolved = inScope.filter((item) => item.isResolved).length;
    const day = dayText(excelTime(now, snapshot) + snapshot.dayOffset);
    return {
      outcome: 'unchanged',
      changes: {},
      problems: [],
      repair: [...repairs.findings, ...reading.answerProblems.map(problemFinding('answerUnclear'))],
      handOver: handOverEntries(reading, { usage: usage.problems, edition }, layout, sayings),
      items: inScope.length,
      resolved,
      review: review ?? null,
      mail: mailDraft(layout, { items: inScope.length, resolved, review, day }, sayings),
    };
  });
}
