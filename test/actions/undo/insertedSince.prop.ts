import fc from 'fast-check';
import { WRITING_ACTIONS } from '../../cuts/writingActions';
import { undoneAfter } from '../../support/undoneAfter';

const insertion = fc.constantFrom('A:A', 'B:B', 'C:C', '1:1', '3:3', '7:7');

test('undo of any action gives the workbook as it was, also where somebody inserted a column or a row since', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...WRITING_ACTIONS),
      fc.nat(),
      fc.array(insertion, { minLength: 1, maxLength: 2 }),
      async (action, tab, insertions) => {
        const { found, expected, left } = await undoneAfter(action, tab, insertions);
        expect(left).toEqual([]);
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
