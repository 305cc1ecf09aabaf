import { blocksOf, type ChosenBlock } from '../../actions/checklist/mapping/chosenMapping';
import type { TabChoice } from '../../actions/checklist/mapping/TabChoice';
import type { LayoutMapping } from '../../domain/foreign/LayoutMapping';
import type { Messages } from '../../localization/Messages';

/** A block of a tab, or a tab without one. */
export interface TabEntry extends ChosenBlock {
  readonly key: string;
  readonly label: string;
  readonly tab: TabChoice;
}

/** What can be chosen of a tab. */
export function tabEntries(
  tab: TabChoice,
  mapping: LayoutMapping | undefined,
  messages: Messages,
): readonly TabEntry[] {
  const { sheet } = tab;
  const blocks = blocksOf(tab, mapping);
  if (blocks.length === 0) return [{ key: `0 ${sheet}`, label: sheet, sheet, tab, index: 0, block: undefined }];
  return blocks.map((block, index) => ({
    key: `${index} ${sheet}`,
    label: blocks.length > 1 ? messages.say('found.choose.block', { sheet, row: block.headerRow }) : sheet,
    sheet,
    tab,
    index,
    block,
  }));
}
