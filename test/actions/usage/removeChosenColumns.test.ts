import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { removeHighlights } from '../../../src/actions/usage/removeHighlights';
import { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { bookOf } from '../../support/bookOf';
import { TODAY } from '../../support/newWorkbook';
import { readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';

const HEADERS = ['Klant', 'Licenties', 'Apr 2026', 'May 2026', 'Jun 2026'];

/** A list whose columns nobody could tell but who pointed them out. */
async function highlighted(): Promise<Uint8Array> {
  const local = bookOf({ Gebruik: [HEADERS, ['Adatum', 100, 20, 30, 40], ['Fabrikam', 100, 20, 30, 90]] });
  const columns = { customer: 'A', entitlements: 'B', months: 'C:E' };
  const result = await highlightCustomers(startExcel(local).excel, 'apply', { now: TODAY, columns });
  expect(result).toMatchObject({ outcome: 'done' });
  return local.save();
}

test('highlights beside columns that were pointed out are removed by the next run wherever one was stopped', async () => {
  const file = await highlighted();
  let stopped = 0;
  for (let writes = 0; ; writes++) {
    const local = LocalExcel.open(file);
    const { excel } = startExcel(local);
    local.failAt(4, 'GeneralException', writes);
    expect(await removeHighlights(excel, 'apply')).toMatchObject({ outcome: 'refused' });
    const isAllWritten = local.book.names.all().length === 0;
    if (isAllWritten) break;
    stopped += 1;
    expect(await removeHighlights(excel, 'apply')).toMatchObject({ outcome: 'done' });
    expect(readCells(local, 'Gebruik', 'A1:J1')[0]!.filter((text) => text !== null)).toHaveLength(HEADERS.length);
    expect(local.book.names.all()).toEqual([]);
  }
  expect(stopped).toBeGreaterThan(9);
});

test('what was pointed out on one tab is not forgotten where the highlights of another are to be removed', async () => {
  const local = LocalExcel.open(await highlighted());
  const { excel } = startExcel(local);
  await excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.add('Other').getRange('A1:B2').values = [
      ['Naam', 'Aantal'],
      ['x', 1],
    ];
    await sync();
  });
  const names = local.book.names.all().length;
  expect(await removeHighlights(excel, 'apply', 'Other')).toMatchObject({ outcome: 'refused' });
  expect(local.book.names.all()).toHaveLength(names);
});
