import { joinSentences } from './joinSentences';
import type { Messages } from './Messages';

/** As many places as can be read at a glance. */
const NAMED = 5;

/**
 * What undoing did, in words, and what it left as somebody changed it: "Undone. 1 place somebody changed since was left:
 * Checklist!F7."
 * @param left addresses of cells and names of tabs
 */
export function describeUndo(outcome: 'done' | 'unchanged', left: readonly string[], messages: Messages): string {
  const result = messages.say(outcome === 'done' ? 'undo.done' : 'undo.nothing');
  if (left.length === 0) return result;
  const named = left.slice(0, NAMED).join(messages.say('format.listSeparator'));
  const places = left.length > NAMED ? `${named} …` : named;
  return joinSentences([result, messages.say('undo.left', { count: left.length, places })], messages);
}
