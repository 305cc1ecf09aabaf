import { monthOfDay } from '../../domain/usage/Month';
import { planUsageImport } from '../../domain/usage/planUsageImport';
import type { ActionResult, Mode } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { comparablePlan } from '../everyAction/comparablePlan';
import { isToBeWritten } from '../everyAction/isToBeWritten';
import { readLayout, type Layout } from '../everyAction/readLayout';
import { runAction } from '../everyAction/runAction';
import { chooseTarget, destinationNote, type ChosenTarget } from './import/chooseTarget';
import { enterUsage, importWarnings, type Entered, type Importing } from './import/enterUsage';
import { refuseConflicts } from './import/importTarget';
import { startWarnings } from './customers/highlighting';
import { beginningOf, isToBeMade, listWith, makeMauTab, planned, type PlannedImport } from './import/newMauTab';
import { PartsEntered } from './import/PartsEntered';
import { readUsageSource, type UsageSource } from './import/readUsageSource';
import { untilEntered } from './import/untilEntered';
import { changesOf, importSteps, type UsageImportChanges } from './import/UsageImportChanges';

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
  return runAction<UsageImportChanges, ImportReport>(
    { ...excel, verb: 'importUsage' },
    async (context, setLanguage) => {
      const layout = await readLayout(context, setLanguage);
      const read = await readUsageSource(context, layout, source, now);
      const parts = new PartsEntered(source.writing ?? {});
      const importing = { target: source, mode, currentMonth: monthOfDay(now), read, parts };
      const result = await untilEntered(parts, layout.content.messages, async () =>
        importInto(context, parts.isBegun ? await readLayout(context, setLanguage) : layout, importing),
      );
      return parts.with(result);
    },
  );
}

type ImportingInto = Importing & { readonly target: ChosenTarget };

/** @returns undefined when parts were written, and there may be more to do */
async function importInto(
  context: Excel.RequestContext,
  layout: Layout,
  importing: ImportingInto,
): Promise<Imported | undefined> {
  const { target, currentMonth, read } = importing;
  const { found, others } = await chooseTarget(layout, target, read.records);
  const said = (sheet: string): ImportReport => ({ sheet, otherSheets: others });
  const note = (sheet: string) => destinationNote({ sheet, others }, target.into, layout);
  const whole = planned(planUsageImport({ months: [], customers: [] }, read.records, currentMonth), layout);
  const beginning = beginningOf(layout, whole, currentMonth, importing.parts.writing.bytes);
  const isNew = await isToBeMade(context, layout, beginning.fresh, found?.tab);
  const made =
    found && !isNew
      ? await enterUsage(context, layout, found, importing)
      : await makeTab(context, layout, importing, { whole, ...beginning });
  if (!made) return undefined;
  const sheet = found && !isNew ? found.tab.sheet.name : beginning.fresh.name;
  return {
    ...made,
    problems: made.outcome === 'done' ? [...note(sheet), ...made.problems] : made.problems,
    ...said(sheet),
  };
}

interface TabToMake extends ReturnType<typeof beginningOf> {
  readonly whole: PlannedImport;
}

async function makeTab(
  context: Excel.RequestContext,
  layout: Layout,
  importing: ImportingInto,
  { whole, plan, fresh }: TabToMake,
): Promise<Entered | undefined> {
  refuseConflicts(whole.plan, undefined, layout);
  const { customers } = whole.plan;
  if (customers.length === 0) {
    return {
      outcome: 'unchanged',
      ...comparablePlan(changesOf(whole.plan), []),
      problems: importWarnings(whole.plan, importing, layout),
    };
  }
  const { snapshot, content } = layout;
  const onStart = startWarnings(listWith(snapshot, content, fresh), content.messages);
  const problems = [...onStart, ...importWarnings(whole.plan, importing, layout)];
  const changes = { ...changesOf(whole.plan), tabsAdded: [fresh.name] };
  const planned = comparablePlan(changes, importSteps(whole.plan));
  const { parts, mode } = importing;
  if (parts.isBegun || isToBeWritten(mode, planned)) {
    parts.expect(customers.length, { problems, digest: planned.digest });
    await makeMauTab(context, layout, fresh);
    if (plan.customers.length < customers.length) {
      parts.add(fresh.name, plan.customers.length, { ...changesOf(plan), tabsAdded: [fresh.name] });
      return undefined;
    }
  }
  return { outcome: 'done', ...planned, problems };
}
