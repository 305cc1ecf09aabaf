import { tabPrefixes } from '../../recognition/cells/cellAddress';
import { ACT_ON_NAMES, NAME_PREFIX, USAGE_TABS_NAME } from '../../recognition/cells/settingNames';
import type {
  CellArea,
  CellValue,
  DayOffset,
  Paper,
  SettingSnapshot,
  SheetSnapshot,
  TableSnapshot,
  UsageTabsSnapshot,
  WorkbookSnapshot,
} from '../../recognition/cells/WorkbookSnapshot';

/** Headers are looked for in this corner of every sheet. */
const HEADER_WINDOW = 'A1:IV30';

/**
 * Reads in two syncs, whatever the size of the workbook, what its tabs are and where their headers stand. The first only
 * asks what there is: where it stands is read at one moment, whatever others do in between.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  const secondDay = context.workbook.functions.date(1904, 1, 2);
  secondDay.load('value');
  const { cultureInfo } = context.workbook.application;
  cultureInfo.load('name');
  await context.sync();
  // Where days are counted from 1904, this one is the first.
  const dayOffset = secondDay.value === 1 ? 1462 : 0;
  const sheets = worksheets.items.map(loadSheet);
  const loadedTables = tables.items.map(loadTable);
  for (const item of names.items) item.load('type,value,formula');
  const settings = names.items.filter(isSetting).map(loadName);
  const chosen = loadPaper(worksheets.items);
  const [only] = worksheets.items.length === 1 ? worksheets.items : [];
  const isBlank = only && queueIsBlank(only, only.name);
  const usageTabs = loadUsageTabs(names.items.find(({ name }) => name === USAGE_TABS_NAME));
  await context.sync();
  const formulas = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  return {
    sheets: sheets.map((sheet) => sheetSnapshot(sheet, loadedTables, dayOffset)),
    blankSheet: isBlank?.(formulas) ? only!.name : undefined,
    dayOffset,
    paper: chosen() ?? paperOf(cultureInfo.name),
    settings: new Map(settings.map((setting) => [setting.item.name, settingSnapshot(setting)])),
    usageTabs: usageTabs(),
    names: formulas,
  };
}

const LISTS: readonly string[] = [USAGE_TABS_NAME, ...Object.values(ACT_ON_NAMES)];

/** Lists and whole columns have names of ours, too, such as the health column in workbooks of earlier versions. */
function isSetting({ name, formula }: Excel.NamedItem): boolean {
  const isWholeColumn = /\$[A-Z]+:\$[A-Z]+$/.test(String(formula));
  return name.startsWith(NAME_PREFIX) && !LISTS.includes(name) && !isWholeColumn;
}

function loadSheet(sheet: Excel.Worksheet) {
  sheet.load('name');
  const window = sheet.getRange(HEADER_WINDOW).getUsedRangeOrNullObject(true);
  window.load('values,text,rowIndex,columnIndex');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { protection, autoFilter } = sheet;
  protection.load('protected');
  autoFilter.load('isDataFiltered');
  return { sheet, window, used, protection, autoFilter };
}

/** Where a workbook has nothing but one sheet, the paper somebody chose for it: Letter is also that of no choice. */
function loadPaper(sheets: readonly Excel.Worksheet[]): () => Paper | undefined {
  const only = sheets.length === 1 ? sheets[0]!.pageLayout : undefined;
  only?.load('paperSize');
  return () => (only && (only.paperSize ?? 'Letter') !== 'Letter' ? only.paperSize : undefined);
}

/** Queues looking whether nobody did anything in a sheet: no cell has a value or a look, and no name leads to one. */
export function queueIsBlank(sheet: Excel.Worksheet, name: string): (names: WorkbookSnapshot['names']) => boolean {
  const touched = sheet.getUsedRangeOrNullObject(false);
  touched.load('address');
  return (names) => touched.isNullObject && !isNamed(name, names);
}

/** True where a name of somebody's leads to cells of a tab. */
function isNamed(tab: string, names: WorkbookSnapshot['names']): boolean {
  const isOurs = (name: string): boolean => name.startsWith(NAME_PREFIX.toLowerCase());
  return [...names].some(
    ([name, formula]) => !isOurs(name) && tabPrefixes(tab).some((prefix) => formula.includes(prefix)),
  );
}

/** @param culture `en-US` */
function paperOf(culture: string): Paper {
  return /^en-(US|CA)$/i.test(culture) ? 'Letter' : 'A4';
}

function loadTable(table: Excel.Table) {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  table.load('name,showTotals,worksheet/name');
  const { autoFilter } = table;
  autoFilter.load('isDataFiltered');
  return { table, range, autoFilter };
}

function loadName(item: Excel.NamedItem) {
  const range = item.getRangeOrNullObject();
  range.load('values,address');
  return { item, range };
}

/** The list of usage tabs, after the next sync; undefined where it was deleted. */
function loadUsageTabs(item: Excel.NamedItem | undefined): () => UsageTabsSnapshot | undefined {
  if (!item) return () => undefined;
  const range = item.getRangeOrNullObject();
  range.load('formulas,rowIndex,worksheet/name');
  return () => {
    if (range.isNullObject) return undefined;
    return { sheet: range.worksheet.name, firstRow: range.rowIndex, lines: range.formulas as CellValue[][] };
  };
}

function sheetSnapshot(
  { sheet, window, used, protection, autoFilter }: ReturnType<typeof loadSheet>,
  tables: readonly ReturnType<typeof loadTable>[],
  dayOffset: DayOffset,
): SheetSnapshot {
  return {
    name: sheet.name,
    isProtected: protection.protected,
    isFiltered: autoFilter.isDataFiltered,
    used: used.isNullObject ? undefined : areaOf(used),
    window: window.isNullObject
      ? { top: 0, left: 0, values: [], text: [] }
      : {
          top: window.rowIndex,
          left: window.columnIndex,
          values: window.values as CellValue[][],
          text: window.text,
        },
    tables: tables.filter(({ table }) => table.worksheet.name === sheet.name).map(tableSnapshot),
    dayOffset,
  };
}

function tableSnapshot({ table, range, autoFilter }: ReturnType<typeof loadTable>): TableSnapshot {
  return {
    name: table.name,
    area: areaOf(range),
    hasTotals: table.showTotals,
    isFiltered: autoFilter.isDataFiltered,
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function settingSnapshot({ item, range }: ReturnType<typeof loadName>): SettingSnapshot {
  if (!range.isNullObject) {
    return { value: (range.values as CellValue[][])[0]![0]!, address: range.address, isLost: false };
  }
  const isLost = item.type === 'Error';
  return { value: isLost ? '' : (item.value as CellValue), address: undefined, isLost };
}
