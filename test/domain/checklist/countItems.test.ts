import { countByService, countItems, type CountedItem } from '../../../src/domain/checklist/countItems';

const item = (service: string, differing: Partial<CountedItem> = {}): CountedItem => ({
  service,
  isFinished: false,
  scope: 'inScope',
  isHidden: false,
  ...differing,
});

const ITEMS = [
  item('Exchange'),
  item('Exchange', { isFinished: true }),
  item('Exchange', { scope: 'needsAnswer' }),
  item('Teams', { scope: 'outOfScope', isHidden: true }),
  // Hidden by a person: nobody sees it.
  item('Teams', { isHidden: true, isFinished: true }),
  // Done before it was known whether it is needed.
  item('Teams', { scope: 'needsAnswer', isFinished: true }),
  item('', { scope: undefined }),
];

test('items are counted as they are seen', () => {
  expect(countItems(ITEMS)).toEqual({ items: 4, done: 2, open: 1, needsAnswer: 2, hidden: 2 });
});

test('each service is counted by itself, in the order of the checklist', () => {
  expect(countByService(ITEMS)).toEqual([
    { service: 'Exchange', items: 3, done: 1, open: 1, needsAnswer: 1, hidden: 0 },
    { service: 'Teams', items: 1, done: 1, open: 0, needsAnswer: 1, hidden: 2 },
  ]);
});
