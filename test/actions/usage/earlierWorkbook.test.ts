import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { newWorkbook, TODAY } from '../../support/newWorkbook';
import { reopen } from '../../support/startExcel';
import { typeCells } from '../../support/typeCells';

test('a workbook of an earlier version, whose health column has a name, is opened and judged as before', async () => {
  const made = await newWorkbook();
  typeCells(made.local, 'MAU', { A2: 'Adatum', B2: 'Exchange', C2: '100', I2: '60' });
  await made.excel.run(async (context) => {
    context.workbook.names.add('Remediation_Health', '=MAU!$R:$R');
    await context.sync();
  });
  const { excel } = reopen(made.local);
  expect(await highlightCustomers(excel, 'plan', { now: TODAY })).toMatchObject({ customers: 1, checkData: 0 });
  expect((await generateChecklist(excel, 'plan', TODAY)).outcome).toBe('unchanged');
});
