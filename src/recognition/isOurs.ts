import { idsBelow } from './headers/idsBelow';
import type { Recognition } from './Recognition';
import type { Tab } from './Tab';

/** True for a tab that is ours: one that only has our headers is somebody's own, an id of ours says more. */
export function isOurs(tab: Tab, { isItem }: Pick<Recognition, 'isItem'>): boolean {
  if (tab.role === 'questionnaire') return tab.services.length > 0;
  return tab.role !== 'checklist' || idsBelow(tab.sheet, tab.headerRow, tab.columns.id).some(isItem);
}
