import type { Group } from './Group';
import type { ScopeStatement } from './ScopeStatement';

/** Whether a group is in scope, and the cell that says so; without one somebody switched the group off. */
export interface GroupDecision {
  readonly state: 'inScope' | 'outOfScope' | 'needsAnswer';
  readonly group: Group;
  readonly because: ScopeStatement | undefined;
}

/** A yes and a no for the same group. */
export interface GroupContradiction {
  readonly yes: ScopeStatement;
  readonly no: ScopeStatement;
}

export interface GroupDecisions {
  /** By the key of the group; a group that nothing is said about is missing. */
  readonly byGroup: ReadonlyMap<string, GroupDecision>;
  readonly contradictions: readonly GroupContradiction[];
  /** Blank answers of groups that were switched off: they are to say no. */
  readonly toAnswer: readonly ScopeStatement[];
  /** Groups that were switched off although a cell says that they are in scope. */
  readonly refused: readonly ScopeStatement[];
}

/**
 * Decides on groups by what the cells say. A blank answer decides nothing and contradicts nothing. Where a question
 * decides a group that is switched off, the switch is its answer.
 */
export function decideGroups(statements: readonly ScopeStatement[], switchedOff: readonly Group[]): GroupDecisions {
  const off = new Map(switchedOff.map((group) => [group.key, group]));
  const keys = [...new Set([...statements.map(({ group }) => group.key), ...off.keys()])];
  const groups = keys.map((key) => deciding(statements.filter(({ group }) => group.key === key)));
  return {
    byGroup: new Map(keys.map((key, index) => [key, decide(groups[index]!, off.get(key))])),
    contradictions: groups.flatMap((group) => contradictionIn(group) ?? []),
    toAnswer: groups.flatMap((group) => (isOff(group, off) && !says(group, 'no') ? group.filter(canBeAnswered) : [])),
    refused: groups.flatMap((group) => (isOff(group, off) ? group.filter(isYesOfOthers).slice(0, 1) : [])),
  };
}

/** A group that is switched on is in scope only as long as nothing else says so or otherwise. */
function deciding(statements: readonly ScopeStatement[]): readonly ScopeStatement[] {
  const isDecided = statements.some(({ source, mark }) => source !== 'switch' && (mark === 'yes' || mark === 'no'));
  return isDecided ? statements.filter(({ source, mark }) => source !== 'switch' || mark === 'no') : statements;
}

function isYesOfOthers({ source, mark }: ScopeStatement): boolean {
  return source !== 'switch' && mark === 'yes';
}

function decide(statements: readonly ScopeStatement[], switchedOff: Group | undefined): GroupDecision {
  const decisive = says(statements, 'no') ?? says(statements, 'yes');
  if (decisive) {
    return { state: decisive.mark === 'no' ? 'outOfScope' : 'inScope', group: decisive.group, because: decisive };
  }
  if (switchedOff) return { state: 'outOfScope', group: switchedOff, because: statements.find(isOpenQuestion) };
  return { state: 'needsAnswer', group: statements[0]!.group, because: statements[0] };
}

function contradictionIn(statements: readonly ScopeStatement[]): GroupContradiction | undefined {
  const [yes, no] = [says(statements, 'yes'), says(statements, 'no')];
  return yes && no ? { yes, no } : undefined;
}

function says(statements: readonly ScopeStatement[], mark: ScopeStatement['mark']): ScopeStatement | undefined {
  return statements.find((statement) => statement.mark === mark);
}

function isOpenQuestion({ source, mark }: ScopeStatement): boolean {
  return source === 'question' && mark === 'blank';
}

function canBeAnswered(statement: ScopeStatement): boolean {
  return isOpenQuestion(statement) && statement.value === '' && !statement.isInverted;
}

function isOff(statements: readonly ScopeStatement[], off: ReadonlyMap<string, Group>): boolean {
  return statements.length > 0 && off.has(statements[0]!.group.key);
}
