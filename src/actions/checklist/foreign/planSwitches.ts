import type { Group } from '../../../domain/foreign/Group';
import { planScopeTab, type GroupInUse, type ScopeTabPlan, type Switches } from '../../../domain/foreign/planScopeTab';
import type { ScopeStatement } from '../../../domain/foreign/ScopeStatement';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { textForCell } from '../../../recognition/cells/textForCell';
import type { WorkbookSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import { firstFreeRow } from '../../../recognition/headers/firstFreeRow';
import { cellsOfTab } from '../../../workbook/cells/createTableTab';
import { readProgress, sheetNamed, type WantedTab } from '../../../workbook/cells/tabsToMake';
import { SCOPE_TAB_TOP, scopeTab, type NewScopeTab } from '../../../workbook/foreign/createScopeTab';
import type { WorkbookContent } from '../../wording/workbookContent';
import type { ForeignReading } from './readForeign';

/** What becomes of our list of groups. */
export interface PlannedScopeTab {
  readonly plan: ScopeTabPlan;
  /** The tab to be made; undefined where there is one, or none is needed. */
  readonly toMake: (NewScopeTab & { readonly name: string }) | undefined;
  /** 0-based row of the first line that is added to a tab that is there. */
  readonly freeRow: number;
  /** All that is said once the list is as planned. */
  readonly statements: readonly ScopeStatement[];
}

/** Plans our list of groups: one sync where a tab has its name that may have been begun by a run that was cut. */
export async function planSwitches(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  {
    reading,
    toAnswer,
    switches,
  }: { readonly reading: ForeignReading; readonly toAnswer: readonly ScopeStatement[]; readonly switches: Switches },
  content: WorkbookContent,
): Promise<PlannedScopeTab> {
  const { statements, scopeTab: there } = reading;
  const soFar = { inUse: groupsInUse(reading), statements, toAnswer, isListThere: there !== undefined };
  const plan = planScopeTab(soFar, switches);
  const toMake = there || plan.added.length === 0 ? undefined : await newTab(context, snapshot, plan, content);
  const freeRow = there
    ? firstFreeRow(
        there.tab,
        there.lines.map(({ values }) => values),
      )
    : SCOPE_TAB_TOP + 1;
  const sheet = there?.tab.sheet.name ?? toMake?.name ?? '';
  const added = plan.added.map(({ group, mark }, index): ScopeStatement => {
    const cell = cellAddress(freeRow + index, there?.tab.columns.inScope ?? 1);
    return { group, mark, source: 'switch', value: content.vocabulary.answers[mark], place: { sheet, cell } };
  });
  const changed = new Map(plan.switched.map(({ statement, mark }) => [statement, mark]));
  const now = statements.map((statement): ScopeStatement => {
    const mark = changed.get(statement);
    return mark === undefined ? statement : { ...statement, mark, value: content.vocabulary.answers[mark] };
  });
  return { plan, toMake, freeRow, statements: [...now, ...added] };
}

/** Of every group that rows belong to; those that were out of scope before there was a list stay so. */
function groupsInUse({ checklists }: ForeignReading): readonly GroupInUse[] {
  const groups = new Map<string, { readonly group: Group; isOut: boolean }>();
  for (const { kind, group, before } of checklists.flatMap(({ rows }) => rows)) {
    if (kind !== 'item' || !group) continue;
    const known = groups.get(group.key) ?? { group, isOut: false };
    groups.set(group.key, { group: known.group, isOut: known.isOut || before !== 'visible' });
  }
  return [...groups.values()];
}

async function newTab(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { added }: ScopeTabPlan,
  { messages, vocabulary }: WorkbookContent,
): Promise<NewScopeTab & { readonly name: string }> {
  const { name, headers } = vocabulary.foreignScopeTab;
  const { yes, no } = vocabulary.answers;
  const tab: NewScopeTab = {
    headers,
    rows: added.map(({ group, mark }) => [textForCell(group.name), textForCell(vocabulary.answers[mark]), null]),
    note: messages.say('scopeTab.note'),
    choices: [yes, no],
  };
  return { ...tab, name: await freeTabName(context, snapshot, name, tab) };
}

/** The name itself, or with a number where somebody has a tab of that name; one that was begun is taken up again. */
async function freeTabName(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  name: string,
  tab: NewScopeTab,
): Promise<string> {
  const numbered = snapshot.sheets.map((_, index) => `${name} ${index + 2}`);
  const names = [name, ...numbered];
  const free = names.findIndex((each) => sheetNamed(snapshot, each) === undefined);
  const cells = cellsOfTab({ ...scopeTab(tab), tableName: '' });
  const wanted = names.slice(0, free + 1).map((each): WantedTab => ({ name: each, tableName: undefined, cells }));
  const progress = await readProgress(context, snapshot, wanted);
  return names.find((each) => progress.get(each) !== 'taken')!;
}
