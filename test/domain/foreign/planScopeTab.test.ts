import fc from 'fast-check';
import { decideGroups } from '../../../src/domain/foreign/decideGroups';
import { planScopeTab, type ScopeSoFar, type Switches } from '../../../src/domain/foreign/planScopeTab';
import type { ScopeMark, ScopeStatement } from '../../../src/domain/foreign/ScopeStatement';

const KEYS = ['A', 'B', 'C', 'D'];
const group = (key: string) => ({ key, name: key });

const statement = fc.record({
  group: fc.constantFrom(...KEYS).map(group),
  mark: fc.constantFrom<ScopeMark>('yes', 'no', 'blank', 'unknown'),
  source: fc.constantFrom<ScopeStatement['source']>('question', 'list', 'switch'),
});

const said = fc.uniqueArray(statement, { selector: ({ group: { key }, source }) => `${key} ${source}` }).map((all) =>
  all.map((each, index): ScopeStatement => {
    const value = each.mark === 'blank' ? '' : each.mark;
    return { ...each, value, place: { sheet: 'Scope', cell: `B${index + 2}` } };
  }),
);

const switches = fc
  .array(fc.constantFrom('off', 'on', 'untouched'), { minLength: KEYS.length, maxLength: KEYS.length })
  .map((all): Switches => ({
    off: KEYS.filter((_, index) => all[index] === 'off').map(group),
    on: KEYS.filter((_, index) => all[index] === 'on').map(group),
  }));

const NOTHING: Switches = { off: [], on: [] };

function soFar(statements: readonly ScopeStatement[], { off }: Switches): ScopeSoFar {
  return {
    inUse: KEYS.map((key) => ({ group: group(key), isOut: false })),
    statements,
    toAnswer: decideGroups(statements, off).toAnswer,
    isListThere: statements.some(({ source }) => source === 'switch'),
  };
}

/** What is said once a plan is carried out. */
function carriedOut(before: ScopeSoFar, wanted: Switches): readonly ScopeStatement[] {
  const { switched, added } = planScopeTab(before, wanted);
  const marks = new Map(switched.map(({ statement: each, mark }) => [each, mark]));
  const now = before.statements.map((each): ScopeStatement => {
    const mark = before.toAnswer.includes(each) ? 'no' : marks.get(each);
    return mark === undefined ? each : { ...each, mark, value: mark };
  });
  const place = { sheet: 'Scope', cell: 'B9' };
  return [...now, ...added.map((line): ScopeStatement => ({ ...line, value: line.mark, source: 'switch', place }))];
}

test('carried out, a plan has nothing left to do', () => {
  fc.assert(
    fc.property(said, switches, (statements, wanted) => {
      const after = carriedOut(soFar(statements, wanted), wanted);
      for (const again of [wanted, NOTHING]) {
        const { switched, added } = planScopeTab(soFar(after, again), again);
        expect([switched, added]).toEqual([[], []]);
      }
    }),
  );
});

test('a group that is switched off is out of scope afterwards, unless others say that it is in scope', () => {
  fc.assert(
    fc.property(said, switches, (statements, wanted) => {
      const { refused } = decideGroups(statements, wanted.off);
      const { byGroup } = decideGroups(carriedOut(soFar(statements, wanted), wanted), []);
      for (const { key } of wanted.off) {
        if (!refused.some((each) => each.group.key === key)) expect(byGroup.get(key)?.state).toBe('outOfScope');
      }
    }),
  );
});

test('what somebody entered stays where its group is not switched, and no list is begun without a switch', () => {
  fc.assert(
    fc.property(said, (statements) => {
      const { switched, added } = planScopeTab(soFar(statements, NOTHING), NOTHING);
      expect(switched).toEqual([]);
      if (!statements.some(({ source }) => source === 'switch')) expect(added).toEqual([]);
    }),
  );
});

test('groups that were out of scope before there was a list stay so', () => {
  const inUse = KEYS.map((key) => ({ group: group(key), isOut: key === 'B' }));
  const { added } = planScopeTab(
    { inUse, statements: [], toAnswer: [], isListThere: false },
    { off: [group('A')], on: [] },
  );
  expect(added.map(({ mark }) => mark)).toEqual(['no', 'no', 'yes', 'yes']);
});
