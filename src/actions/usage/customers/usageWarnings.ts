import type { UsageReport } from '../../../domain/usage/judgeUsage';
import type { Messages } from '../../../localization/Messages';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { unknownMonths } from '../../../recognition/usage/unknownMonths';
import type { Problem, ProblemCode } from '../../everyAction/ActionResult';
import type { ReadUsage } from './readUsageState';
import { RECOGNITION } from '../../wording/recognitionWords';
import { createProblem } from '../../everyAction/runAction';

/**
 * What nobody sees judged, so that somebody should know: months that are not understood, rows without a customer, what
 * stands below or beside a table.
 */
export function usageWarnings(
  { tab, state, uncounted }: ReadUsage,
  { latestMonth }: UsageReport,
  messages: Messages,
): readonly Problem[] {
  const warn = (code: ProblemCode, row: number, column: number, details: Parameters<typeof createProblem>[2] = {}) => {
    const place = { sheet: tab.sheet.name, cell: cellAddress(row, column) };
    return createProblem(code, messages, { ...place, ...details }, place);
  };
  const customer = tab.columns.customer!;
  const { first, count } = state.nameless;
  return [
    ...unknownMonths(tab, RECOGNITION, latestMonth).map(({ column, header }) =>
      warn('usageMonthUnknown', tab.headerRow, column, { header }),
    ),
    ...(first === undefined ? [] : [warn('usageNameless', first, customer, { count })]),
    ...(uncounted === undefined ? [] : [warn('usageBelowTable', uncounted, customer)]),
    ...(tab.beside ? [warn('usageBesideTable', tab.headerRow, tab.beside.column, { header: tab.beside.header })] : []),
  ];
}
