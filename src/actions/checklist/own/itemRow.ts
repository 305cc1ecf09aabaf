import { isFinished, type WorkStatus } from '../../../domain/tasks/suggestCompletion';
import type { ChecklistTab } from '../../../recognition/checklist/ChecklistTab';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import type { Place } from '../../../recognition/cells/WorkbookError';
import type { PlacedAnswer } from '../../../recognition/questionnaire/readQuestionnaires';
import { statusIn } from '../../wording/statusWords';
import type { WorkbookContent } from '../../wording/workbookContent';
import { wantedRow, type OwnRow } from './ownRows';
import type { OwnReading } from './readOwn';

/**
 * What hides a row: the answers, answers that say otherwise by now, or not us. Which rows of a filtered tab the filter
 * hides and which a person, Excel does not tell.
 */
export type HiddenBy = 'outOfScope' | 'answersChanged' | 'filterOrPerson' | 'person';

/** A question that decides about a row, and the cell it is answered in. */
export interface DecidingQuestion extends Required<Place> {
  readonly question: string;
}

/** A row that is hidden in Excel. */
export interface HiddenRow {
  readonly by: HiddenBy;
  /** What the row itself says; '' where it says nothing. */
  readonly why: string;
  /** [] where no answer decides. */
  readonly decidedBy: readonly DecidingQuestion[];
}

/** A row of a checklist of ours as the pane lists it. */
export interface ItemRow {
  readonly id: string;
  readonly service: string;
  readonly item: string;
  /** 1-based. */
  readonly row: number;
  /** Where the row begins: `A7`. */
  readonly cell: string;
  readonly owner: string;
  /** As the cell says it. */
  readonly statusText: string;
  /** Undefined for a word nobody knows. */
  readonly status: WorkStatus | undefined;
  /** Its day is over and it is not finished. */
  readonly isOverdue: boolean;
  /** Undefined for a row in sight. */
  readonly hidden: HiddenRow | undefined;
}

/** What rows are listed by beside themselves. */
export interface ItemsContext {
  readonly reading: OwnReading;
  readonly content: WorkbookContent;
  /** As the workbook counts days. */
  readonly today: number;
}

export function itemRow(own: OwnRow, { reading, content, today }: ItemsContext): ItemRow {
  const { id, row, texts, item } = own;
  const { tab } = reading.kept;
  return {
    id,
    service: texts.service ?? item?.texts.service ?? '',
    item: texts.item ?? item?.texts.item ?? '',
    row: row + 1,
    cell: cellAddress(row, tab.columns.id ?? tab.left),
    ...workOn(own, today),
    hidden: own.isHidden ? hiddenRow(own, reading, content) : undefined,
  };
}

/** How the work stands that people entered; a due date that is no day is not overdue. */
function workOn(
  { theirs: { owner = '', due = '', status: statusText = '' } }: OwnRow,
  today: number,
): Pick<ItemRow, 'owner' | 'statusText' | 'status' | 'isOverdue'> {
  const status = statusIn(statusText);
  const isOverdue = due !== '' && Number(due) < today && !isFinished(status);
  return { owner: owner.trim(), statusText, status, isOverdue };
}

/** True for a row that generating hid, also where the answers say otherwise by now. */
export function isHiddenByUs(own: OwnRow, content: WorkbookContent): boolean {
  return own.isHidden && own.isOursToShow && wantedRow(own, content) !== undefined;
}

function hiddenRow(own: OwnRow, { kept, placed }: OwnReading, content: WorkbookContent): HiddenRow {
  const wanted = wantedRow(own, content);
  if (!wanted || !isHiddenByUs(own, content)) return { by: hiddenByOthers(kept.tab), why: '', decidedBy: [] };
  return {
    by: wanted.isHidden ? 'outOfScope' : 'answersChanged',
    why: own.texts.why ?? '',
    // Where somebody set the scope by hand, no answer decides.
    decidedBy: own.override === undefined ? decidingQuestions(own, placed) : [],
  };
}

function hiddenByOthers({ sheet, table }: ChecklistTab): HiddenBy {
  return sheet.isFiltered || table?.isFiltered ? 'filterOrPerson' : 'person';
}

function decidingQuestions({ item }: OwnRow, placed: readonly PlacedAnswer[]): readonly DecidingQuestion[] {
  return (item?.scope.because ?? []).flatMap(({ question }) => {
    const place = placed.find((each) => each.question === question)?.place;
    return place ? [{ question, ...place }] : [];
  });
}
