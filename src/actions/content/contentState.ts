import { contentAge, type ContentAge } from '../../domain/services/contentAge';
import { placeOf } from '../../recognition/cells/cellAddress';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import type { Layout } from '../everyAction/readLayout';

/** The content a workbook was made from, or brought up to since. */
export interface ContentState {
  /** As the Start tab says; '' where it says none. */
  readonly version: string;
  readonly age: ContentAge;
}

export function contentState({ snapshot, content }: Pick<Layout, 'snapshot' | 'content'>): ContentState {
  const version = String(snapshot.settings.get(SETTING_NAMES.contentVersion)?.value ?? '').trim();
  return { version, age: contentAge(version, content.catalog.version) };
}

/**
 * The content of a workbook that is not newer than ours: one that is knows rows and texts that we do not.
 * @throws WorkbookError contentNewer
 */
export function requireOurContent(layout: Pick<Layout, 'snapshot' | 'content'>): ContentState {
  const state = contentState(layout);
  if (state.age !== 'newer') return state;
  const setting = layout.snapshot.settings.get(SETTING_NAMES.contentVersion);
  const details = { version: state.version, ours: layout.content.catalog.version };
  throw new WorkbookError('contentNewer', placeOf(setting?.address), details);
}
