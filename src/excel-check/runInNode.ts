import { loadExcelLibrary } from '../local-excel/library/loadExcelLibrary';
import { LocalExcel } from '../local-excel/LocalExcel';
import { EXCEL_CHECKS } from './excelChecks';
import { resultsText } from './resultsText';
import { runCheck, type CheckResult } from './runCheck';

/** Runs all checks on local Excel, prints one table, and ends with 1 where an answer is different. */
async function main(): Promise<void> {
  const { Excel } = loadExcelLibrary(LocalExcel.blank().connect().bridge);
  const results: CheckResult[] = [];
  for (const check of EXCEL_CHECKS) results.push(await runCheck((batch) => Excel.run(batch), check));
  process.stdout.write(`${resultsText(results)}\n`);
  process.exitCode = results.some(({ outcome }) => outcome.verdict === 'different') ? 1 : 0;
}

void main();
