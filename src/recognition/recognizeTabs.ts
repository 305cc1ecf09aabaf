import type { SheetSnapshot } from './cells/WorkbookSnapshot';
import { recognizeChecklist, recognizeIncompleteChecklist } from './checklist/recognizeChecklist';
import { headerCells } from './headers/headerCells';
import { recognizeIncompleteQuestionnaire, recognizeQuestionnaire } from './questionnaire/recognizeQuestionnaire';
import type { Recognition } from './Recognition';
import type { Tab } from './Tab';
import { recognizeUsage } from './usage/recognizeUsage';
import { recognizeUsageRows } from './usage/recognizeUsageRows';

/** Finds out what each sheet is, from the words in its header row; a sheet without a known header is left out. */
export function recognizeTabs(sheets: readonly SheetSnapshot[], recognition: Recognition): readonly Tab[] {
  return sheets.flatMap((sheet) => recognizeSheet(sheet, recognition) ?? []);
}

function recognizeSheet(sheet: SheetSnapshot, recognition: Recognition): Tab | undefined {
  const rows = sheet.window.values.map((_, offset) => sheet.window.top + offset);
  const tabs = rows.flatMap((row) => recognizeHeader(sheet, row, recognition) ?? []);
  return tabs.sort((a, b) => weight(b) - weight(a))[0];
}

/** How much a header says; what is not clear says less than anything that is. */
function weight(tab: Tab): number {
  const fields = Object.keys(tab.columns).length;
  if (tab.role === 'usage') return fields + tab.months.length + tab.monthlyEntitlements.length;
  if (tab.role === 'unclearUsage') return 1 - 1 / (fields + tab.candidates.length);
  const isIncomplete = tab.role === 'incompleteQuestionnaire' || tab.role === 'incompleteChecklist';
  return isIncomplete ? 1 - 1 / fields : fields;
}

function recognizeHeader(sheet: SheetSnapshot, row: number, recognition: Recognition): Tab | undefined {
  const cells = headerCells(sheet, row);
  if (cells.length === 0) return undefined;
  const usage = recognizeUsage(sheet, row, recognition);
  if (usage?.role === 'usage') return usage;
  return (
    recognizeChecklist(sheet, row, cells, recognition) ??
    recognizeIncompleteChecklist(sheet, row, cells, recognition) ??
    recognizeIncompleteQuestionnaire(sheet, row, cells, recognition) ??
    recognizeQuestionnaire(sheet, row, cells, recognition) ??
    usage ??
    recognizeUsageRows(sheet, row, cells, recognition)
  );
}
