import { handOver, type HandOverFinding } from '../../domain/tasks/handOver';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import type { Place } from '../../recognition/cells/WorkbookError';
import { requireEdition, requireSameEdition } from '../content/editionGuard';
import type { Problem } from '../everyAction/ActionResult';
import type { Layout } from '../everyAction/readLayout';
import { orProblems } from '../everyAction/runAction';
import type { HandOverReading } from './handOverFacts';
import type { OwnTab } from './ownTabs';

/** Something that stands in the way of handing over, in one sentence; where it leads to a cell, with tab and cell. */
export interface HandOverEntry extends Place {
  readonly type: HandOverFinding['type'];
  readonly message: string;
}

/** What of a workbook is not clear, in sentences of its own. */
export interface Doubts {
  /** Which customers are to be judged, and how. */
  readonly usage: readonly Problem[];
  /** Which edition it is for. */
  readonly edition: readonly Problem[];
}

/** What stands in the way, in the order somebody would go through it. */
export function handOverEntries(
  { facts, editionProblems }: HandOverReading,
  { usage, edition }: Doubts,
  { content: { services, catalog } }: Pick<Layout, 'content'>,
  sayings: PlaybookMessages,
): readonly HandOverEntry[] {
  const titles = new Map(
    services.flatMap(({ items }) => items.map((item) => [item.id, `${item.id} ${catalog.itemText(item).title}`])),
  );
  const found = handOver(facts).flatMap((finding) =>
    finding.type === 'editionConflict' ? [] : [entryOf(finding, titles, sayings)],
  );
  const isReview = ({ type }: HandOverEntry): boolean => type === 'reviewMissing';
  return [
    ...[...edition, ...editionProblems].map(problemEntry('editionConflict')),
    ...found.filter((entry) => !isReview(entry)),
    ...usage.map(problemEntry('dataProblem')),
    ...found.filter(isReview),
  ];
}

function problemEntry(type: HandOverEntry['type']): (problem: Problem) => HandOverEntry {
  return ({ message, sheet, cell }) => ({
    type,
    message,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
  });
}

/** What names another edition says so in a sentence of its own. */
type ToldFinding = Exclude<HandOverFinding, { readonly type: 'editionConflict' }>;

function entryOf(finding: ToldFinding, titles: ReadonlyMap<string, string>, sayings: PlaybookMessages): HandOverEntry {
  switch (finding.type) {
    case 'olderContent': {
      const { type, version, current } = finding;
      return { type, message: sayings.say('check.handOver.olderContent', { version, current }) };
    }
    case 'reviewMissing':
      return { type: finding.type, message: sayings.say('check.handOver.reviewMissing'), ...finding.spot };
    case 'unansweredQuestion':
    case 'openItem':
    case 'ownerMissing':
    case 'dueMissing':
    case 'dataProblem': {
      const { type, id, spot } = finding;
      return { type, message: sayings.say(`check.handOver.${type}`, { name: titles.get(id) ?? id }), ...spot };
    }
  }
}

/** Says where a workbook names no edition, or has the texts of another one (playbook R13). */
export async function editionDoubts(layout: Layout, tabs: readonly OwnTab[]): Promise<readonly Problem[]> {
  const { content } = layout;
  const items = new Map(content.services.flatMap((service) => service.items.map((item) => [item.id, item])));
  const checklists = tabs.filter(({ kept }) => kept.tab.role === 'checklist');
  const { problems } = await orProblems(async () => {
    requireEdition(layout, undefined);
    for (const { kept, rows } of checklists) {
      const texts = rows.flatMap(({ id, text }) => {
        const item = items.get(id);
        return item ? [{ id, found: text, wanted: content.catalog.itemText(item).guidance }] : [];
      });
      await requireSameEdition(texts, content, undefined, { sheet: kept.tab.sheet.name });
    }
  }, content.messages);
  return problems;
}
