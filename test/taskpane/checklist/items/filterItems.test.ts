import type { ItemsReport } from '../../../../src/actions/checklist/listItems';
import { filterItems, type ItemFilter } from '../../../../src/taskpane/checklist/items/filterItems';

type Item = ItemsReport['items'][number];

const itemOf = (id: string, differing: Partial<Item>): Item => ({
  id,
  service: 'Exchange Online',
  item: id,
  row: 2,
  cell: 'A2',
  owner: 'Megan',
  statusText: 'Not started',
  status: 'notStarted',
  isOverdue: false,
  hidden: undefined,
  ...differing,
});

const ITEMS = [
  itemOf('plain', {}),
  itemOf('teams', { service: 'Microsoft Teams' }),
  itemOf('nobody', { owner: '' }),
  itemOf('done', { status: 'done' }),
  itemOf('late', { isOverdue: true }),
  itemOf('unknown', { status: undefined }),
  itemOf('hidden', { hidden: { by: 'person', why: '', decidedBy: [] } }),
];

test.each<[ItemFilter, readonly string[]]>([
  [{}, ['plain', 'teams', 'nobody', 'done', 'late', 'unknown']],
  [{ service: 'Microsoft Teams' }, ['teams']],
  [{ owner: '' }, ['nobody']],
  [{ status: 'done' }, ['done']],
  [{ isOverdue: true }, ['late']],
  [{ owner: 'Megan', status: 'notStarted', isOverdue: true }, ['late']],
  [{ service: 'Microsoft Teams', status: 'done' }, []],
])('%j lets through %j', (filter, ids) => {
  expect(filterItems(ITEMS, filter, new Set()).map(({ id }) => id)).toEqual(ids);
});

test('what is kept stays, but not once its row is hidden', () => {
  const kept = new Set(['plain', 'hidden']);
  expect(filterItems(ITEMS, { status: 'done' }, kept).map(({ id }) => id)).toEqual(['plain', 'done']);
});
