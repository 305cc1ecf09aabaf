import { loadCatalog } from '../../catalog/loadCatalog';
import { loadPlaybook } from '../../catalog/loadPlaybook';
import { checkIds, type IdFault } from '../../domain/check/checkIds';
import { LANGUAGES } from '../../domain/Language';
import { allWork } from '../../domain/tasks/allWork';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { cellAddress } from '../../recognition/cells/cellAddress';
import { textForCell } from '../../recognition/cells/textForCell';
import { columnChanges } from '../../workbook/tabChanges/columnChanges';
import { sameShape } from '../../workbook/guards/sameShape';
import { sameTexts } from '../../workbook/guards/sameTexts';
import type { Layout } from '../everyAction/readLayout';
import type { OwnTab } from './ownTabs';
import type { RepairFinding, RepairPart } from './RepairPart';

/** What is wrong with the ids of a tab, and the tab as it is once they are back. */
export interface MendedIds {
  readonly parts: readonly RepairPart[];
  readonly tab: OwnTab;
}

/** Ids that stand twice, and those that a row has lost. */
export async function repairIds(own: OwnTab, layout: Layout, sayings: PlaybookMessages): Promise<MendedIds> {
  const { kept, rows, isOurs } = own;
  const { id: column } = kept.tab.columns;
  if (column === undefined) return { parts: [], tab: own };
  const hasLost = rows.some(({ id, text }) => id === '' && text.trim() !== '');
  const idsOfText = hasLost ? await textsOf(own, layout) : () => [];
  const faults = checkIds(rows, { isOurs, idsOfText });
  if (faults.length === 0) return { parts: [], tab: own };
  const restored = faults.flatMap((fault) =>
    fault.type === 'missing' && fault.id !== undefined ? [{ row: fault.row, id: fault.id }] : [],
  );
  const texts = new Map(rows.map(({ row, text }) => [row, text]));
  const textColumn = textColumnOf(own);
  const part: RepairPart = {
    findings: faults.map((fault) => findingOf(fault, own, column, sayings)),
    plan: {
      changes: columnChanges(
        kept,
        restored.map(({ row, id }) => ({ row, column, content: /^\d+$/.test(id) ? id : textForCell(id) })),
      ),
      guards: [
        sameShape(kept),
        sameTexts(kept, column, new Map(restored.map(({ row }) => [row, '']))),
        sameTexts(kept, textColumn, new Map(restored.map(({ row }) => [row, texts.get(row)!])), String),
      ],
    },
    changes: { idsRestored: restored.length },
    writesTo: restored.length > 0 ? [kept.tab] : [],
  };
  const back = new Map(restored.map(({ row, id }) => [row, id]));
  return {
    parts: [part],
    tab: { ...own, rows: rows.map((row) => ({ ...row, id: back.get(row.row) ?? row.id, found: row.id })) },
  };
}

function textColumnOf({ kept: { tab } }: OwnTab): number {
  const { question, guidance, task } = tab.columns as Readonly<Partial<Record<string, number>>>;
  return question ?? guidance ?? task ?? tab.left;
}

function findingOf(
  fault: IdFault,
  { kept: { tab } }: OwnTab,
  column: number,
  sayings: PlaybookMessages,
): RepairFinding {
  const sheet = tab.sheet.name;
  if (fault.type === 'twice') {
    const cells = fault.rows.map((row) => cellAddress(row, column));
    const message = sayings.say('check.repair.idTwice', { id: fault.id, sheet, cells: cells.join(', ') });
    return { kind: 'idTwice', message, mend: 'yours', sheet, cell: cells[1]! };
  }
  const cell = cellAddress(fault.row, column);
  const isClear = fault.id !== undefined;
  const message = sayings.say(isClear ? 'check.repair.idMissing' : 'check.repair.idMissing.unclear', {
    sheet,
    cell,
    id: fault.id ?? '',
  });
  return { kind: 'idMissing', message, mend: isClear ? 'offered' : 'yours', sheet, cell };
}

/** The ids that a text of ours belongs to, in whatever language it is. */
async function textsOf({ kept }: OwnTab, { content }: Layout): Promise<(text: string) => readonly string[]> {
  const { role } = kept.tab;
  const texts = role === 'tasks' ? await taskNames() : await contentTexts(content.edition, role);
  return (text) => [...new Set(texts.filter((each) => each.text === text.trim()).map(({ id }) => id))];
}

interface TextOfId {
  readonly id: string;
  readonly text: string;
}

async function contentTexts(
  edition: Layout['content']['edition'],
  role: OwnTab['kept']['tab']['role'],
): Promise<readonly TextOfId[]> {
  const catalogs = await Promise.all(LANGUAGES.map((language) => loadCatalog(language, edition)));
  return catalogs.flatMap((catalog) =>
    catalog.services.flatMap(({ questions, items }) => {
      if (role === 'questionnaire') return questions.map(({ id }) => ({ id, text: catalog.questionText(id).question }));
      return role === 'checklist' ? items.map((item) => ({ id: item.id, text: catalog.itemText(item).guidance })) : [];
    }),
  );
}

async function taskNames(): Promise<readonly TextOfId[]> {
  const playbooks = await Promise.all(LANGUAGES.map(loadPlaybook));
  return playbooks.flatMap((playbook) =>
    allWork(playbook.steps, playbook.tasks).map((work) => ({
      id: work.id,
      text: work.type === 'task' ? playbook.taskName(work.task.id) : playbook.stepName(work.step),
    })),
  );
}
