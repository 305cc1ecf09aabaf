import { readSelection } from '../../../src/actions/overview/readSelection';
import { watchSelection } from '../../../src/actions/overview/watchSelection';
import { parseArea } from '../../../src/local-excel/cells/Area';
import type { SelectedPlace } from '../../../src/workbook/selection/watchSelection';
import { newWorkbook } from '../../support/newWorkbook';
import { readColumn } from '../../support/readCells';

test('what the user selects is heard, and read in one request', async () => {
  const { local, excel, session } = await newWorkbook();
  const heard = new Promise<SelectedPlace>((resolve) => {
    void watchSelection(excel, resolve).then(() =>
      local.select(local.book.sheets.named('Checklist')!, parseArea('C3:D5')!),
    );
  });
  const place = await heard;
  expect(place.address).toBe('C3:D5');
  const { syncs } = session.traffic;
  const result = await readSelection(excel, place);
  expect(session.traffic.syncs - syncs).toBe(1);
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  const { sheet, rows } = result.selection;
  expect(sheet).toBe('Checklist');
  expect(rows.map(([id]) => id)).toEqual(readColumn(local, 'Checklist', 'Id').slice(1, 4));
});

test.each([
  ['A:B', 0],
  ['1:1048576', 0],
  ['2:3', 2],
  ['A2,C5:D6', 3],
  ['A5000', 0],
])('of %s %i rows are read', async (address, count) => {
  const { local, excel } = await newWorkbook();
  const worksheetId = local.book.sheets.named('Checklist')!.id;
  const result = await readSelection(excel, { worksheetId, address });
  expect(result).toMatchObject({ selection: { rows: { length: count } } });
});
