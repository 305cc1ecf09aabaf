import type { ExcelCheck } from '../definition/ExcelCheck';
import { isRefused } from '../definition/refusal';
import { LIMITS } from '../definition/sources';

/** `=IF(TRUE,IF(TRUE,…` */
const nested = (levels: number): string => `=${'IF(TRUE,'.repeat(levels)}1${')'.repeat(levels)}`;

/** `=1+      1`, in pieces: blanks take no room in what Excel makes of a formula, which has a limit of its own. */
function ofLength(length: number): string {
  const piece = (size: number): string => `+${'1'.padStart(size - 1)}`;
  const pieces = Math.floor((length - 4) / 200);
  return `=1${piece(200).repeat(pieces)}${piece(length - 2 - 200 * pieces)}`;
}

/** How much Excel takes in a formula and in a cell. */
export const FORMULA_LIMIT_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A formula nests 64 functions',
    restsOn: 'The formula that looks for a customer’s last value asks for one month within another.',
    source: LIMITS,
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [[nested(64)]];
      cell.load('values');
      await context.sync();
      return cell.values[0]![0];
    },
    expected: 1,
  },
  {
    name: 'A formula has up to 8192 characters, and a longer one is refused',
    restsOn: 'Sheets with too many months for one formula are refused in words.',
    source: LIMITS,
    run: async (context, sheet) => {
      sheet.getRange('A1').formulas = [[ofLength(8192)]];
      const isLongRefused = await isRefused(context);
      sheet.getRange('A1').formulas = [[ofLength(8193)]];
      return [isLongRefused, await isRefused(context)];
    },
    expected: [false, true],
  },
  {
    name: 'A cell takes a text of 32767 characters',
    restsOn: 'Longer answers of a file are refused before they are written.',
    source: LIMITS,
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['x'.repeat(32_767)]];
      cell.load('values');
      await context.sync();
      return String(cell.values[0]![0]).length;
    },
    expected: 32_767,
  },
];
