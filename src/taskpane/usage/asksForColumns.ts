import type { Problem } from '../../actions/everyAction/ActionResult';

/** Problems that end when somebody says which columns are meant. */
const UNCLEAR: ReadonlySet<string> = new Set([
  'usageAnswerInvalid',
  'usageColumnUnclear',
  'usageFiscalYear',
  'usageListYear',
  'usageMissing',
  'usageMonthZero',
  'usageMonthsBelow',
  'usageMonthsUnnamed',
  'usageNoEntitlements',
  'usageNoMonth',
  'usageQuarters',
  'usageSeveralTables',
  'usageSeveralTitles',
  'usageSumUnclear',
  'usageTabPerMonth',
  'usageTargetUnclear',
  'usageUnclearBlocks',
  'usageUnclearDates',
  'usageWeeks',
  'usageYearMissing',
]);

/** True where somebody has to say which columns or rows are meant. */
export function asksForColumns(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => UNCLEAR.has(code));
}
