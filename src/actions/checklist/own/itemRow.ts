import type { ChecklistTab } from '../../../recognition/checklist/ChecklistTab';
import { cellAddress } from '../../../recognition/cells/cellAddress';
import type { Place } from '../../../recognition/cells/WorkbookError';
import type { PlacedAnswer } from '../../../recognition/questionnaire/readQuestionnaires';
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
  /** Undefined for a row in sight. */
  readonly hidden: HiddenRow | undefined;
}

export function itemRow(own: OwnRow, reading: OwnReading, content: WorkbookContent): ItemRow {
  const { id, row, texts, item } = own;
  const { tab } = reading.kept;
  return {
    id,
    service: texts.service ?? item?.texts.service ?? '',
    item: texts.item ?? item?.texts.item ?? '',
    row: row + 1,
    cell: cellAddress(row, tab.columns.id ?? tab.left),
    hidden: own.isHidden ? hiddenRow(own, reading, content) : undefined,
  };
}

function hiddenRow(own: OwnRow, { kept, placed }: OwnReading, content: WorkbookContent): HiddenRow {
  const wanted = wantedRow(own, content);
  if (!wanted || !own.isOursToShow) return { by: hiddenByOthers(kept.tab), why: '', decidedBy: [] };
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
