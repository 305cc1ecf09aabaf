import type { Group } from './Group';
import type { ScopeStatement } from './ScopeStatement';

/** Groups that somebody switches. */
export interface Switches {
  readonly off: readonly Group[];
  readonly on: readonly Group[];
}

/** A group of a checklist, and whether rows of it are out of scope by now. */
export interface GroupInUse {
  readonly group: Group;
  readonly isOut: boolean;
}

/** A line of our list of groups as it is to be. */
export interface ScopeLine {
  readonly group: Group;
  readonly mark: 'yes' | 'no';
}

export interface ScopeTabPlan {
  /** Lines that are there and are to say something else. */
  readonly switched: readonly (ScopeLine & { readonly statement: ScopeStatement })[];
  /** Lines that are missing. */
  readonly added: readonly ScopeLine[];
}

/** What is known before groups are switched. */
export interface ScopeSoFar {
  /** The groups of the checklists that rows belong to, in order. */
  readonly inUse: readonly GroupInUse[];
  readonly statements: readonly ScopeStatement[];
  /** Questions that are answered because their group is switched off. */
  readonly toAnswer: readonly ScopeStatement[];
  /** True where the workbook has the list already. */
  readonly isListThere: boolean;
}

/**
 * Plans the list of the groups that no question and no list of others is about. It is begun with the first group that is
 * switched; what somebody entered in it stays unless its group is switched.
 */
export function planScopeTab(
  { inUse, statements, toAnswer, isListThere }: ScopeSoFar,
  { off, on }: Switches,
): ScopeTabPlan {
  const lines = statements.filter(({ source }) => source === 'switch');
  const others = statements.filter(({ source }) => source !== 'switch');
  const listed = keysOf(lines);
  const decided = keysOf([...others.filter(({ mark }) => mark === 'yes' || mark === 'no'), ...toAnswer]);
  const wanted = new Map<string, ScopeLine['mark']>([
    ...on.map(({ key }): [string, 'yes'] => [key, 'yes']),
    ...off.map(({ key }): [string, 'no'] => [key, 'no']),
  ]);
  const switched = lines.flatMap((statement) => {
    const mark = wanted.get(statement.group.key);
    const isSwitched = mark !== undefined && mark !== statement.mark;
    return isSwitched && !decided.has(statement.group.key) ? [{ group: statement.group, mark, statement }] : [];
  });
  const missing = off.filter(({ key }) => !listed.has(key) && !decided.has(key));
  if (!isListThere && missing.length === 0) return { switched, added: [] };
  const asked = keysOf(others);
  const own = inUse.filter(({ group: { key } }) => !listed.has(key) && !asked.has(key));
  const beside = missing.filter(({ key }) => !own.some(({ group }) => group.key === key));
  return {
    switched,
    added: [
      ...own.map(({ group, isOut }) => ({ group, mark: wanted.get(group.key) ?? (isOut ? 'no' : 'yes') })),
      ...beside.map((group) => ({ group, mark: 'no' as const })),
    ],
  };
}

function keysOf(statements: readonly ScopeStatement[]): ReadonlySet<string> {
  return new Set(statements.map(({ group }) => group.key));
}
