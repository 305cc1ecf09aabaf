import { SETTING_NAMES } from './cells/settingNames';
import { placeOf } from './cells/cellAddress';
import { rowId } from './cells/rowId';
import type { SheetSnapshot, WorkbookSnapshot } from './cells/WorkbookSnapshot';
import type { ForeignSheet, ForeignTab } from './foreign/ForeignTab';
import type { ForeignWords } from './foreign/ForeignWords';
import { isComplete } from './foreign/mapping/missingFields';
import type { BlockMapping, TabMapping } from '../domain/foreign/LayoutMapping';
import { mappedSheets, withMapped } from './foreign/mapping/mappedSheets';
import { rememberedMapping } from './foreign/mapping/rememberedMapping';
import { headerWord } from './foreign/HeaderText';
import { recognizeForeignSheet } from './foreign/recognizeForeignSheet';
import { scopeColumnsOf } from './foreign/scopeColumns';
import type { Recognition } from './Recognition';
import type { Tab } from './Tab';

/** True for a sheet on which an item of ours stands: whatever its headers say, it is our checklist. */
function holdsOurItems({ window }: SheetSnapshot, { isItem }: Pick<Recognition, 'isItem'>): boolean {
  return window.values.some((line) => line.some((value) => typeof value === 'string' && isItem(rowId(value))));
}

/**
 * Finds questionnaires, scope lists and checklists that we did not make, on all sheets that hold neither usage nor our
 * settings nor a checklist of ours. Questions of ours count as well: they answer for a checklist of others.
 */
export function recognizeForeign(
  snapshot: WorkbookSnapshot,
  ours: readonly Tab[],
  words: ForeignWords,
  recognition: Pick<Recognition, 'isItem'>,
): readonly ForeignSheet[] {
  const known = ours.filter(({ role }) => role !== 'questionnaire' && role !== 'incompleteQuestionnaire');
  const start = placeOf(snapshot.settings.get(SETTING_NAMES.edition)?.address).sheet;
  const sheets = snapshot.sheets
    .filter(({ name, used }) => used !== undefined && name !== start && !known.some(({ sheet }) => sheet.name === name))
    .filter((sheet) => !holdsOurItems(sheet, recognition))
    .map((sheet) => recognizedSheet(sheet, new Set(Object.values(scopeColumnsOf(snapshot, sheet.name))), words));
  return withSeveral(withMapped(sheets, rememberedSheets(snapshot, words)));
}

/** Our columns say nothing about a sheet, but are read with its rows, also where somebody moved them to the left of all others. */
function recognizedSheet(sheet: SheetSnapshot, ours: ReadonlySet<number>, words: ForeignWords): ForeignSheet {
  const found = recognizeForeignSheet(sheet, words, ours);
  return { ...found, tabs: found.tabs.map((tab) => ({ ...tab, left: Math.min(tab.left, ...ours) })) };
}

/** What somebody once said of tabs, as far as it still fits. */
function rememberedSheets(snapshot: WorkbookSnapshot, words: ForeignWords): readonly ForeignSheet[] {
  const { tabs } = rememberedMapping(snapshot);
  const isRead = ({ sheet, headerRow }: BlockMapping): boolean => {
    const window = snapshot.sheets.find(({ name }) => name === sheet)?.window;
    return window?.values[headerRow - 1 - window.top] !== undefined;
  };
  const fits = (tab: TabMapping): boolean => tab.role === 'none' || (isComplete(tab) && isRead(tab));
  return mappedSheets(snapshot, { tabs: tabs.filter(fits) }, words);
}

/** Checklists on several tabs are parts of one: what is certain of one is certain of all with the same header. */
export function withSeveral(sheets: readonly ForeignSheet[]): readonly ForeignSheet[] {
  const checklists = sheets.flatMap(({ tabs }) => tabs.filter(isChecklist));
  if (new Set(checklists.map(({ sheet }) => sheet.name)).size < 2) return sheets;
  const certain = new Set(checklists.filter(({ isCertain }) => isCertain).map(headerOf));
  const inSeveral = (tab: ForeignTab): ForeignTab => {
    if (!isChecklist(tab)) return tab;
    return { ...tab, isOneOfSeveral: true, isCertain: tab.isCertain || certain.has(headerOf(tab)) };
  };
  return sheets.map((sheet) => ({ ...sheet, tabs: sheet.tabs.map(inSeveral) }));
}

function isChecklist({ role }: ForeignTab): boolean {
  return role === 'foreignChecklist';
}

function headerOf({ evidence }: ForeignTab): string {
  return evidence.map(({ field, header }) => `${field} ${headerWord(header)}`).join();
}
