import { Book } from './book/Book';
import { parseArea, WHOLE_SHEET, type Area } from './cells/Area';
import type { Sheet } from './sheets/Sheet';
import { shiftArea, type Shift } from './cells/Shift';
import { shiftSheet } from './shifting/shiftSheet';
import { answerRequest, type Cut } from './answering/answerRequest';
import { deleteSheet } from './editing/deleteSheet';
import { ChangeFeed } from './wire/ChangeFeed';
import { changeEntries, shiftChange } from './wire/changeEntries';
import { ExcelError, type ExcelErrorCode } from './refusals/ExcelError';
import { saveBook } from './saving/saveBook';
import { hostObject } from './wire/HostObject';
import { FLAG, type RequestBody, type RequestMessage, type ResponseBody } from './wire/protocol';
import { Session, type Change, type Host, type RangeTarget } from './wire/Session';

/** What Microsoft's library wants of a host (`OfficeExtension.HostBridge.init`). */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface Connection {
  readonly bridge: HostBridge;
  readonly session: Session;
}

/** Excel on the web refuses larger messages. */
const MESSAGE_LIMIT = 5 * 1024 * 1024;

/**
 * A workbook open in a stand-in for Excel. Clients are Microsoft's own library, connected over its host bridge;
 * each thinks it talks to Excel.
 */
export class LocalExcel implements Host {
  isReadOnly = false;
  culture = 'en-US';
  private isEditing = false;
  /** Requests that wait for the end of a cell edit, in the order they came. */
  private waiting: (() => void)[] = [];
  private readonly sessions: { readonly session: Session; readonly bridge: HostBridge; readonly user: string }[] = [];
  private readonly feed = new ChangeFeed((change) => this.deliver(change));
  private readonly failures = new Map<number, Cut>();
  private answered = 0;

  constructor(readonly book: Book) {}

  /** @throws FileError when the bytes are not a workbook this program can open */
  static open(bytes: Uint8Array): LocalExcel {
    return new LocalExcel(Book.open(bytes));
  }

  static blank(): LocalExcel {
    return new LocalExcel(Book.blank());
  }

  /** @param user whose Excel the client runs in: edits of another user arrive as a co-author's */
  connect(user = 'me'): Connection {
    const session = new Session(this, `range${this.sessions.length + 1}`);
    const bridge: HostBridge = {
      sendMessageToHost: (text) => void Promise.resolve().then(() => this.receive(text, session, bridge)),
      onMessageFromHost: null,
    };
    this.sessions.push({ session, bridge, user });
    return { bridge, session };
  }

  /**
   * The n-th request from now (1 is the next) fails with this code.
   * @param writes how many of its writes are carried out before: Excel takes none of them back. With all of them only
   * the answer is lost.
   */
  failAt(request: number, code: ExcelErrorCode, writes = 0): void {
    this.failures.set(this.answered + request, { code, writes });
  }

  get isInCellEditMode(): boolean {
    return this.isEditing;
  }

  /** True while the user has a cell in edit mode: requests are refused or, if they can wait, held, as in desktop Excel. */
  set isInCellEditMode(isEditing: boolean) {
    this.isEditing = isEditing;
    if (isEditing) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((answer) => answer());
  }

  save(): Uint8Array {
    return saveBook(this.book);
  }

  /** Tells all clients and listeners of an edit. Without a session it is the user's own, typed into the grid. */
  announce(change: Change): void {
    this.feed.add(change);
  }

  /** Calls back after every edit or selection, once the batch that made it is answered. */
  onChange(listener: () => void): () => void {
    return this.feed.listen(listener);
  }

  /** Inserts or deletes rows, columns or cells; ranges that clients keep move along. */
  shift(sheet: Sheet, shift: Shift, session?: Session): void {
    shiftSheet(this.book, sheet, shift);
    this.follow((range) => (range.sheet === sheet ? shiftArea(range.area, shift) : range.area));
    this.announce({ kind: 'edited', sheet, session, ...shiftChange(shift) });
  }

  deleteSheet(sheet: Sheet, session?: Session): void {
    deleteSheet(this.book, sheet);
    this.follow((range) => (range.sheet === sheet ? undefined : range.area));
    this.announce({ kind: 'deleted', sheet, area: WHOLE_SHEET, session });
  }

