import type { SheetToFill } from '../cells/addSheets';
import { setUpPrinting } from '../cells/printing';
import { TAB_COLORS } from '../cells/tabColors';
import type { WorkbookSnapshot } from '../../recognition/cells/WorkbookSnapshot';
import { cellAddress, rowAddress } from '../../recognition/cells/cellAddress';
import type { WantedTab } from '../cells/tabsToMake';
import type { Change } from '../changes/Change';
import { queueChanges } from '../changes/guardedWrite';
import { nameChange } from '../changes/nameChange';
import { usageTabsName } from './usageTabsChanges';
import type { Colors } from '../../recognition/usage/formulas/usageHighlights';
import { SETTING_NAMES, SET_UP_MARK, type SettingName } from '../../recognition/cells/settingNames';

/** One line of the Start tab. */
export interface StartLine {
  readonly label: string;
  /** Ready for `range.formulas`. */
  readonly content: string | number;
  /** The setting the cell holds; undefined for a line that only shows something. */
  readonly setting?: SettingName;
  readonly numberFormat?: string;
  /** The choices of the cell. */
  readonly list?: readonly string[];
}

export interface StartSection<Line = StartLine | readonly string[]> {
  /** One heading per column. */
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
  /** What the first cell of each line looks like; undefined for one like any other. */
  readonly colors?: readonly (Colors | undefined)[];
  /** How numbers are shown, by column; General where it is left out. */
  readonly numberFormats?: readonly (string | undefined)[];
}

export interface NewStart {
  /** Of the tab. */
  readonly name: string;
  /** The first line as a formula. @param sumOf sums a column of the last section of the overview; 0-based */
  readonly summary: (sumOf: (column: number) => string) => string;
  /** What managers read, live, from the other tabs; what the first line sums comes last. */
  readonly overview: readonly StartSection[];
  readonly settings: readonly StartSection[];
  /** The usage tabs that are counted, last because the list grows. */
  readonly usageTabs: StartSection<readonly string[]>;
}

/** Points, for letters of 16. */
const HEADING_HEIGHT = 24;

/** Points; the third and the sixth hold sentences, the last one links. Longer texts wrap. */
const WIDTHS = [200, 190, 150, 90, 165, 230, 50];
const LINK_COLOR = '#0563C1';
const HEADING_FILL = '#E8EEF7';
const FIRST_SECTION = 2;

/** The cells of the Start tab from A1 on, once it is made. */
export function cellsOfStart({ summary, settings, overview, usageTabs }: NewStart): WantedTab['cells'] {
  const sections = [...overview, ...settings, usageTabs].flatMap(({ headings, lines }) => [
    headings,
    ...lines.map((line) => ('label' in line ? [line.label, line.content] : line)),
    [],
  ]);
  return [[summary(() => '0')], [], ...sections];
}

/** Queues the Start tab with the workbook's settings, each under a defined name for the formulas of other tabs. */
export function createStart(
  context: Excel.RequestContext,
  { sheet, page }: SheetToFill,
  start: NewStart,
  snapshot: WorkbookSnapshot,
): void {
  const { settings, overview } = start;
  WIDTHS.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  // What it says first: a tab that only looks otherwise than a new one is somebody's.
  writeSections(sheet, FIRST_SECTION + heightOf(overview), settings);
  const heading = sheet.getCell(0, 0);
  heading.format.font.size = 16;
  heading.format.font.bold = true;
  heading.format.rowHeight = HEADING_HEIGHT;
  queueChanges(
    context,
    namedSettings(context, start, snapshot, (setting) => setting !== SET_UP_MARK),
  );
  sheet.tabColor = TAB_COLORS.start;
  setUpPrinting(sheet, page, { titleRow: 0 });
}

function heightOf(sections: readonly StartSection[]): number {
  return sections.reduce((rows, { lines }) => rows + lines.length + 2, 0);
}

