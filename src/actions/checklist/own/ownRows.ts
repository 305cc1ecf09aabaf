import { OUR_CHECKLIST_COLUMNS, type OurChecklistColumn } from '../../../domain/checklist/checklistColumns';
import type { CurrentItem, WantedRow } from '../../../domain/checklist/planChecklist';
import type { ReadItem } from '../../../workbook/checklist/readChecklist';
import { editedTexts } from '../../content/editedTexts';
import { idsOf } from '../../wording/rowsOfContent';
import { isOurReason, saysRemoved } from '../../wording/isOurReason';
import { scopeByHand, scopeSaid } from '../../wording/scopeSaid';
import type { ScopedItem } from '../../wording/wantedItems';
import type { WorkbookContent } from '../../wording/workbookContent';
import type { OwnReading } from './readOwn';

/** A row of a checklist of ours and what it is. */
export interface OwnRow extends CurrentItem, ReadItem {
  /** The item it is for; undefined for one that the content has no more and for a row of somebody's own. */
  readonly item: ScopedItem | undefined;
  readonly isRemoved: boolean;
  /** Our cells that somebody edited, and that stay. */
  readonly edited: readonly OurChecklistColumn[];
  /** The scope somebody set by hand and gave a reason for. */
  readonly override: ScopedItem['scope']['state'] | undefined;
}

/** Our cells that hold texts of the content alone. */
export const TEXT_COLUMNS = OUR_CHECKLIST_COLUMNS.filter(
  (column) => column !== 'id' && column !== 'inScope' && column !== 'why',
);

/** What the rows of a checklist are. @param replacesEdited true where cells that somebody edited are not to stay */
export async function ownRows(
  reading: OwnReading,
  scoped: readonly ScopedItem[],
  content: WorkbookContent,
  replacesEdited: boolean,
): Promise<readonly OwnRow[]> {
  const byId = new Map(scoped.map((item) => [item.id, item]));
  const standing = idsOf(content);
  const knowsRemoved = reading.state.age === 'older' || reading.state.age === 'same';
  const rows = reading.items.map((row) => {
    const item = byId.get(reading.moved.get(row.id) ?? row.id);
    return { row, item, isRemoved: !item && knowsRemoved && standing(row.id) === 'removed' };
  });
  const edited = replacesEdited ? [] : await editedTexts(rows.flatMap(textsOf), reading.state);
  return rows.map(({ row, item, isRemoved }): OwnRow => {
    const { inScope = '', why = '' } = row.texts;
    const hasOwnReason = why.trim() !== '' && !isOurReason(why);
    const override = hasOwnReason ? scopeByHand(inScope) : undefined;
    const columns = edited.filter((each) => each.row === row.row).map(({ column }) => column);
    const keepsWhy = hasOwnReason && override === undefined && !replacesEdited;
    return {
      ...row,
      item,
      isRemoved,
      override,
      edited: keepsWhy ? [...columns, 'why'] : columns,
      isOursToShow: scopeSaid(inScope) === 'outOfScope',
    };
  });
}

interface PlacedRow {
  readonly row: Omit<CurrentItem, 'isOursToShow'>;
  readonly item: ScopedItem | undefined;
}

function textsOf({ row, item }: PlacedRow) {
  if (!item) return [];
  return TEXT_COLUMNS.map((column) => {
    const wanted = item.texts[column];
    return { id: item.id, formerId: row.id, row: row.row, column, wanted, found: row.texts[column] ?? wanted };
  });
}

/** What our cells of a row should say; undefined for a row of somebody's own. */
export function wantedRow(row: OwnRow, content: WorkbookContent): WantedRow | undefined {
  const { item, override, edited } = row;
  const { scope } = content.vocabulary;
  if (!item) return row.isRemoved ? removedRow(row, content) : undefined;
  const texts = { ...item.texts, why: markedWhy(row, item.texts.why, content) };
  const kept: readonly string[] = override === undefined ? edited : [...edited, 'why'];
  return {
    texts: {
      ...Object.fromEntries(Object.entries(texts).filter(([column]) => !kept.includes(column))),
      ...(override === undefined ? {} : { inScope: scope[override] }),
    },
    isHidden: override === undefined ? item.isHidden : override === 'outOfScope',
  };
}

/** A reason, with what says that other cells of the row are as somebody edited them. */
function markedWhy({ edited }: OwnRow, why: string, { vocabulary, messages }: WorkbookContent): string {
  const columns = edited.filter((column) => column !== 'why');
  if (columns.length === 0) return why;
  const headers = columns.map((column) => vocabulary.checklistHeaders[column][0]);
  const mark = `${vocabulary.reasons.edited} ${headers.join(messages.say('format.listSeparator'))}`;
  return [why, mark].join(messages.say('format.reasonSeparator'));
}

/** An item the content has no more stays with all that people entered, visible, and counts nowhere. */
function removedRow({ id, texts, edited, override }: OwnRow, content: WorkbookContent): WantedRow {
  const { vocabulary, catalog, edition } = content;
  const isOfOthers = catalog.services.some(({ items }) => items.some((item) => item.id === id));
  const why = isOfOthers
    ? vocabulary.reasons.notInEdition.replace('{edition}', vocabulary.editions[edition])
    : vocabulary.reasons.removed.replace('{version}', catalog.version);
  const keepsWhy = override !== undefined || edited.includes('why') || saysRemoved(texts.why ?? '');
  return { texts: { inScope: vocabulary.scope.removed, ...(keepsWhy ? {} : { why }) }, isHidden: false };
}
