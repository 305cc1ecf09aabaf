import type { GroupDecision } from '../../../domain/foreign/decideGroups';
import type { ForeignRow, OwnMark, RowVerdict } from '../../../domain/foreign/planForeignChecklist';
import type { CellPlace } from '../../../domain/foreign/ScopeStatement';
import type { ScopeColumn } from '../../../recognition/foreign/scopeColumns';
import type { WorkbookContent } from '../../wording/workbookContent';

type ScopeWords = Pick<WorkbookContent, 'messages' | 'vocabulary'>;

/** What our two columns say about a row; blank where nothing is said about it. */
export function scopeTexts(
  row: ForeignRow,
  verdict: RowVerdict,
  words: ScopeWords,
): Readonly<Record<ScopeColumn, string>> {
  const { state, isOurs } = verdict;
  if (state === undefined) return { inScope: '', why: '' };
  return { inScope: words.vocabulary.scope[state], why: isOurs ? why(row, verdict, words) : '' };
}

/** A row's own column is told where no group decides, or where it is stricter than its group. */
function why(row: ForeignRow, { state, decision, own }: RowVerdict, words: ScopeWords): string {
  const isOwn = own?.mark === 'no' && decision?.state !== 'outOfScope';
  if (own && (isOwn || !decision)) return answerText(own, words);
  return decision ? groupText(row.group?.name ?? decision.group.name, decision, state === 'outOfScope', words) : '';
}

function groupText(name: string, { group, because }: GroupDecision, isOut: boolean, words: ScopeWords): string {
  const { messages } = words;
  if (!because || (isOut && because.mark !== 'no')) {
    return messages.say('why.switchedOff', { service: because ? name : group.name });
  }
  if (!isOut) return answerText(because, words);
  return messages.say('why.serviceOut', {
    service: name,
    question: placeText(because.place),
    answer: valueText(because),
  });
}

type Said = Pick<OwnMark, 'mark' | 'place' | 'value'>;

function answerText(said: Said, { messages }: Pick<ScopeWords, 'messages'>): string {
  const question = placeText(said.place);
  if (said.mark === 'blank' && said.value.trim() === '') return messages.say('why.open', { question });
  return messages.say('why.answer', { question, answer: valueText(said) });
}

/** A blank cell that counts as an answer is shown as a dash. */
function valueText({ value }: Said): string {
  return value.trim() === '' ? '–' : value;
}

/** `Questions!C3` */
function placeText({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}
