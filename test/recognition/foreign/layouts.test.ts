import { layoutsOf } from '../../layouts/layoutsOf';
import { findInCells, findInExcel, MEASURES, scoreLayouts, type Measure } from '../../layouts/scoreLayouts';

/** What is reached, in percent; the rest is asked about. It only ever goes up. */
const RECALL: Readonly<Record<Measure, number>> = { role: 88, column: 85, service: 87 };

const LAYOUTS = layoutsOf(1);

test('there are enough layouts, and they need no luck to be drawn again', () => {
  expect(LAYOUTS.length).toBeGreaterThanOrEqual(80);
  expect(layoutsOf(1)).toEqual(LAYOUTS);
});

test('nothing that is said with certainty of a layout is wrong, and no less is said than before', async () => {
  const { scores, wrong } = await scoreLayouts(LAYOUTS, findInCells);
  expect(wrong).toEqual([]);
  const recall = MEASURES.map((measure) => [measure, (100 * scores[measure].right) / scores[measure].true] as const);
  expect(recall.filter(([measure, reached]) => reached < RECALL[measure])).toEqual([]);
});

test.each([2])('nothing is wrong with the words of seed %i either', async (seed) => {
  expect((await scoreLayouts(layoutsOf(seed), findInCells)).wrong).toEqual([]);
});

test('tables, merged cells, filters, protection, and what is hidden make no difference', async () => {
  const looks = LAYOUTS.filter(
    ({ name, sheets }) => / (en|ja)$/.test(name) && sheets.some(({ look }) => Object.keys(look).length > 0),
  );
  const [inCells, inExcel] = [await scoreLayouts(looks, findInCells), await scoreLayouts(looks, findInExcel)];
  expect(inExcel.wrong).toEqual([]);
  expect(inExcel.scores).toEqual(inCells.scores);
});
