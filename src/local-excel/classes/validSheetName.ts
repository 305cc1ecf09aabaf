import type { Sheet } from '../sheets/Sheet';
import { ExcelError } from '../refusals/ExcelError';

/**
 * Excel's rules for a tab's name ("Rename a worksheet" on support.microsoft.com): 1 to 31 characters, none of
 * `: \ / ? * [ ]`, no apostrophe at either end, not History, and unique.
 */
export function validSheetName(name: string, taken: Sheet | undefined, own?: Sheet): string {
  const isWellFormed = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$|^history$/i.test(name);
  if (!isWellFormed) throw new ExcelError('InvalidArgument');
  if (taken && taken !== own) throw new ExcelError('ItemAlreadyExists');
  return name;
}