/** Queues the overview; the tables it counts in must be there. */
export function addStartOverview(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, summary, settings, overview, usageTabs }: NewStart,
  snapshot: WorkbookSnapshot,
): void {
  const list = { top: FIRST_SECTION + heightOf([...overview, ...settings]), width: usageTabs.headings.length };
  writeSections(sheet, FIRST_SECTION, overview);
  writeSections(sheet, list.top, [usageTabs]);
  const top = FIRST_SECTION + heightOf(overview.slice(0, -1));
  // The blank row below goes with it: lines that are added later are put in above.
  const last = top + 1 + overview.at(-1)!.lines.length;
  sheet.getCell(0, 0).formulas = [
    [summary((column) => `SUM(${cellAddress(top + 1, column)}:${cellAddress(last, column)})`)],
  ];
  const place = { sheet: name, firstRow: list.top + 1, count: usageTabs.lines.length, width: list.width };
  queueChanges(context, [usageTabsName(context, snapshot, place)]);
}

/** Queues what says that the workbook is set up: the last thing that is written. */
export function markSetUp(context: Excel.RequestContext, start: NewStart, snapshot: WorkbookSnapshot): void {
  queueChanges(
    context,
    namedSettings(context, start, snapshot, (setting) => setting === SET_UP_MARK),
  );
}

/** Names for the cells of settings; a name that held a constant until now leads to its cell from then on. */
function namedSettings(
  context: Excel.RequestContext,
  start: NewStart,
  snapshot: WorkbookSnapshot,
  isMeant: (setting: SettingName) => boolean,
): readonly Change[] {
  return start.settings.flatMap(({ lines }, section) =>
    lines.flatMap((line, index) => {
      const setting = 'label' in line ? line.setting : undefined;
      if (setting === undefined || !isMeant(setting)) return [];
      const above = heightOf([...start.overview, ...start.settings.slice(0, section)]);
      const cell = rowAddress(start.name, FIRST_SECTION + above + 1 + index, { first: 1, last: 1 });
      return [nameChange(context, snapshot, SETTING_NAMES[setting], `=${cell.replace(/:.*$/, '')}`)];
    }),
  );
}

function writeSections(sheet: Excel.Worksheet, firstRow: number, sections: readonly StartSection[]): void {
  let row = firstRow;
  for (const section of sections) {
    writeHeadings(sheet, row, section.headings);
    row += 1;
    for (const [index, line] of section.lines.entries()) {
      if ('label' in line) writeSetting(sheet, row, line);
      else writeTexts(sheet, row, line, section.numberFormats);
      const colors = section.colors?.[index];
      if (colors) colorCell(sheet.getCell(row, 0), colors);
      row += 1;
    }
    const lines = sheet.getRangeByIndexes(row - section.lines.length, 0, section.lines.length, WIDTHS.length);
    lines.format.wrapText = true;
    lines.format.verticalAlignment = 'Top';
    lines.format.autofitRows();
    row += 1;
  }
}

function writeHeadings(sheet: Excel.Worksheet, row: number, headings: readonly string[]): void {
  const range = sheet.getRangeByIndexes(row, 0, 1, headings.length);
  range.values = [[...headings]];
  range.format.font.bold = true;
  range.format.fill.color = HEADING_FILL;
}

function colorCell({ format }: Excel.Range, { fill, font }: Colors): void {
  format.fill.color = fill;
  format.font.color = font;
}

/** Counts stand under their headings and apart from the text beside them. */
function writeTexts(
  sheet: Excel.Worksheet,
  row: number,
  line: readonly string[],
  numberFormats: readonly (string | undefined)[] = [],
): void {
  const range = sheet.getRangeByIndexes(row, 0, 1, line.length);
  if (numberFormats.length > 0) range.numberFormat = [line.map((_, column) => numberFormats[column] ?? 'General')];
  range.formulas = [[...line]];
  range.format.horizontalAlignment = 'Left';
  line.forEach((cell, column) => cell.includes('HYPERLINK(') && showAsLink(sheet.getCell(row, column)));
}

function showAsLink({ format: { font } }: Excel.Range): void {
  font.color = LINK_COLOR;
  font.underline = 'Single';
}

function writeSetting(sheet: Excel.Worksheet, row: number, line: StartLine): void {
  const { label, content, numberFormat, list } = line;
  sheet.getCell(row, 0).values = [[label]];
  const cell = sheet.getCell(row, 1);
  if (numberFormat) cell.numberFormat = [[numberFormat]];
  cell.formulas = [[content]];
  cell.format.horizontalAlignment = 'Left';
  if (list) cell.dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
}
