import type { Problem } from '../../actions/everyAction/ActionResult';
import { joinSentences } from '../../localization/joinSentences';
import type { Messages } from '../../localization/Messages';

/** Problems one after the other, for places with room for a text alone. */
export function problemsText(problems: readonly Problem[], messages: Messages): string {
  return joinSentences(
    problems.map(({ message }) => message),
    messages,
  );
}
