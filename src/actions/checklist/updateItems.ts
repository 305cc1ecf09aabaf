import type { WorkStatus } from '../../domain/tasks/suggestCompletion';
import { parseDayText } from '../../recognition/cells/excelDay';
import { textForCell } from '../../recognition/cells/textForCell';
import { WorkbookError } from '../../recognition/cells/WorkbookError';
import { columnChanges, type CellWrite } from '../../workbook/tabChanges/columnChanges';
import type { ActionResult } from '../everyAction/ActionResult';
import type { ExcelHost } from '../everyAction/ExcelHost';
import { createProblem, Refusal } from '../everyAction/runAction';
import { statusIn } from '../wording/statusWords';
import type { WorkbookContent } from '../wording/workbookContent';
import { changeItemRows, type FoundItems } from './own/changeItemRows';

/** What is entered of the work on items; a field that is left out stays as it is. */
export interface ItemUpdate {
  readonly status?: WorkStatus;
  /** '' takes the owner away. */
  readonly owner?: string;
  /** A day such as 2026-11-21; '' takes the day away. */
  readonly due?: string;
}

/** Rows by what was entered in them. */
export interface ItemUpdateChanges {
  readonly statusesSet: number;
  readonly ownersSet: number;
  readonly duesSet: number;
}

type Field = keyof ItemUpdate;

/** What a cell of a field is to hold. */
interface Entry {
  readonly content: string;
  /** True for a cell that says so already. */
  isSaid(text: string): boolean;
}

/**
 * Enters how the work on items stands, all of it in one step: the status in the words of the workbook, the owner, and the
 * day it is due. A cell that says so already stays.
 * @param ids of the items; their rows are found by them
 */
export function updateItems(
  excel: ExcelHost,
  ids: readonly string[],
  update: ItemUpdate,
): Promise<ActionResult<ItemUpdateChanges>> {
  return changeItemRows(excel, ids, (found) => {
    const writes = {
      status: writesTo('status', statusEntry(update, found.content), found),
      owner: writesTo('owner', ownerEntry(update), found),
      due: writesTo('due', dueEntry(update, found), found),
    };
    return {
      writes: columnChanges(found.kept, Object.values(writes).flat()),
      changes: {
        statusesSet: writes.status.length,
        ownersSet: writes.owner.length,
        duesSet: writes.due.length,
      },
    };
  });
}

/** @throws WorkbookError columnMissing */
function writesTo(field: Field, entry: Entry | undefined, { kept, rows, content }: FoundItems): readonly CellWrite[] {
  if (!entry) return [];
  const { sheet, columns } = kept.tab;
  const { [field]: column } = columns;
  const [header] = content.vocabulary.checklistHeaders[field];
  if (column === undefined) throw new WorkbookError('columnMissing', { sheet: sheet.name }, { header });
  const others = rows.filter(({ theirs }) => !entry.isSaid(theirs[field] ?? ''));
  return others.map(({ row }) => ({ row, column, content: entry.content }));
}

/** A cell that says so in any language stays. */
function statusEntry({ status }: ItemUpdate, { vocabulary }: WorkbookContent): Entry | undefined {
  if (status === undefined) return undefined;
  return { content: textForCell(vocabulary.statuses[status]), isSaid: (text) => statusIn(text) === status };
}

function ownerEntry({ owner }: ItemUpdate): Entry | undefined {
  if (owner === undefined) return undefined;
  const name = owner.trim();
  return { content: textForCell(name), isSaid: (text) => text.trim() === name };
}

/**
 * A day stands in its cell as a number, counted as the workbook counts.
 * @throws Refusal dueUnclear
 */
function dueEntry({ due }: ItemUpdate, { kept, content }: FoundItems): Entry | undefined {
  if (due === undefined) return undefined;
  if (due === '') return { content: '', isSaid: (text) => text === '' };
  const day = parseDayText(due);
  if (day === undefined) throw new Refusal([createProblem('dueUnclear', content.messages, { due })]);
  const serial = day - kept.tab.sheet.dayOffset;
  return { content: String(serial), isSaid: (text) => text !== '' && Number(text) === serial };
}
