import type { BlockMapping, LayoutMapping, TabMapping } from '../../../domain/foreign/LayoutMapping';
import { followBlock } from '../../../recognition/foreign/mapping/followBlock';
import type { HeaderRowChoice, TabChoice } from './TabChoice';

/** What somebody says of one block of a tab. */
export interface ChosenBlock {
  readonly sheet: string;
  /** Its place among the blocks of the tab. */
  readonly index: number;
  /** Undefined where it is to be left out. */
  readonly block: BlockMapping | undefined;
}

/** The blocks of a tab as somebody said before, where their headers stand now; else as they were found. */
export function blocksOf(
  { sheet, blocks, rows }: TabChoice,
  mapping: LayoutMapping | undefined,
): readonly BlockMapping[] {
  const said = saidOf(sheet, mapping);
  if (said.length === 0) return blocks;
  return said.flatMap((tab) => (tab.role === 'none' ? [] : (followBlock(tab, rows) ?? [])));
}

/**
 * What somebody said before, and says now of one block. Tabs with the same header row follow. Where one tab is said to be
 * a checklist, generating goes by what is said alone: the other checklists that it works with are named as well.
 */
export function chosenMapping(
  tabs: readonly TabChoice[],
  before: LayoutMapping | undefined,
  chosen: ChosenBlock,
): LayoutMapping {
  const header = headerOf(tabs, chosen.block);
  const said = tabs.flatMap((tab): readonly TabMapping[] => {
    const blocks = blocksOf(tab, before);
    if (tab.sheet === chosen.sheet) return asTab(tab.sheet, replaced(blocks, chosen));
    const saidBefore = saidOf(tab.sheet, before);
    const row = header && tab.rows.find((each) => areAlike(each, header));
    if (!row || !chosen.block || saidBefore.some(({ role }) => role === 'none')) return saidBefore;
    return withBlock(blocks, { ...chosen.block, sheet: tab.sheet, headerRow: row.row });
  });
  if (!said.some(isChecklist)) return { tabs: said };
  const others = tabs.filter(
    ({ sheet, blocks }) => !said.some((tab) => tab.sheet === sheet) && blocks.some(isChecklist),
  );
  return { tabs: [...said, ...others.flatMap(({ blocks }) => blocks)] };
}

function saidOf(sheet: string, mapping: LayoutMapping | undefined): readonly TabMapping[] {
  return mapping?.tabs.filter((tab) => tab.sheet === sheet) ?? [];
}

function headerOf(tabs: readonly TabChoice[], block: BlockMapping | undefined): HeaderRowChoice | undefined {
  return tabs.find(({ sheet }) => sheet === block?.sheet)?.rows.find(({ row }) => row === block?.headerRow);
}

function areAlike(a: HeaderRowChoice, b: HeaderRowChoice): boolean {
  const words = ({ headers }: HeaderRowChoice): string => headers.map(({ column, text }) => `${column} ${text}`).join();
  return words(a) === words(b);
}

function replaced(blocks: readonly BlockMapping[], { index, block }: ChosenBlock): readonly BlockMapping[] {
  const others = blocks.filter((_, place) => place !== index);
  return block ? withBlock(others, block) : others;
}

/** One row is the header of one block. */
function withBlock(blocks: readonly BlockMapping[], block: BlockMapping): readonly BlockMapping[] {
  return [...blocks.filter(({ headerRow }) => headerRow !== block.headerRow), block].sort(
    (a, b) => a.headerRow - b.headerRow,
  );
}

function asTab(sheet: string, blocks: readonly BlockMapping[]): readonly TabMapping[] {
  return blocks.length > 0 ? blocks : [{ sheet, role: 'none' }];
}

function isChecklist({ role }: TabMapping): boolean {
  return role === 'foreignChecklist';
}
