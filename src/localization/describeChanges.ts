import type { MessageKey } from './messages/MessageKey';
import type { Messages } from './Messages';

/** Counts of what an action changes; a list counts its entries. Unknown and zero counts are not told. */
export type ChangeCounts = Readonly<Record<string, number | readonly unknown[]>>;

/** What people see at once comes first, what was written for it after. */
const TOLD = [
  'rowsHidden',
  'rowsShown',
  'tabsAdded',
  'questionsAdded',
  'questionsUpdated',
  'questionsRemoved',
  'groupsEntered',
  'answersImported',
  'notesImported',
  'progressEntered',
  'statusesSet',
  'ownersSet',
  'duesSet',
  'tasksAdded',
  'tasksUpdated',
  'tasksFinished',
  'criterionSet',
  'settingsChanged',
  'nextStepsShown',
  'stepsAdded',
  'stepsUpdated',
  'dataUpdated',
  'itemsAdded',
  'itemsUpdated',
  'itemsRemoved',
  'daysNoted',
  'contentRenewed',
  'editionNoted',
  'columnsMatched',
  'blanksNoted',
  'idsRestored',
  'listsRestored',
  'filtersExtended',
  'countsRestored',
  'namesMended',
  'rowsAddedToTable',
  'monthsAdded',
  'customersAdded',
  'valuesEntered',
  'valuesUpdated',
  'entitlementsUpdated',
  'columnsAdded',
  'headersRenamed',
  'formulasFilled',
  'highlightsSet',
  'tabsCounted',
  'basisUpdated',
  'highlightsRemoved',
  'columnsRemoved',
  'tabsRemoved',
  'namesRemoved',
] as const;

/**
 * A plan or a result in one sentence: "Would hide 14 rows in 1 block, add 2 items." or "Hid 14 rows in 1 block."
 * @param tense of a plan that may be carried out, or of what was done
 */
export function describeChanges(changes: ChangeCounts, tense: 'plan' | 'done', messages: Messages): string {
  const blocks = countOf(changes['blocksHidden']);
  const parts = TOLD.flatMap((name) => {
    const count = countOf(changes[name]);
    const key: MessageKey = `${tense}.${name}`;
    return count === 0 ? [] : [messages.say(key, { count, blocks })];
  });
  if (parts.length === 0) return messages.say(`${tense}.nothing`);
  const list = parts.join(messages.say('format.listSeparator'));
  return messages.say(`${tense}.sentence`, { parts: tense === 'plan' ? list : capitalized(list, messages) });
}

function countOf(value: ChangeCounts[string] | undefined): number {
  if (value === undefined) return 0;
  return typeof value === 'number' ? value : value.length;
}

function capitalized(text: string, { language }: Messages): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
