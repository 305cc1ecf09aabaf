import { filterItems, type ItemFilter } from '../../../../src/taskpane/checklist/items/filterItems';
import type { Item } from '../../../../src/taskpane/checklist/items/Item';

const itemOf = (id: string, differing: Partial<Item>): Item => ({
  id,
  service: 'Exchange Online',
  item: id,
  stage: 'Before pilot',
  row: 2,
  cell: 'A2',
  owner: 'Megan',
  statusText: 'Not started',
  status: 'notStarted',
  isFinished: false,
  due: '2026-12-31',
  dueIn: 100,
  scope: 'inScope',
  why: '',
  decidedBy: [],
  hidden: undefined,
  ...differing,
});

const ITEMS = [
  itemOf('plain', {}),
  itemOf('teams', { service: 'Microsoft Teams' }),
  itemOf('nobody', { owner: '' }),
  itemOf('done', { status: 'done', isFinished: true }),
  itemOf('late', { dueIn: -1 }),
  itemOf('doneLate', { status: 'done', isFinished: true, dueIn: -1 }),
  itemOf('today', { dueIn: 0 }),
  itemOf('soon', { dueIn: 14 }),
  itemOf('notSoon', { dueIn: 15 }),
  itemOf('noDay', { due: undefined, dueIn: undefined }),
  itemOf('later', { stage: 'Before migration' }),
  itemOf('unknown', { status: undefined }),
  itemOf('asked', { scope: 'needsAnswer' }),
  itemOf('hidden', { hidden: 'person' }),
];

test.each<[ItemFilter, readonly string[]]>([
  [{}, ITEMS.map(({ id }) => id).filter((id) => id !== 'hidden')],
  [{ service: 'Microsoft Teams' }, ['teams']],
  [{ owner: '' }, ['nobody']],
  [{ status: 'done' }, ['done', 'doneLate']],
  [{ stage: 'Before migration' }, ['later']],
  [{ due: 'overdue' }, ['late']],
  [{ due: 'soon' }, ['today', 'soon']],
  [{ due: 'none' }, ['noDay']],
  [{ scope: 'needsAnswer' }, ['asked']],
  [{ owner: 'Megan', status: 'notStarted', due: 'overdue' }, ['late']],
  [{ service: 'Microsoft Teams', status: 'done' }, []],
  [{ service: undefined, status: undefined, due: 'none' }, ['noDay']],
])('%j lets through %j', (filter, ids) => {
  expect(filterItems(ITEMS, filter, new Set()).map(({ id }) => id)).toEqual(ids);
});

test('what is kept stays, but not once its row is hidden', () => {
  const kept = new Set(['plain', 'hidden']);
  expect(filterItems(ITEMS, { status: 'done' }, kept).map(({ id }) => id)).toEqual(['plain', 'done', 'doneLate']);
});
