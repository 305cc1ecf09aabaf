import { countNumbers } from '../../../domain/numberRuns';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { together } from '../../../workbook/changes/GuardedPlan';
import { guardedWrite } from '../../../workbook/changes/guardedWrite';
import { keepTab, type KeptTab } from '../../../workbook/cells/KeptTab';
import type { ActionResult, Mode } from '../../everyAction/ActionResult';
import type { Layout } from '../../everyAction/readLayout';
import { isToBeWritten } from '../../everyAction/isToBeWritten';
import { requireWritable } from '../../everyAction/requireWritable';
import { FOREIGN_WORDS } from '../../wording/foreignWords';
import { chooseForeignTabs } from './chooseForeignTabs';
import { answerChanges, type KeptQuestions } from './answerChanges';
import type { ForeignChanges, ForeignReport, GroupReport } from './ForeignReport';
import type { ForeignRequest } from './ForeignRequest';
import { foreignWarnings } from './foreignWarnings';
import { noWord } from './noWord';
import { planForeign, type ForeignPlan, type PlannedChecklist } from './planForeign';
import { readForeign, type ForeignReading } from './readForeign';
import { requireConsent, uncertainties } from './requireConsent';
import { namesPlan, saidLayout } from './saidLayout';
import { writeForeign } from './writeForeign';

export type ForeignResult = ActionResult<ForeignChanges, ForeignReport>;

/**
 * Hides the rows out of scope of a checklist that we did not make, where they stand, and says why in two columns of
 * ours. Nothing else is written. Run again without a new answer it changes nothing.
 * @throws WorkbookError checklistMissing
 */
export async function generateForeign(
  context: Excel.RequestContext,
  layout: Layout,
  { mode, request }: { readonly mode: Mode; readonly request: ForeignRequest },
): Promise<ForeignResult> {
  const { snapshot, content } = layout;
  const { messages } = content;
  const said = saidLayout(layout, request);
  const tabs = chooseForeignTabs(said.sheets, FOREIGN_WORDS);
  if (!tabs) throw new WorkbookError('checklistMissing');
  const kept = tabs.checklists.map((tab) => keepTab(context, tab));
  const keptDeciding = tabs.deciding.map((tab) => keepTab(context, tab));
  const reading = await readForeign(context, snapshot, tabs, request);
  for (const tab of [...kept, ...keptDeciding]) tab.requireUnchanged();
  const plan = planForeign(reading, request, content);
  const changed = plan.checklists.flatMap((planned, index) =>
    planned.isEmpty ? [] : [{ planned, kept: kept[index]! }],
  );
  const isEmpty = changed.length === 0 && plan.toAnswer.length === 0 && said.names.size === 0;
  const changes = { ...changesOf(plan), columnsMatched: said.names.size };
  if (!isEmpty) {
    for (const { planned } of changed) requireWritable(planned.checklist.tab);
    if (isToBeWritten(mode, changes)) {
      requireConsent(tabs, plan, request, messages);
      const all = together([
        writeForeign(context, snapshot, changed, content),
        answerChanges(keptQuestions(reading, keptDeciding), plan.toAnswer, noWord(reading.statements, content)),
        namesPlan(context, layout, said, [...kept, ...keptDeciding]),
      ]);
      await guardedWrite(context, all.changes, all.guards);
    }
  }
  return {
    outcome: isEmpty ? 'unchanged' : 'done',
    changes,
    problems: [...uncertainties(tabs, messages), ...foreignWarnings(reading, messages)],
    ...reportOf(plan, reading),
  };
}

function keptQuestions(
  { questionnaires }: ForeignReading,
  kept: readonly KeptTab<ForeignTab>[],
): readonly KeptQuestions[] {
  return questionnaires.map((read) => ({ read, kept: kept.find(({ tab }) => tab === read.tab)! }));
}

function changesOf({ checklists, toAnswer }: ForeignPlan): Omit<ForeignChanges, 'columnsMatched'> {
  const sum = (count: (planned: PlannedChecklist) => number): number =>
    checklists.reduce((total, planned) => total + (planned.isEmpty ? 0 : count(planned)), 0);
  return {
    itemsUpdated: sum(({ texts }) => new Set([...texts.inScope.keys(), ...texts.why.keys()]).size),
    rowsHidden: sum(({ plan }) => countNumbers(plan.hide)),
    blocksHidden: sum(({ plan }) => plan.hide.length),
    rowsShown: sum(({ plan }) => countNumbers(plan.show)),
    columnsAdded: sum(({ checklist: { ours } }) => 2 - Object.keys(ours).length),
    answersImported: toAnswer.length,
  };
}

function reportOf({ checklists, decisions }: ForeignPlan, { groups }: ForeignReading): ForeignReport {
  const items = checklists.flatMap(({ checklist: { rows, tab }, plan: { verdicts } }) =>
    rows.flatMap((row, index) => (row.kind === 'item' ? [{ row, tab, state: verdicts[index]!.state }] : [])),
  );
  const count = (state: string): number => items.filter((item) => item.state === state).length;
  const groupReport = (key: string): readonly GroupReport[] => {
    const own = items.filter(({ row }) => row.group?.key === key);
    if (own.length === 0) return [];
    return [{ name: groups.get(key)!.name, items: own.length, state: decisions.byGroup.get(key)?.state }];
  };
  return {
    items: items.length,
    inScope: count('inScope'),
    outOfScope: count('outOfScope'),
    needsAnswer: count('needsAnswer'),
    hidden: checklists.reduce((total, { plan }) => total + countNumbers(plan.hidden), 0),
    blocks: checklists.reduce((total, { plan }) => total + plan.hidden.length, 0),
    groups: [...groups.keys()].flatMap(groupReport),
    rowsOfNoGroup: items
      .filter(({ row }) => row.group === undefined)
      .map(({ row, tab }) => `${tab.sheet.name}!${cellAddress(row.row, tab.left)}`),
  };
}
