import type { SheetSnapshot } from '../../../recognition/cells/WorkbookSnapshot';
import type { ForeignTab } from '../../../recognition/foreign/ForeignTab';
import type { ForeignWords } from '../../../recognition/foreign/ForeignWords';
import { headerTexts } from '../../../recognition/foreign/HeaderText';
import { ownScopeTab } from '../../../recognition/foreign/ownScopeTab';
import { plainText } from '../../../recognition/text/foldWord';
import type { Layout } from '../../everyAction/readLayout';

/** The tabs that generating works with. */
export interface ForeignTabs {
  readonly checklists: readonly ForeignTab[];
  /** Questionnaires and scope lists. */
  readonly deciding: readonly ForeignTab[];
  /** Our list of groups, which is not among those. */
  readonly scopeTab: ForeignTab | undefined;
  /** Those that leave a doubt. */
  readonly unclear: readonly ForeignTab[];
}

/**
 * Chooses among what was found: what is certain before what is not, and of different checklists those that are called
 * so. Undefined where there is no checklist.
 */
export function chooseForeignTabs(
  { snapshot, foreign, content }: Pick<Layout, 'snapshot' | 'foreign' | 'content'>,
  words: ForeignWords,
): ForeignTabs | undefined {
  const scopeTab = ownScopeTab(snapshot);
  const note = content.messages.say('scopeTab.note');
  // One that a run that was cut has begun says nothing yet.
  const isOurs = ({ name, window }: SheetSnapshot): boolean =>
    name === scopeTab?.sheet.name || (!scopeTab && window.values[0]?.[0] === note);
  const sheets = foreign.filter(({ sheet }) => !isOurs(sheet));
  const tabs = sheets.flatMap((sheet) => sheet.tabs);
  const found = certainFirst(tabs.filter(({ role }) => role === 'foreignChecklist'));
  if (found.length === 0) return undefined;
  const deciding = tabs.filter(({ role }) => role !== 'foreignChecklist');
  const said = found.filter(({ isSaid = false }) => isSaid);
  if (said.length > 0) {
    return { checklists: said, deciding, scopeTab, unclear: deciding.filter(({ isCertain }) => !isCertain) };
  }
  const named = found.filter(({ sheet }) =>
    words.checklistTitles.some((title) => plainText(sheet.name).includes(title)),
  );
  const areAlike = new Set(found.map(headerOf)).size === 1;
  const checklists = areAlike || named.length === 0 ? found : named;
  const isSeveral = new Set(checklists.map(headerOf)).size > 1;
  const unclear = [...checklists, ...deciding].filter((tab) => !tab.isCertain);
  return { checklists, deciding, scopeTab, unclear: isSeveral && unclear.length === 0 ? checklists : unclear };
}

function certainFirst(tabs: readonly ForeignTab[]): readonly ForeignTab[] {
  const certain = tabs.filter(({ isCertain }) => isCertain);
  return certain.length > 0 ? certain : tabs;
}

function headerOf({ evidence }: ForeignTab): string {
  return headerTexts(
    evidence.map(({ header }) => header),
    0,
  )
    .map(({ word }) => word)
    .join();
}