  select(sheet: Sheet, area: Area, session?: Session): void {
    const wasActive = this.book.activeSheet;
    this.book.activeSheet = sheet;
    this.book.selection = area;
    if (wasActive !== sheet) this.announce({ kind: 'activated', sheet, area, session });
    this.announce({ kind: 'selected', sheet, area, session });
  }

  /**
   * @param address with or without a sheet name, or a defined name
   * @throws InvalidArgument, ItemNotFound for an unknown sheet
   */
  rangeAt(address: string, sheet: Sheet): RangeTarget {
    const [, quoted, plain, local] = /^(?:'((?:[^']|'')+)'!|([^!']+)!)?(.+)$/.exec(address.trim()) ?? [];
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const owner = name === undefined ? sheet : this.book.sheets.named(name);
    if (!owner) throw new ExcelError('ItemNotFound');
    const area = parseArea(local ?? '');
    if (area) return { sheet: owner, area };
    const target = this.book.calculator.nameTarget(local ?? '', owner);
    if (!target) throw new ExcelError('InvalidArgument');
    return target;
  }

  private follow(place: (range: RangeTarget) => Area | undefined): void {
    for (const { session } of this.sessions) session.follow(place);
  }

  private receive(text: string, session: Session, bridge: HostBridge): void {
    const request = JSON.parse(text) as RequestMessage;
    if (this.isEditing && (request.flags & FLAG.delayForCellEdit) !== 0) {
      this.waiting.push(() => this.receive(text, session, bridge));
      return;
    }
    const body = this.answer(request.message.body, byteLength(text), session);
    const answer = JSON.stringify(body);
    const isHousekeeping = isOnlyCleanup(request.message.body);
    const size = byteLength(answer);
    const response = size > MESSAGE_LIMIT ? JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded')) : answer;
    if (!isHousekeeping) count(session, byteLength(text), size);
    const message = { statusCode: 200, headers: {}, body: response };
    bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, flags: 0, message }));
  }

  private answer(body: RequestBody, size: number, session: Session): ResponseBody {
    if (isOnlyCleanup(body)) return answerRequest(body, hostObject('Workbook', this.book), session);
    this.answered += 1;
    const cut = this.failures.get(this.answered);
    if (cut?.writes === 0) return refusal(cut.code);
    if (this.isEditing) return refusal('InvalidOperationInCellEditMode');
    if (size > MESSAGE_LIMIT) return refusal('RequestPayloadSizeLimitExceeded');
    try {
      return answerRequest(body, hostObject('Workbook', this.book), session, cut);
    } catch (error) {
      // A mistake of this program. The client must get an answer, or it would wait for ever.
      const { Error: answer, TraceIds } = refusal('GeneralException');
      return { Error: { ...answer!, Message: `${String(error)}\n${(error as Error).stack}` }, TraceIds };
    }
  }

  private deliver(change: Change): void {
    const origin = this.sessions.find(({ session }) => session === change.session);
    for (const { session, bridge, user } of this.sessions) {
      const isRemote = origin !== undefined && origin.user !== user;
      const entries = changeEntries(change, session, isRemote ? 'Remote' : 'Local');
      if (entries.length > 0) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    }
  }
}

function refusal(code: ExcelErrorCode): ResponseBody {
  const { message, httpStatus } = new ExcelError(code);
  return { Error: { Code: code, Message: message, HttpStatusCode: httpStatus }, TraceIds: [] };
}

const UTF_8 = new TextEncoder();

/** What a message weighs on its way: a Japanese character has three bytes. */
function byteLength(text: string): number {
  return UTF_8.encode(text).length;
}

/** When a run ends the library lets go of its ranges in a request of its own, which nobody waits for. */
function isOnlyCleanup({ Actions }: RequestBody): boolean {
  return Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(isHousekeepingAction);
}

function isHousekeepingAction({ ActionType, Name }: RequestBody['Actions'][number]): boolean {
  return ActionType === 1 || Name === '_RemoveReference';
}

function count({ traffic }: Session, sent: number, received: number): void {
  traffic.syncs += 1;
  traffic.bytesSent += sent;
  traffic.bytesReceived += received;
  traffic.largestMessage = Math.max(traffic.largestMessage, sent, received);
}
