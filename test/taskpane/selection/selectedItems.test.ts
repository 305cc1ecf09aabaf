import type { ItemsReport } from '../../../src/actions/checklist/listItems';
import { selectedItems } from '../../../src/taskpane/selection/selectedItems';

type Item = ItemsReport['items'][number];

const item = (id: string, hidden?: Item['hidden']): Item => ({
  id,
  service: 'Exchange Online',
  item: id,
  stage: '',
  row: 2,
  cell: 'A2',
  owner: '',
  statusText: '',
  status: 'notStarted',
  isFinished: false,
  due: undefined,
  dueIn: undefined,
  scope: 'inScope',
  why: '',
  decidedBy: [],
  hidden,
});

const REPORT: ItemsReport = {
  sheet: 'Checklist',
  items: [item('CORE-01'), item('CORE-02', 'outOfScope'), item('CORE-03')],
  outdated: 0,
};

test.each<[string, readonly string[][], readonly string[]]>([
  ['rows by their ids, wherever the column of ids stands', [['MINE', 'CORE-03'], ['CORE-01']], ['CORE-03', 'CORE-01']],
  ['no headers, no rows of somebody’s own', [['ID'], ['OWN-1']], []],
  ['a row that stands twice once', [['CORE-01'], ['CORE-01']], ['CORE-01']],
  ['no rows that are hidden between others', [['CORE-01'], ['CORE-02'], ['CORE-03']], ['CORE-01', 'CORE-03']],
  ['a hidden row alone', [['CORE-02']], ['CORE-02']],
])('of a selection count %s', (_, rows, ids) => {
  expect(selectedItems({ sheet: 'Checklist', rows }, REPORT).map(({ id }) => id)).toEqual(ids);
});

test('what is selected on another tab, or before the items were read, is no item', () => {
  const rows = [['CORE-01']];
  expect(selectedItems({ sheet: 'Copy', rows }, REPORT)).toEqual([]);
  expect(selectedItems({ sheet: 'Checklist', rows }, undefined)).toEqual([]);
  expect(selectedItems(undefined, REPORT)).toEqual([]);
});
