import { UNMARKED_NAME } from '../../cells/settingNames';
import type { WorkbookSnapshot } from '../../cells/WorkbookSnapshot';
import { UNMARKED_MEANINGS, type Unmarked } from '../readScopeStatements';

/** What somebody once said that blank cells mean where others are marked. */
export function rememberedUnmarked({ settings }: Pick<WorkbookSnapshot, 'settings'>): Unmarked | undefined {
  const value = settings.get(UNMARKED_NAME)?.value;
  return UNMARKED_MEANINGS.find((each) => each === value);
}
