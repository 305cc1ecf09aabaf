/** Event ids of the wire (excel-win32 16.01). */
export const EVENT = {
  workbookSelectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  tableChanged: 101,
} as const;

/** Target of handlers on the collection of all worksheets. */
export const ALL_SHEETS = 'Workbook';

/** Which events a client has asked for, and on which sheet. */
export class EventSubscriptions {
  private readonly wanted = new Set<string>();

  add(event: number, target: string): void {
    this.wanted.add(`${event} ${target}`);
  }

  remove(event: number, target: string): void {
    this.wanted.delete(`${event} ${target}`);
  }

  /** The workbook's own selection event is sent to everybody: the library filters it. */
  has(event: number, target: string): boolean {
    return event === EVENT.workbookSelectionChanged || this.wanted.has(`${event} ${target}`);
  }
}
