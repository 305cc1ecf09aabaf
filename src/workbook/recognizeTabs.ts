import type { Month } from '../domain/usage/Month';
import type {
  ChecklistField,
  ChecklistTab,
  QuestionnaireField,
  QuestionnaireTab,
  Tab,
  UsageField,
  UsageTab,
} from './Tab';
import type { CellValue, SheetSnapshot, TableSnapshot } from './WorkbookSnapshot';

type Synonyms<F extends string> = Readonly<Record<F, readonly string[]>>;

/** The words tabs are recognised by, of all languages together. */
export interface Recognition {
  readonly questionnaire: Synonyms<QuestionnaireField>;
  readonly checklist: Synonyms<ChecklistField>;
  readonly usage: Synonyms<UsageField>;
  monthOfHeader(value: CellValue, text: string): Month | undefined;
  /** The service one of our question ids belongs to. */
  serviceOfQuestion(id: string): string | undefined;
}

interface HeaderCell {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

/** Finds out what each sheet is, from the words in its header row; a sheet without a known header is left out. */
export function recognizeTabs(sheets: readonly SheetSnapshot[], recognition: Recognition): readonly Tab[] {
  return sheets.flatMap((sheet) => {
    const tabs = headerRows(sheet).flatMap(({ row, cells }) => recognizeHeader(sheet, row, cells, recognition) ?? []);
    const [best] = tabs.sort((a, b) => weight(b) - weight(a));
    return best ? [best] : [];
  });
}

function weight(tab: Tab): number {
  return Object.keys(tab.columns).length + (tab.role === 'usage' ? tab.months.length : 0);
}

function headerRows({ window }: SheetSnapshot): { row: number; cells: HeaderCell[] }[] {
  return window.values.map((line, offset) => ({
    row: window.top + offset,
    cells: line
      .map((value, index) => ({ column: window.left + index, value, text: window.text[offset]![index]! }))
      .filter(({ value }) => value !== ''),
  }));
}

function recognizeHeader(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  recognition: Recognition,
): Tab | undefined {
  return (
    recognizeUsage(sheet, row, cells, recognition) ??
    recognizeChecklist(sheet, row, cells, recognition) ??
    recognizeQuestionnaire(sheet, row, cells, recognition)
  );
}

function recognizeUsage(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  recognition: Recognition,
): UsageTab | undefined {
  const columns = matchColumns(cells, recognition.usage);
  const fields = new Set<number>(Object.values(columns));
  const months = cells
    .filter(({ column }) => !fields.has(column))
    .flatMap(({ column, value, text }) => {
      const month = recognition.monthOfHeader(value, text);
      return month === undefined ? [] : [{ month, column, header: text }];
    })
    .sort((a, b) => a.month - b.month);
  if (columns.customer === undefined || columns.entitlements === undefined || months.length === 0) return undefined;
  return { role: 'usage', ...block(sheet, row, cells), columns, form: 'count', months, monthlyEntitlements: [] };
}

function recognizeChecklist(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  recognition: Recognition,
): ChecklistTab | undefined {
  const columns = matchColumns(cells, recognition.checklist);
  const isChecklist = columns.id !== undefined && columns.guidance !== undefined && columns.inScope !== undefined;
  return isChecklist ? { role: 'checklist', ...block(sheet, row, cells), columns } : undefined;
}

function recognizeQuestionnaire(
  sheet: SheetSnapshot,
  row: number,
  cells: readonly HeaderCell[],
  recognition: Recognition,
): QuestionnaireTab | undefined {
  const columns = matchColumns(cells, recognition.questionnaire);
  if (columns.question === undefined || columns.answer === undefined) return undefined;
  const service = serviceBelow(sheet, row, columns.id, recognition);
  return { role: 'questionnaire', service, ...block(sheet, row, cells), columns };
}

/** The service of the first question below the header that is one of ours. */
function serviceBelow(
  { window }: SheetSnapshot,
  headerRow: number,
  column: number | undefined,
  recognition: Recognition,
): string | undefined {
  if (column === undefined) return undefined;
  for (const line of window.values.slice(headerRow - window.top + 1)) {
    const service = recognition.serviceOfQuestion(String(line[column - window.left] ?? ''));
    if (service) return service;
  }
  return undefined;
}

/** The first cell that carries one of a field's words; other cells with the same word are not ours. */
function matchColumns<F extends string>(
  cells: readonly HeaderCell[],
  synonyms: Synonyms<F>,
): Partial<Record<F, number>> {
  const columns: Partial<Record<F, number>> = {};
  for (const [field, words] of Object.entries(synonyms) as [F, readonly string[]][]) {
    const wanted = new Set(words.map(normalized));
    const cell = cells.find(({ value }) => wanted.has(normalized(String(value))));
    if (cell) columns[field] = cell.column;
  }
  return columns;
}

/** Case, width, blanks and a trailing colon do not matter. */
export function normalized(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, ' ').replace(/\s*:$/, '').trim().toLowerCase();
}

function block(sheet: SheetSnapshot, headerRow: number, cells: readonly HeaderCell[]) {
  const table = sheet.tables.find(
    ({ area }) => area.top === headerRow && cells.some(({ column }) => isIn(column, area)),
  );
  const lastRow = table ? table.area.bottom - (table.hasTotals ? 1 : 0) : (sheet.used?.bottom ?? headerRow);
  return {
    sheet,
    table,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    left: table ? table.area.left : cells[0]!.column,
    right: table ? table.area.right : cells.at(-1)!.column,
  };
}

function isIn(column: number, area: TableSnapshot['area']): boolean {
  return column >= area.left && column <= area.right;
}
