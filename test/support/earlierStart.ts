import type { StartedExcel } from './startExcel';

/** Makes the Start tab of a workbook of one service what earlier versions made: it ends with the counts of the MAU tab. */
export async function earlierStart(started: StartedExcel): Promise<StartedExcel> {
  await started.excel.run(async (context) => {
    context.workbook.names.getItem('Remediation_UsageTabs').delete();
    context.workbook.names.add('Remediation_Health', '=MAU!$L:$L');
    const start = context.workbook.worksheets.getItem('Start');
    start.getRange('A29:F41').clear();
    start.getRange('B24:B27').formulas = ['✓', '◐', '▼', '⚠'].map((icon) => [
      `=COUNTIF(Remediation_Health,"${icon}*")`,
    ]);
    await context.sync();
  });
  return started;
}
