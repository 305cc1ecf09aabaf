import fc from 'fast-check';
import { decideGroups } from '../../../src/domain/foreign/decideGroups';
import { planForeignChecklist, type ForeignRow } from '../../../src/domain/foreign/planForeignChecklist';
import type { NumberRun } from '../../../src/domain/numberRuns';
import type { ScopeMark, ScopeStatement } from '../../../src/domain/foreign/ScopeStatement';

const group = (key: string) => ({ key: `text ${key}`, name: key });
const says = (
  key: string,
  mark: ScopeMark,
  cell = 'B2',
  source: ScopeStatement['source'] = 'question',
): ScopeStatement => ({
  group: group(key),
  mark,
  place: { sheet: 'Scope', cell },
  value: mark === 'blank' ? '' : mark,
  source,
});
const row = (at: number, kind: ForeignRow['kind'], key: string | undefined): ForeignRow => ({
  row: at,
  kind,
  group: key === undefined ? undefined : group(key),
  within: [],
  own: undefined,
  isHidden: false,
  before: 'visible',
});
const rowsOf = (runs: readonly NumberRun[]): number[] =>
  runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

test.each<[string, ScopeStatement[], string]>([
  ['a no decides', [says('A', 'no')], 'outOfScope'],
  ['a yes decides', [says('A', 'yes')], 'inScope'],
  ['a blank decides nothing', [says('A', 'blank')], 'needsAnswer'],
  ['what nobody understands decides nothing', [says('A', 'unknown')], 'needsAnswer'],
  ['a blank contradicts nothing', [says('A', 'blank'), says('A', 'no', 'B3')], 'outOfScope'],
])('%s', (_, statements, state) => {
  const { byGroup, contradictions } = decideGroups(statements, []);
  expect(byGroup.get('text A')!.state).toBe(state);
  expect(contradictions).toEqual([]);
});

test('a yes and a no contradict each other, and a switch contradicts a yes', () => {
  const [yes, no] = [says('A', 'yes'), says('A', 'no', 'B3')];
  expect(decideGroups([yes, no], []).contradictions).toEqual([{ yes, no }]);
  expect(decideGroups([yes], [group('A')]).refused).toEqual([yes]);
});

test('a switch answers a blank question, but writes into no list', () => {
  const question = says('A', 'blank');
  expect(decideGroups([question], [group('A')]).toAnswer).toEqual([question]);
  const list = says('A', 'blank', 'B2', 'list');
  const decided = decideGroups([list], [group('A')]);
  expect(decided.toAnswer).toEqual([]);
  expect(decided.byGroup.get('text A')!.state).toBe('outOfScope');
});

const keys = fc.constantFrom('A', 'B', 'C', undefined);
const anyRows = fc
  .array(fc.record({ isHeading: fc.boolean(), key: keys, isHidden: fc.boolean() }), { maxLength: 25 })
  .map((lines) =>
    lines.map(({ isHeading, key, isHidden }, at) => ({
      ...row(at, isHeading ? 'heading' : 'item', isHeading ? undefined : key),
      isHidden,
    })),
  );
const anyOut = fc.subarray(['A', 'B', 'C']);

test('only rows out of scope and headings above them are hidden; nothing that others hid is shown', () => {
  fc.assert(
    fc.property(anyRows, anyOut, (rows, out) => {
      const { byGroup } = decideGroups(
        out.map((key) => says(key, 'no')),
        [],
      );
      const { hide, show } = planForeignChecklist(rows, byGroup);
      const hidden = rowsOf(hide);
      const items = hidden.filter((at) => rows[at]!.kind === 'item');
      expect(items).toEqual(
        rows
          .filter(({ kind, group: own, isHidden }) => kind === 'item' && !isHidden && out.includes(own?.name ?? ''))
          .map((each) => each.row),
      );
      expect(show).toEqual([]);
    }),
  );
});

test('carried out, a plan leaves nothing to do; taken back, everything is as it was', () => {
  fc.assert(
    fc.property(anyRows, anyOut, (rows, out) => {
      const { byGroup } = decideGroups(
        out.map((key) => says(key, 'no')),
        [],
      );
      const plan = planForeignChecklist(rows, byGroup);
      const hidden = new Set(rowsOf(plan.hide));
      const after = rows.map((each, index): ForeignRow => {
        const { state, isOurs } = plan.verdicts[index]!;
        const byUs = isOurs ? 'hiddenByUs' : 'hiddenByOthers';
        return {
          ...each,
          isHidden: each.isHidden || hidden.has(each.row),
          before: state === 'outOfScope' ? byUs : 'visible',
        };
      });
      const again = planForeignChecklist(after, byGroup);
      expect([again.hide, again.show]).toEqual([[], []]);
      const back = planForeignChecklist(
        after,
        decideGroups(
          ['A', 'B', 'C'].map((key) => says(key, 'yes')),
          [],
        ).byGroup,
      );
      expect(rowsOf(back.show)).toEqual([...hidden]);
    }),
  );
});
