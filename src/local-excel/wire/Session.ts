import type { Area } from '../cells/Area';
import type { CellValue } from '../cells/Cell';
import type { Book } from '../book/Book';
import type { Sheet } from '../sheets/Sheet';
import type { Shift } from '../cells/Shift';
import { EventSubscriptions } from './EventSubscriptions';

/** A range a client keeps beyond one request. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
  /** Set when its cells were deleted. */
  isGone?: boolean;
}

/** Something that happened to a sheet, as it is told to all clients. */
export interface Change {
  readonly kind:
    | 'edited'
    | 'selected'
    | 'activated'
    | 'added'
    | 'deleted'
    | 'rowsHidden'
    | 'rowsShown'
    | 'protected'
    | 'unprotected';
  readonly sheet: Sheet;
  readonly area: Area;
  /** The client that caused it; undefined for the user at the grid. */
  readonly session?: Session | undefined;
  /** Of an edit that is not only of what cells hold: as Excel.DataChangeType, and where the cells went. */
  readonly changeType?: string;
  readonly shiftDirection?: string;
  /** Of the edit of one cell. */
  readonly details?: { readonly before: CellValue; readonly after: CellValue } | undefined;
}

/** What a client's requests need of the program around the workbook. */
export interface Host {
  readonly book: Book;
  readonly isReadOnly: boolean;
  /** `en-US`: how the person at the machine writes dates and numbers. */
  readonly culture: string;
  announce(change: Change): void;
  shift(sheet: Sheet, shift: Shift, session: Session): void;
  deleteSheet(sheet: Sheet, session: Session): void;
  select(sheet: Sheet, area: Area, session?: Session): void;
  rangeAt(address: string, sheet: Sheet): RangeTarget;
}

/** What is counted of a client's traffic; exact, so tests and the benchmark can rely on it. */
export interface Traffic {
  /** Requests with at least one action beside housekeeping; one `context.sync()` each. */
  syncs: number;
  actions: number;
  /** Actions that change the workbook. */
  writes: number;
  bytesSent: number;
  bytesReceived: number;
  /** The largest single request or response. */
  largestMessage: number;
}

/** One client of the workbook: its kept ranges, its event handlers, its traffic. */
export class Session {
  readonly subscriptions = new EventSubscriptions();
  readonly traffic: Traffic = { syncs: 0, actions: 0, writes: 0, bytesSent: 0, bytesReceived: 0, largestMessage: 0 };
  private readonly references = new Map<string, RangeTarget>();
  private readonly referenceIds = new Map<RangeTarget, string>();
  private nextReference = 1;

  constructor(
    readonly excel: Host,
    private readonly name: string,
  ) {}

  get book(): Book {
    return this.excel.book;
  }

  /** The id under which a range can be found again, also in later requests. */
  keep(range: RangeTarget): string {
    let id = this.referenceIds.get(range);
    if (!id) {
      id = `${this.name}-${this.nextReference++}`;
      this.referenceIds.set(range, id);
      this.references.set(id, range);
    }
    return id;
  }

  referenceId(range: RangeTarget): string | undefined {
    return this.referenceIds.get(range);
  }

  kept(id: string): RangeTarget | undefined {
    return this.references.get(id);
  }

  /** Cells moved: ranges follow theirs, and are of no use once these were deleted. */
  follow(place: (range: RangeTarget) => Area | undefined): void {
    for (const [id, range] of this.references) {
      const area = place(range);
      if (area) range.area = area;
      else {
        range.isGone = true;
        this.release(id);
      }
    }
  }

  release(id: string): void {
    const range = this.references.get(id);
    if (range) this.referenceIds.delete(range);
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
    this.referenceIds.clear();
  }

  get keptCount(): number {
    return this.references.size;
  }
}
