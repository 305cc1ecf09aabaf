import { WorkbookError } from '../../../recognition/cells/WorkbookError';
import type { Progress } from '../../../workbook/cells/readInChunks';
import type { ActionResult, Problem } from '../../everyAction/ActionResult';
import type { UsageImportChanges } from './UsageImportChanges';

/** How an import is written that is too large for one request. */
export interface Writing extends Progress {
  /** That a request may weigh, where it is not to be what Excel takes. */
  readonly bytes?: number;
}

/** What was planned when it began. */
export interface Planned {
  /** What is to be known of it. */
  readonly problems: readonly Problem[];
  readonly digest: string;
}

/** What a run of an import has entered so far, in requests before the one that finishes it. */
export class PartsEntered {
  private parts: readonly UsageImportChanges[] = [];
  private customers = 0;
  private all = 0;
  private planned: Planned = { problems: [], digest: '' };
  /** The tab they are in. */
  sheet = '';

  constructor(readonly writing: Writing) {}

  get isBegun(): boolean {
    return this.parts.length > 0;
  }

  /** Customers that are entered, and those that were to be when it began. */
  get counts(): { readonly customers: number; readonly all: number } {
    return { customers: this.customers, all: Math.max(this.all, this.customers) };
  }

  /**
   * To be called before a part is written.
   * @param all customers that are still to be entered
   * @param planned what is to be known of them, and the plan
   */
  expect(all: number, planned: Planned): void {
    if (!this.isBegun) [this.all, this.planned] = [all, planned];
    if (this.writing.signal?.aborted) throw new WorkbookError('cancelled');
  }

  /** To be called once a part is written. */
  add(sheet: string, customers: number, changes: UsageImportChanges): void {
    this.sheet = sheet;
    this.parts = [...this.parts, changes];
    this.customers += customers;
    const { all } = this.counts;
    this.writing.onProgress?.(this.customers / Math.max(all, 1));
  }

  /** What comes of all parts. @param last of finishing */
  with<R extends Result>(last: R): R {
    if (!this.isBegun) return last;
    const said = new Set(last.problems.map(({ message }) => message));
    const { problems: before, digest } = this.planned;
    const problems = [...before.filter(({ message }) => !said.has(message)), ...last.problems];
    return { ...last, outcome: 'done', problems, digest, changes: allChanges(this.parts, last.changes) };
  }
}

type Result = Exclude<ActionResult<UsageImportChanges>, { readonly outcome: 'refused' }>;

/** @param last what finishing changed; of a new tab that is part of making it */
function allChanges(parts: readonly UsageImportChanges[], last: UsageImportChanges): UsageImportChanges {
  const all = [...parts, last];
  const sum = (count: (changes: UsageImportChanges) => number): number =>
    all.reduce((total, changes) => total + count(changes), 0);
  const tabsAdded = all.flatMap((changes) => changes.tabsAdded);
  return {
    ...(tabsAdded.length > 0 ? {} : last),
    tabsAdded,
    rowsAddedToTable: sum((changes) => changes.rowsAddedToTable),
    monthsAdded: sum((changes) => changes.monthsAdded),
    customersAdded: sum((changes) => changes.customersAdded),
    valuesEntered: sum((changes) => changes.valuesEntered),
    valuesUpdated: sum((changes) => changes.valuesUpdated),
    entitlementsUpdated: sum((changes) => changes.entitlementsUpdated),
  };
}
