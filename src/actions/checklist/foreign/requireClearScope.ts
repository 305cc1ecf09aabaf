import type { GroupDecisions } from '../../../domain/foreign/decideGroups';
import type { Group } from '../../../domain/foreign/Group';
import type { ForeignChecklistPlan } from '../../../domain/foreign/planForeignChecklist';
import type { Switches } from '../../../domain/foreign/planScopeTab';
import type { CellPlace } from '../../../domain/foreign/ScopeStatement';
import { groupOf } from '../../../recognition/foreign/groups/groupOf';
import type { Messages } from '../../../localization/Messages';
import { FOREIGN_WORDS } from '../../wording/foreignWords';
import type { Problem } from '../../everyAction/ActionResult';
import { createProblem, Refusal } from '../../everyAction/runAction';
import type { ForeignReading } from './readForeign';
import type { ForeignRequest } from './ForeignRequest';

/**
 * The groups somebody switches, by the names of the workbook or of services.
 * @throws Refusal where no row belongs to a name
 */
export function switchedGroups(
  { outOfScope = [], inScope = [] }: ForeignRequest,
  reading: ForeignReading,
  messages: Messages,
): Switches {
  return { off: groupsNamed(outOfScope, reading, messages), on: groupsNamed(inScope, reading, messages) };
}

function groupsNamed(wanted: readonly string[], { groups }: ForeignReading, messages: Messages): readonly Group[] {
  const named = wanted.map((name) => ({
    name,
    group: groups.get(groupOf(name, FOREIGN_WORDS.readGroup)?.key ?? ''),
  }));
  const names = [...groups.values()].map(({ name }) => name).join(', ');
  refuse(named.flatMap(({ name, group }) => (group ? [] : [createProblem('groupUnknown', messages, { name, names })])));
  return named.flatMap(({ group }) => group ?? []);
}

/**
 * Checks that it is known what blank cells mean where others are marked.
 * @throws Refusal
 */
export function requireKnownBlanks(
  { halfMarked }: ForeignReading,
  { unmarked }: ForeignRequest,
  messages: Messages,
): void {
  if (unmarked !== undefined) return;
  refuse(
    halfMarked.map(({ tab: { sheet, evidence, columns } }) => {
      const field = columns.inScope === undefined ? 'outOfScope' : 'inScope';
      const { header, cell } = evidence.find((each) => each.field === field)!;
      return createProblem('scopeHalfMarked', messages, { sheet: sheet.name, header }, { sheet: sheet.name, cell });
    }),
  );
}

/**
 * Checks that no two cells say opposite things about a group, and none the opposite of a switch.
 * @throws Refusal naming the cells
 */
export function requireNoContradiction(
  { contradictions, refused }: GroupDecisions,
  plans: readonly ForeignChecklistPlan[],
  messages: Messages,
): void {
  refuse([
    ...contradictions.map(({ yes, no }) => contradiction(no.group.name, no.place, yes.place, messages)),
    ...refused.map(({ group, place }) =>
      createProblem('scopeSwitchContradicted', messages, { group: group.name, ...place }, place),
    ),
    ...(contradictions.length + refused.length > 0 ? [] : plans.flatMap((plan) => ownContradictions(plan, messages))),
  ]);
}

/** One for each cell that decides the group: its rows may be many. */
function ownContradictions({ contradictions }: ForeignChecklistPlan, messages: Messages): readonly Problem[] {
  const first = new Map([...contradictions].reverse().map((each) => [each.decision, each]));
  return [...first.values()].map(({ own, decision }) => {
    const { group, because } = decision;
    if (because) return contradiction(group.name, because.place, own.place, messages);
    return createProblem('scopeSwitchContradicted', messages, { group: group.name, ...own.place }, own.place);
  });
}

function contradiction(group: string, no: CellPlace, yes: CellPlace, messages: Messages): Problem {
  const values = { group, ...no, otherCell: yes.cell, otherSheet: yes.sheet };
  return createProblem('scopeContradiction', messages, values, no);
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
