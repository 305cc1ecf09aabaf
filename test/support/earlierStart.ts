import { ACT_ON_NAMES } from '../../src/recognition/cells/settingNames';
import { LABELS, onStart } from './onStart';
import type { StartedExcel } from './startExcel';

/** Takes from the Start tab what earlier versions did not make: it ends with the settings and counts the MAU tab. */
export async function earlierStart(started: StartedExcel): Promise<StartedExcel> {
  const { local } = started;
  const [list, actOn] = [onStart(local, LABELS.list, '1:13'), onStart(local, 'Customers to act on', '1:12')];
  const counts = onStart(local, LABELS.healthy, 'B1:B4');
  await started.excel.run(async (context) => {
    for (const name of ['Remediation_UsageTabs', ...Object.values(ACT_ON_NAMES)]) {
      context.workbook.names.getItem(name).delete();
    }
    context.workbook.names.add('Remediation_Health', '=MAU!$L:$L');
    const start = context.workbook.worksheets.getItem('Start');
    start.getRange(list).clear();
    start.getRange(counts).formulas = ['✓', '◐', '▼', '⚠'].map((icon) => [`=COUNTIF(Remediation_Health,"${icon}*")`]);
    start.getRange('G:G').clear();
    start.getRange(actOn).delete('Up');
    await context.sync();
  });
  return started;
}
