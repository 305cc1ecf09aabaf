import { numberRuns } from '../../domain/numberRuns';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { cellAddress } from '../../recognition/cells/cellAddress';
import { keptCells } from '../../workbook/cells/KeptTab';
import {
  queueValidation,
  sameValidation,
  takesAnything,
  validationChange,
  type SeenValidation,
} from '../../workbook/check/validationChange';
import { sameIds, type IdOfRow } from '../../workbook/guards/sameIds';
import { sameShape } from '../../workbook/guards/sameShape';
import { isBegun, setAnswerValidation, setStatusValidation } from '../../workbook/questionnaire/answerValidation';
import type { Layout } from '../everyAction/readLayout';
import { answerCell } from '../wording/answerCell';
import type { OwnRow, OwnTab } from './ownTabs';
import type { RepairPart } from './RepairPart';

/** A cell that should take only some entries, and what sets that. */
interface Limited {
  /** 0-based. */
  readonly row: number;
  /** Its validation is to be set. */
  isOpen(seen: SeenValidation): boolean;
  set(cell: Excel.Range): void;
}

/**
 * Queues looking for cells that take anything instead of an answer to their question or a status; call the result after
 * the sync. A validation of somebody's own is left alone.
 */
export function queueLists(own: OwnTab, layout: Layout, sayings: PlaybookMessages): () => readonly RepairPart[] {
  const { kept, rows } = own;
  const column = limitedColumn(own);
  if (column === undefined) return () => [];
  const queued = limitedCells(own, layout).map((limited) => {
    const cell = keptCells(kept, { row: limited.row, column });
    return { ...limited, cell, seen: queueValidation(cell) };
  });
  return () => {
    const open = queued.filter(({ seen, isOpen }) => isOpen(seen()));
    if (open.length === 0) return [];
    const { tab } = kept;
    const runs = numberRuns(open.map(({ row }) => row));
    const names = runs.map(({ first, last }) =>
      first === last ? cellAddress(first, column) : `${cellAddress(first, column)}:${cellAddress(last, column)}`,
    );
    const place = { sheet: tab.sheet.name, cell: cellAddress(runs[0]!.first, column) };
    const message = sayings.say('check.repair.listShort', { ...place, count: open.length, cells: names.join(', ') });
    const numbers = new Set(open.map(({ row }) => row));
    return [
      {
        findings: [{ kind: 'listShort', message, mend: 'offered', ...place }],
        plan: {
          changes: open.map(({ cell, set }) => validationChange(cell, set)),
          guards: [
            sameShape(kept),
            sameIds(kept, rows.filter(({ row }) => numbers.has(row)).map(asFound)),
            ...open.map(({ cell, seen }) => sameValidation(cell, seen())),
          ],
        },
        changes: { listsRestored: open.length },
        writesTo: [tab],
      },
    ];
  };
}

function asFound({ row, id, found = id }: OwnRow): IdOfRow {
  return { row, id: found };
}

function limitedColumn({ kept: { tab } }: OwnTab): number | undefined {
  const { answer, status } = tab.columns as Readonly<Partial<Record<string, number>>>;
  return tab.role === 'questionnaire' ? answer : status;
}

function limitedCells({ kept: { tab }, rows, isOurs }: OwnTab, { content }: Layout): readonly Limited[] {
  if (tab.role !== 'questionnaire') {
    const statuses = Object.values(content.vocabulary.statuses);
    const set = (cell: Excel.Range): void => setStatusValidation(cell, statuses);
    return rows.filter(({ id }) => isOurs(id)).map(({ row }) => ({ row, set, isOpen: takesAnything }));
  }
  const questions = new Map(content.services.flatMap((service) => service.questions.map((each) => [each.id, each])));
  return rows.flatMap(({ row, id }) => {
    const question = questions.get(id);
    if (!question || question.kind.type === 'text') return [];
    const answer = answerCell(question, content);
    const isOpen = (seen: SeenValidation): boolean => takesAnything(seen) || isBegun(seen, answer);
    return [{ row, isOpen, set: (cell: Excel.Range) => setAnswerValidation(cell, answer) }];
  });
}
