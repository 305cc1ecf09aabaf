import type { SheetSnapshot } from './cells/WorkbookSnapshot';
import { recognizeChecklist, recognizeIncompleteChecklist } from './checklist/recognizeChecklist';
import { headerRow, readHeaders, type SheetHeaders } from './headers/readHeaders';
import { recognizeList } from './lists/recognizeList';
import { recognizeIncompleteQuestionnaire, recognizeQuestionnaire } from './questionnaire/recognizeQuestionnaire';
import type { Recognition } from './Recognition';
import type { Tab } from './Tab';
import { recognizeUsage } from './usage/recognizeUsage';
import { recognizeUsageRows } from './usage/recognizeUsageRows';

/** Finds out what each sheet is, from the words in its header row; a sheet without a known header is left out. */
export function recognizeTabs(sheets: readonly SheetSnapshot[], recognition: Recognition): readonly Tab[] {
  return sheets.flatMap((sheet) => recognizeSheet(sheet, recognition) ?? []);
}

/** Of all headers the one that says most: what is clear before what is not, then what has most columns. */
function recognizeSheet(sheet: SheetSnapshot, recognition: Recognition): Tab | undefined {
  const headers = readHeaders(sheet, recognition);
  const tabs = headers.rows.flatMap(
    (_, offset) => recognizeHeader(headers, sheet.window.top + offset, recognition) ?? [],
  );
  return tabs.sort((a, b) => Number(isClear(b)) - Number(isClear(a)) || columnCount(b) - columnCount(a))[0];
}

function isClear({ role }: Tab): boolean {
  return role !== 'unclearUsage' && role !== 'incompleteQuestionnaire' && role !== 'incompleteChecklist';
}

function columnCount(tab: Tab): number {
  const fields = Object.keys(tab.columns).length;
  if (tab.role === 'usage') return fields + tab.months.length + tab.monthlyEntitlements.length;
  return tab.role === 'unclearUsage' ? fields + tab.candidates.length : fields;
}

function recognizeHeader(headers: SheetHeaders, row: number, recognition: Recognition): Tab | undefined {
  const cells = headerRow(headers, row);
  if (cells.length === 0) return undefined;
  const usage = recognizeUsage(headers, row, recognition);
  if (usage?.role === 'usage') return usage;
  return (
    recognizeList(headers, row, recognition) ??
    recognizeChecklist(headers, row, recognition) ??
    recognizeIncompleteChecklist(headers, row, recognition) ??
    recognizeIncompleteQuestionnaire(headers, row, recognition) ??
    recognizeQuestionnaire(headers, row, recognition) ??
    usage ??
    recognizeUsageRows(headers, row, cells, recognition)
  );
}
