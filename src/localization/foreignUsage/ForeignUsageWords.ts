import type { EnteredColumn } from '../../domain/usage/usageColumns';
import type { UsageVocabulary } from '../vocabulary/Vocabulary';

/** Without our result columns: in these languages we never wrote any, so a column called "Estado" is somebody's own. */
export type ForeignUsageWords = Omit<UsageVocabulary, 'usageHeaders'> & {
  readonly usageHeaders: Pick<UsageVocabulary['usageHeaders'], EnteredColumn>;
};
