import type { Sheet } from '../sheets/Sheet';
import { ExcelError } from '../refusals/ExcelError';

/** Excel's rules for a tab's name: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, unique. */
export function validSheetName(name: unknown, taken: Sheet | undefined, own?: Sheet): string {
  const text = String(name);
  const isWellFormed = text.length >= 1 && text.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(text);
  if (!isWellFormed) throw new ExcelError('InvalidArgument');
  if (taken && taken !== own) throw new ExcelError('ItemAlreadyExists');
  return text;
}
