import type { WorkStatus } from '../../domain/tasks/suggestCompletion';
import { VOCABULARIES } from '../../localization/vocabularies';
import { foldWord } from '../../recognition/text/foldWord';

const STATUSES = new Map(
  Object.values(VOCABULARIES).flatMap(({ statuses }) =>
    Object.entries(statuses).map(([status, word]) => [foldWord(word), status as WorkStatus] as const),
  ),
);

/** What a status cell says, in any of our languages; blank is not started, and undefined a word nobody knows. */
export function statusIn(text: string): WorkStatus | undefined {
  return text.trim() === '' ? 'notStarted' : STATUSES.get(foldWord(text));
}
