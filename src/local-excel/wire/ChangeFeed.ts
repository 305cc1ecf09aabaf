import { areaAddress, boundingArea } from '../cells/Area';
import { ALL_SHEETS, EVENT } from './EventSubscriptions';
import type { EventEntry } from './protocol';
import type { Change, Session } from './Session';

const MESSAGE_CATEGORY = 65_536;

/** Collects what one request changed and sends it on a later turn, as Excel does. */
export class ChangeFeed {
  private pending: Change[] = [];
  private readonly listeners = new Set<() => void>();
  private isScheduled = false;

  constructor(private readonly deliver: (change: Change) => void) {}

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  add(change: Change): void {
    const last = this.pending.at(-1);
    if (last && continues(last, change)) {
      this.pending[this.pending.length - 1] = { ...last, area: boundingArea(last.area, change.area) };
    } else {
      this.pending.push(change);
    }
    this.flush();
  }

  flush(): void {
    if (this.pending.length === 0 || this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      const changes = this.pending;
      this.pending = [];
      changes.forEach((change) => this.deliver(change));
      this.listeners.forEach((listener) => listener());
    }, 0);
  }

  entries(change: Change, session: Session, source: 'Local' | 'Remote'): EventEntry[] {
    return candidates(change, session, source).filter(([, event, target]) => session.subscriptions.has(event, target));
  }
}

/** The library splits a large write into blocks of rows; together they are one edit. */
function continues(last: Change, next: Change): boolean {
  return (
    last.kind === 'edited' &&
    next.kind === 'edited' &&
    last.sheet === next.sheet &&
    last.session === next.session &&
    last.area.left === next.area.left &&
    last.area.right === next.area.right &&
    last.area.bottom + 1 === next.area.top
  );
}

function candidates({ kind, sheet, area, session: origin }: Change, session: Session, source: string): EventEntry[] {
  const details = { worksheetId: sheet.id, address: areaAddress(area), source };
  const entry = (event: number, target: string, message: object): EventEntry => [
    MESSAGE_CATEGORY,
    event,
    target,
    JSON.stringify(message),
    0,
  ];
  const onSheet = (event: number, message: object): EventEntry[] => [
    entry(event, sheet.id, message),
    entry(event, ALL_SHEETS, message),
  ];
  switch (kind) {
    case 'edited':
      return onSheet(EVENT.sheetChanged, {
        ...details,
        changeType: 'RangeEdited',
        shiftDirection: 'None',
        triggerSource: origin === session ? 'ThisLocalAddin' : 'Unknown',
        referenceId: session.keep({ sheet, area }),
      });
    case 'selected':
      return source === 'Remote'
        ? []
        : [...onSheet(EVENT.sheetSelectionChanged, details), entry(EVENT.workbookSelectionChanged, '', {})];
    case 'activated':
      return source === 'Remote' ? [] : onSheet(EVENT.sheetActivated, { worksheetId: sheet.id });
    case 'added':
      return [entry(EVENT.sheetAdded, ALL_SHEETS, { worksheetId: sheet.id, source })];
  }
}
