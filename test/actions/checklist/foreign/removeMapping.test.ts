import { generateChecklist } from '../../../../src/actions/checklist/generateChecklist';
import { removeScope } from '../../../../src/actions/checklist/removeScope';
import { bookOf } from '../../../support/bookOf';
import { TODAY } from '../../../support/newWorkbook';
import { hiddenRows } from '../../../support/readCells';
import { startExcel } from '../../../support/startExcel';

test('what was remembered of tabs goes with the rest of ours', async () => {
  const local = bookOf({
    Work: [
      ['Wat', 'Klus', 'Meedoen'],
      ['Teams', 'Open the ports of the firewall', 'No'],
      ['Exchange', 'Verify the domains of the tenant', 'Yes'],
    ],
  });
  const { excel } = startExcel(local);
  const names = () =>
    excel.run(async ({ workbook, sync }) => {
      workbook.names.load('items/name');
      await sync();
      return workbook.names.items.map(({ name }) => name);
    });
  const columns = { group: 'A', item: 'B', inScope: 'C' };
  const mapping = { tabs: [{ sheet: 'Work', role: 'foreignChecklist', headerRow: 1, columns } as const] };
  expect(await generateChecklist(excel, 'apply', TODAY, { mapping })).toMatchObject({ outcome: 'done' });
  expect(hiddenRows(local, 'Work')).toEqual([2]);
  expect(await names()).toContain('Remediation_Map1_foreignChecklist_item');
  expect(await removeScope(excel, 'apply')).toMatchObject({ outcome: 'done' });
  expect([hiddenRows(local, 'Work'), await names()]).toEqual([[], []]);
  expect(await removeScope(excel, 'apply')).toMatchObject({ outcome: 'unchanged' });
});
