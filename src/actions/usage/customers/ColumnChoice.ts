import type { ChosenUsage } from '../../../recognition/usage/chooseUsage';
import { columnIndex } from '../../../recognition/cells/cellAddress';
import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import { foldWord } from '../../../recognition/text/foldWord';
import type { DateOrder } from '../../../recognition/text/findMonth';
import type { SheetSnapshot } from '../../../recognition/cells/WorkbookSnapshot';

/** The columns of a usage sheet as somebody names them: by letters ("C:H", "C, E, G") or by their headers. */
export interface ColumnChoice {
  readonly sheet?: string;
  readonly customer?: string;
  readonly entitlements?: string;
  readonly months?: string;
  readonly dateOrder?: DateOrder;
}

/** True when a choice says anything. */
export function isChoice(choice: ColumnChoice | undefined): choice is ColumnChoice {
  return choice !== undefined && Object.values(choice).some((part) => part !== undefined && part !== '');
}

/**
 * Finds the named columns on a sheet.
 * @throws WorkbookError columnUnknown
 */
export function resolveColumns(sheet: SheetSnapshot, choice: ColumnChoice): ChosenUsage {
  const one = (text: string | undefined): number | undefined => columnsOf(sheet, text)[0];
  const months = columnsOf(sheet, choice.months);
  const [customer, entitlements] = [one(choice.customer), one(choice.entitlements)];
  return {
    sheet: sheet.name,
    ...(customer === undefined ? {} : { customer }),
    ...(entitlements === undefined ? {} : { entitlements }),
    ...(months.length === 0 ? {} : { months }),
    ...(choice.dateOrder ? { dateOrder: choice.dateOrder } : {}),
  };
}

function columnsOf(sheet: SheetSnapshot, text = ''): readonly number[] {
  if (text.trim() === '') return [];
  const header = headerColumn(sheet, text);
  return header === undefined ? text.split(',').flatMap((part) => columnsOfPart(sheet, part.trim())) : [header];
}

function columnsOfPart(sheet: SheetSnapshot, part: string): readonly number[] {
  const letters = /^\$?([A-Z]{1,3})(?:\s*:\s*\$?([A-Z]{1,3}))?$/i.exec(part);
  if (letters) {
    const [first, last] = [letters[1]!, letters[2] ?? letters[1]!].map(columnIndex).sort((a, b) => a - b) as [
      number,
      number,
    ];
    const right = Math.min(last, sheet.used?.right ?? -1);
    if (first <= right) return Array.from({ length: right - first + 1 }, (_, offset) => first + offset);
  }
  const header = headerColumn(sheet, part);
  if (header === undefined) throw new WorkbookError('columnUnknown', { sheet: sheet.name }, { column: part });
  return [header];
}

/** The first column of the sheet's upper part with this text. */
function headerColumn({ window }: SheetSnapshot, text: string): number | undefined {
  const wanted = foldWord(text);
  for (const line of window.text) {
    const column = line.findIndex((cell) => cell !== '' && foldWord(cell) === wanted);
    if (column >= 0) return window.left + column;
  }
  return undefined;
}
