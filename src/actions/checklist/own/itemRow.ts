import { isFinished, type WorkStatus } from '../../../domain/tasks/suggestCompletion';
import type { OurChecklistColumn } from '../../../domain/checklist/checklistColumns';
import type { ItemScope } from '../../../domain/checklist/scopeItem';
import type { ChecklistTab } from '../../../recognition/checklist/ChecklistTab';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import { dayText, usageDay } from '../../../recognition/cells/excelDay';
import type { Place } from '../../../recognition/cells/WorkbookError';
import type { PlacedAnswer } from '../../../recognition/questionnaire/readQuestionnaires';
import { scopeByHand } from '../../wording/scopeSaid';
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

/** A row of a checklist of ours as the pane lists it. */
export interface ItemRow {
  readonly id: string;
  readonly service: string;
  readonly item: string;
  /** When the item is to be worked on, in the words of the workbook. */
  readonly stage: string;
  /** 1-based. */
  readonly row: number;
  /** Where the row begins: `A7`. */
  readonly cell: string;
  readonly owner: string;
  /** As the cell says it. */
  readonly statusText: string;
  /** Undefined for a word nobody knows. */
  readonly status: WorkStatus | undefined;
  /** Nothing is left to be done. */
  readonly isFinished: boolean;
  /** The day it is due, such as 2026-11-21; undefined where the cell holds no day. */
  readonly due: string | undefined;
  /** Days until it is due, less than 0 once its day is over. */
  readonly dueIn: number | undefined;
  /** What the row itself says; undefined for one that the content has no more, or that says something else. */
  readonly scope: ItemScope['state'] | undefined;
  /** Why, as the row itself says it. */
  readonly why: string;
  /** [] where no answer decides. */
  readonly decidedBy: readonly DecidingQuestion[];
  /** What hides the row; undefined for a row in sight. */
  readonly hidden: HiddenBy | undefined;
}

/** What rows are listed by beside themselves. */
export interface ItemsContext {
  readonly reading: OwnReading;
  readonly content: WorkbookContent;
  /** As the workbook counts days. */
  readonly today: number;
}

export function itemRow(own: OwnRow, { reading, content, today }: ItemsContext): ItemRow {
  const { id, row } = own;
  const { tab } = reading.kept;
  const text = (column: OurChecklistColumn): string => own.texts[column] ?? own.item?.texts[column] ?? '';
  return {
    id,
    service: text('service'),
    item: text('item'),
    stage: text('stage'),
    row: row + 1,
    cell: cellAddress(row, tab.columns.id ?? tab.left),
    ...workOn(own, tab, today),
    scope: own.isRemoved ? undefined : scopeByHand(own.texts.inScope ?? ''),
    why: own.texts.why ?? '',
    // Where somebody set the scope by hand, no answer decides.
    decidedBy: own.override === undefined ? decidingQuestions(own, reading.placed) : [],
    hidden: own.isHidden ? hiddenBy(own, tab, content) : undefined,
  };
}

type WorkOn = Pick<ItemRow, 'owner' | 'statusText' | 'status' | 'isFinished' | 'due' | 'dueIn'>;

/** How the work stands that people entered; a due date that is no day is none. */
function workOn({ theirs }: OwnRow, { sheet }: ChecklistTab, today: number): WorkOn {
  const { owner = '', due = '', status: statusText = '' } = theirs;
  const status = statusIn(statusText);
  const day = usageDay(due === '' ? '' : Number(due), sheet);
  return {
    owner: owner.trim(),
    statusText,
    status,
    isFinished: isFinished(status),
    due: day === undefined ? undefined : dayText(day),
    dueIn: day === undefined ? undefined : Math.floor(day) - sheet.dayOffset - today,
  };
}

function hiddenBy(own: OwnRow, tab: ChecklistTab, content: WorkbookContent): HiddenBy {
  const wanted = wantedRow(own, content);
  if (!wanted || !own.isOursToShow) return hiddenByOthers(tab);
  return wanted.isHidden ? 'outOfScope' : 'answersChanged';
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
