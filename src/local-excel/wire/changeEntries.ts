import { areaAddress, intersectAreas, WHOLE_SHEET, type Area } from '../cells/Area';
import type { Shift } from '../cells/Shift';
import { ALL_SHEETS, EVENT } from './EventSubscriptions';
import type { EventEntry } from './protocol';
import type { Change, Session } from './Session';
import { wireType, wireValue } from './wireValue';

const MESSAGE_CATEGORY = 65_536;

interface Told {
  readonly event: number;
  /** What is said beside the worksheet. */
  readonly message: (change: Change, source: string) => object;
  /** A selection is the user's own, who does not see that of a co-author. */
  readonly isOwn?: boolean;
}

const place = ({ area }: Change, source: string): object => ({ address: areaAddress(area), source });

/** What the handlers of worksheets are told, as Excel documents their arguments. */
const TOLD: Readonly<Record<Change['kind'], Told>> = {
  edited: { event: EVENT.sheetChanged, message: place },
  selected: { event: EVENT.sheetSelectionChanged, message: place, isOwn: true },
  activated: { event: EVENT.sheetActivated, message: () => ({}), isOwn: true },
  added: { event: EVENT.sheetAdded, message: (_, source) => ({ source }) },
  deleted: { event: EVENT.sheetDeleted, message: (_, source) => ({ source }) },
  rowsHidden: { event: EVENT.rowHiddenChanged, message: (...said) => ({ ...place(...said), changeType: 'Hidden' }) },
  rowsShown: { event: EVENT.rowHiddenChanged, message: (...said) => ({ ...place(...said), changeType: 'Unhidden' }) },
  protected: { event: EVENT.protectionChanged, message: (_, source) => ({ source, isProtected: true }) },
  unprotected: { event: EVENT.protectionChanged, message: (_, source) => ({ source, isProtected: false }) },
};

/** The events a client has asked for among those a change raises. */
export function changeEntries(change: Change, session: Session, source: 'Local' | 'Remote'): EventEntry[] {
  const { kind, sheet, area } = change;
  const { event, message, isOwn } = TOLD[kind];
  if (isOwn && source === 'Remote') return [];
  const entries: EventEntry[] = [];
  const tell = (id: number, targets: readonly string[], said: () => object): void => {
    for (const target of targets.filter((each) => session.subscriptions.has(id, each))) {
      entries.push([MESSAGE_CATEGORY, id, target, JSON.stringify({ worksheetId: sheet.id, ...said() }), 0]);
    }
  };
  const edit = kind === 'edited' ? (): object => editMessage(change, session) : (): object => ({});
  tell(event, [sheet.id, ALL_SHEETS], () => ({ ...message(change, source), ...edit() }));
  if (kind === 'selected') tell(EVENT.workbookSelectionChanged, [''], () => ({}));
  for (const table of kind === 'edited' ? session.book.tables.on(sheet) : []) {
    const part = intersectAreas(table.area, area);
    if (!part) continue;
    tell(EVENT.tableChanged, [String(table.id), sheet.id, ALL_SHEETS], () => ({
      ...{ ...place({ ...change, area: part }, source), ...edit() },
      tableId: String(table.id),
    }));
  }
  return entries;
}

function editMessage({ sheet, area, session: origin, changeType, shiftDirection, details }: Change, session: Session) {
  return {
    changeType: changeType ?? 'RangeEdited',
    shiftDirection: shiftDirection ?? 'None',
    triggerSource: origin === session ? 'ThisLocalAddin' : 'Unknown',
    referenceId: session.keep({ sheet, area }),
    ...(details && {
      valueBefore: wireValue(details.before),
      valueTypeBefore: wireType(details.before),
      valueAfter: wireValue(details.after),
      valueTypeAfter: wireType(details.after),
    }),
  };
}

/** How inserting or deleting rows, columns or cells is told: where, and what became of the cells there. */
export function shiftChange({ axis, kind, at, count, within }: Shift): {
  readonly area: Area;
  readonly changeType: string;
  readonly shiftDirection: string;
} {
  const isInsert = kind === 'insert';
  const span =
    axis === 'rows' ? { top: at, bottom: at + count - 1 } : { left: at, right: at + count - 1, ...rowsOf(within) };
  const what = within ? 'Cell' : axis === 'rows' ? 'Row' : 'Column';
  return {
    area: { ...WHOLE_SHEET, ...span },
    changeType: `${what}${isInsert ? 'Inserted' : 'Deleted'}`,
    shiftDirection: within ? `ShiftCell${isInsert ? 'Right' : 'Left'}` : 'None',
  };
}

function rowsOf(within: Shift['within']): Partial<Area> {
  return within ? { top: within.top, bottom: within.bottom } : {};
}
