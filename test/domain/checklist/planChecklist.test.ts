import fc from 'fast-check';
import {
  isEmptyChecklistPlan,
  planChecklist,
  type ChecklistTexts,
  type CurrentItem,
  type WantedItem,
} from '../../../src/domain/checklist/planChecklist';

const texts = (id: string, why = 'because'): ChecklistTexts => ({
  id,
  service: 'Mail',
  area: 'Flow',
  item: `Item ${id}`,
  guidance: 'Do it.',
  documentation: 'https://learn.microsoft.com/x',
  stage: 'Before pilot',
  inScope: 'In scope',
  why,
});
const wanted = (id: string, more: Partial<WantedItem> = {}): WantedItem => ({
  id,
  texts: texts(id),
  isHidden: false,
  initialTexts: { owner: 'Customer' },
  ...more,
});
const current = (row: number, id: string, more: Partial<CurrentItem> = {}): CurrentItem => ({
  row,
  id,
  texts: texts(id),
  isHidden: false,
  isOursToShow: true,
  ...more,
});

test('a new item is added below the last row', () => {
  const plan = planChecklist([current(1, 'A')], [wanted('A'), wanted('B', { isHidden: true })], 2);
  expect(plan.additions.map(({ id }) => id)).toEqual(['B']);
  expect(plan.hide).toEqual([{ first: 2, last: 2 }]);
});

test('rows are found by id wherever they stand', () => {
  const plan = planChecklist([current(9, 'B'), current(4, 'A')], [wanted('A', { isHidden: true }), wanted('B')], 10);
  expect(plan.hide).toEqual([{ first: 4, last: 4 }]);
  expect(plan.additions).toEqual([]);
});

test('only texts that differ are changed, and only in columns the sheet has', () => {
  const shown = { id: 'A', why: 'old', guidance: 'Do it.' };
  const plan = planChecklist([current(3, 'A', { texts: shown })], [wanted('A', { texts: texts('A', 'new') })], 4);
  expect(plan.changes).toEqual([{ row: 3, column: 'why', text: 'new' }]);
});

test('a row of somebody else is left alone', () => {
  const plan = planChecklist([current(1, 'OWN-1', { isHidden: true, texts: {} })], [wanted('A')], 2);
  expect(plan.changes).toEqual([]);
  expect(plan.show).toEqual([]);
});

test('a row that was copied is treated like the one it was copied from', () => {
  const plan = planChecklist([current(1, 'A'), current(2, 'A')], [wanted('A', { isHidden: true })], 3);
  expect(plan.hide).toEqual([{ first: 1, last: 2 }]);
});

const ids = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 6 });
const sheets = fc
  .tuple(ids, ids, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([there, should, flags]) => ({
    rows: there.map((id, index) => current(index + 1, id, { isHidden: flags[index]! })),
    items: should.map((id, index) =>
      wanted(id, { isHidden: flags[index + 6]!, texts: texts(id, String(flags[index])) }),
    ),
  }));

/** The sheet as it is once a plan is carried out. */
function carryOut(
  rows: readonly CurrentItem[],
  plan: ReturnType<typeof planChecklist>,
  firstFreeRow: number,
): CurrentItem[] {
  const added = plan.additions.map(({ id, texts: own }, index) => current(firstFreeRow + index, id, { texts: own }));
  const isIn = (blocks: typeof plan.hide, row: number): boolean =>
    blocks.some(({ first, last }) => row >= first && row <= last);
  return [...rows, ...added].map((row) => {
    const changes = plan.changes.filter((change) => change.row === row.row).map(({ column, text }) => [column, text]);
    return {
      ...row,
      texts: { ...row.texts, ...Object.fromEntries(changes) },
      isHidden: isIn(plan.hide, row.row) || (row.isHidden && !isIn(plan.show, row.row)),
    };
  });
}

test('a plan that was carried out leaves nothing to plan', () => {
  fc.assert(
    fc.property(sheets, ({ rows, items }) => {
      const firstFreeRow = rows.length + 1;
      const plan = planChecklist(rows, items, firstFreeRow);
      const after = carryOut(rows, plan, firstFreeRow);
      expect(isEmptyChecklistPlan(planChecklist(after, items, after.length + 1))).toBe(true);
    }),
  );
});

test('afterwards exactly the items that should be hidden are', () => {
  fc.assert(
    fc.property(sheets, ({ rows, items }) => {
      const firstFreeRow = rows.length + 1;
      const after = carryOut(rows, planChecklist(rows, items, firstFreeRow), firstFreeRow);
      for (const item of items) expect(after.find(({ id }) => id === item.id)!.isHidden).toBe(item.isHidden);
    }),
  );
});
