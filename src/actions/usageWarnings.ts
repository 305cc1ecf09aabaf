import type { UsageReport } from '../domain/usage/judgeUsage';
import type { Messages } from '../localization/Messages';
import { cellAddress } from '../workbook/cellAddress';
import type { UsageState } from '../workbook/readUsage';
import type { UsageTab } from '../workbook/Tab';
import { unknownMonths } from '../workbook/unknownMonths';
import type { Problem } from './ActionResult';
import { RECOGNITION } from './recognition';
import { createProblem } from './runAction';

/** What nobody sees judged, so that somebody should know: rows without a customer, months that are not understood. */
export function usageWarnings(
  { tab, state, report }: { readonly tab: UsageTab; readonly state: UsageState; readonly report: UsageReport },
  messages: Messages,
): readonly Problem[] {
  const { nameless } = state;
  const placeOf = (row: number, column: number) => ({ sheet: tab.sheet.name, cell: cellAddress(row, column) });
  const warnings = unknownMonths(tab, RECOGNITION.metrics, report.latestMonth).map(({ column, header }) => {
    const place = placeOf(tab.headerRow, column);
    return createProblem('usageMonthUnknown', messages, { ...place, header }, place);
  });
  if (nameless.first === undefined) return warnings;
  const place = placeOf(nameless.first, tab.columns.customer!);
  return [...warnings, createProblem('usageNameless', messages, { ...place, count: nameless.count }, place)];
}
