import { monthOfDay } from '../../domain/usage/Month';
import { planUsageImport } from '../../domain/usage/planUsageImport';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { isToBeWritten } from '../everyAction/isToBeWritten';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { runAction } from '../everyAction/runAction';
import { chooseTarget, destinationNote } from './import/chooseTarget';
import { enterUsage, importWarnings, type Importing } from './import/enterUsage';
import { refuseConflicts } from './import/importTarget';
import { startWarnings } from './customers/highlighting';
import { isToBeMade, listWith, makeMauTab, newUsage, planned } from './import/newMauTab';
import { readUsageSource, type UsageSource } from './import/readUsageSource';
import { changesOf, type UsageImportChanges } from './import/UsageImportChanges';

/** Where usage went or would go. */
export interface ImportReport {
  readonly sheet: string;
  /** Other tabs that could take it. */
  readonly otherSheets: readonly string[];
}

type Imported = Exclude<ActionResult<UsageImportChanges, ImportReport>, { readonly outcome: 'refused' }>;

/**
 * Takes usage over into the MAU tab, or the one that was named: a month gets its own dated column, a customer its row.
 * A value that is there is never replaced by another one, unless its month was not over or this is the month's last
 * report. A tab that is highlighted stays so, down to its last row and up to its newest month.
 */
export function importUsage(
  excel: ExcelHost,
  mode: Mode,
  source: UsageSource,
  now: Date,
): Promise<ActionResult<UsageImportChanges, ImportReport>> {
  return runAction<UsageImportChanges, ImportReport>(excel, async (context, setLanguage) => {
    const layout = await readLayout(context, setLanguage);
    const read = await readUsageSource(context, layout, source, now);
    const importing = { into: source.into, mode, currentMonth: monthOfDay(now), read };
    return importInto(context, layout, importing);
  });
}

type ImportingInto = Importing & Pick<UsageSource, 'into'>;

async function importInto(context: Excel.RequestContext, layout: Layout, importing: ImportingInto): Promise<Imported> {
  const { into, mode, currentMonth, read } = importing;
  const { tab: found, others } = await chooseTarget(layout, into, read.records);
  const said = (sheet: string): ImportReport => ({ sheet, otherSheets: others });
  const note = (sheet: string) => destinationNote({ sheet, others }, into, layout);
  const whole = planned(planUsageImport({ months: [], customers: [] }, read.records, currentMonth), layout);
  const fresh = newUsage(layout, whole, currentMonth);
  const isNew = await isToBeMade(context, layout, fresh, found);
  if (found && !isNew) {
    const { name } = found.sheet;
    const entered = await enterUsage(context, layout, found, importing);
    const problems = entered.outcome === 'done' ? [...note(name), ...entered.problems] : entered.problems;
    return { ...entered, problems, ...said(name) };
  }
  refuseConflicts(whole.plan, undefined, layout);
  const isEmpty = whole.plan.customers.length === 0;
  const onStart = startWarnings(listWith(layout.snapshot, layout.content, fresh), layout.content.messages);
  const changes = { ...changesOf(whole.plan), tabsAdded: isEmpty ? [] : [fresh.name] };
  if (!isEmpty && isToBeWritten(mode, changes)) await makeMauTab(context, layout, fresh);
  return {
    outcome: isEmpty ? 'unchanged' : 'done',
    changes,
    problems: [...(isEmpty ? [] : [...note(fresh.name), ...onStart]), ...importWarnings(whole.plan, importing, layout)],
    ...said(fresh.name),
  };
}
