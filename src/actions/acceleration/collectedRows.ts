import { joinSentences } from '../../localization/joinSentences';
import { readinessOf, type CollectedData, type CollectedField } from '../../domain/acceleration/collectedData';
import type { CurrentRow, WantedRow } from '../../domain/lists/planList';
import { VOCABULARIES } from '../../localization/vocabularies';
import { dayText } from '../../recognition/cells/excelDay';
import { foldWord } from '../../recognition/text/foldWord';
import { listHeadersOf } from '../wording/listHeaders';
import { planKey, type PlanOwner } from './customersInUsage';
import type { CustomerPlan } from './plans';
import type { PlanWords } from './wantedSteps';

/** What was collected about a customer and service, and what is still missing. */
export interface CollectedReport extends PlanOwner {
  readonly isReady: boolean;
  /** "Ready", or what stands in the way, in words. */
  readonly ready: string;
  readonly data: CollectedData;
  /** Each filled field as text to be pasted into FTOP. */
  readonly forFtop: readonly { readonly field: CollectedField; readonly header: string; readonly text: string }[];
}

const FIELDS: readonly CollectedField[] = [
  'l1',
  'entitlements',
  'l2Reason',
  'scenario',
  'managementNotes',
  'technicalNotes',
  'enterpriseNotes',
  'owner',
  'unblockedBy',
  'nextAction',
];

/** Playbook F05: the words of L1 that need an explanation, an owner, a day and a next action. */
const BLOCKED = new Set(Object.values(VOCABULARIES).map(({ blocked }) => foldWord(blocked)));

/** What is known of the rows that are there, and of those that are to be added. */
export function collectedReports(
  rows: readonly CurrentRow[],
  newOwners: readonly PlanOwner[],
  plans: ReadonlyMap<string, CustomerPlan>,
  words: PlanWords,
): readonly CollectedReport[] {
  const present = new Set(rows.map(({ id }) => id));
  const missing = newOwners.filter((owner) => !present.has(planKey(owner)));
  return [
    ...rows.map(({ texts }) =>
      reportOf({ customer: texts['customer'] ?? '', service: texts['service'] ?? '' }, texts, plans, words),
    ),
    ...missing.map((owner) => reportOf(owner, {}, plans, words)),
  ];
}

/**
 * The rows as they should be: only what says whether they are ready is ours.
 * @param rows those that are there, which come first among the reports; whatever id somebody gave them
 */
export function collectedRows(reports: readonly CollectedReport[], rows: readonly CurrentRow[]): readonly WantedRow[] {
  return reports.map(({ customer, service, ready }, index) => ({
    id: rows[index]?.id ?? planKey({ customer, service }),
    texts: { ready },
    initial: { customer, service },
  }));
}

function reportOf(
  owner: PlanOwner,
  texts: CurrentRow['texts'],
  plans: ReadonlyMap<string, CustomerPlan>,
  { sayings, content, dayOffset }: PlanWords,
): CollectedReport {
  const data = Object.fromEntries(FIELDS.map((field) => [field, texts[field] ?? ''])) as unknown as CollectedData;
  const { statuses } = plans.get(planKey(owner)) ?? { statuses: new Map() };
  const { missing, isBlockedTooEarly } = readinessOf(
    data,
    BLOCKED.has(foldWord(data.l1)),
    statuses.get('TECHNICAL-4') === 'done',
  );
  const headers = listHeadersOf(content.vocabulary);
  const separator = content.messages.say('format.listSeparator');
  const problems = [
    ...(missing.length > 0
      ? [sayings.say('acceleration.missing', { fields: missing.map((field) => headers[field][0]).join(separator) })]
      : []),
    ...(isBlockedTooEarly ? [sayings.say('acceleration.tooEarly', { blocked: content.vocabulary.blocked })] : []),
  ];
  return {
    ...owner,
    isReady: problems.length === 0,
    ready: problems.length === 0 ? sayings.say('acceleration.ready') : joinSentences(problems, content.messages),
    data,
    forFtop: FIELDS.filter((field) => data[field] !== '').map((field) => ({
      field,
      header: headers[field][0],
      text: field === 'unblockedBy' && Number(data[field]) > 0 ? dayText(Number(data[field]) + dayOffset) : data[field],
    })),
  };
}
