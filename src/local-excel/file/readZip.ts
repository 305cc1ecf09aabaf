import { FileError, damagedWorkbook, tooLargeWorkbook } from './FileError';
import { LARGEST_PACKAGE, LARGEST_PART } from './limits';
import type { ZipEntry } from './ZipEntry';

/** Signatures and sizes of the records of a zip (APPNOTE 4.3). */
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;
const END_64_LOCATOR = { signature: 0x07064b50, size: 20 } as const;
const END_64 = { signature: 0x06064b50, size: 56 } as const;
const LONGEST_COMMENT = 0xffff;
/** Stands for a number that is kept in 64 bits elsewhere. */
const IN_64_BITS = 0xffffffff;
const METHODS: Readonly<Record<number, ZipEntry['method']>> = { 0: 'stored', 8: 'deflated' };

/**
 * The entries a zip lists, still packed. fflate does not tell check sums and hands out no packed content, which is what
 * comes back byte for byte when nobody changes it.
 * @throws FileError: notAWorkbook when it is no zip, tooLargeWorkbook for what it declares, else damagedWorkbook
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL.signature) throw new FileError('notAWorkbook');
  try {
    return new ZipReader(bytes, view).entries();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new FileError('damagedWorkbook', { cause }); // A record that lies outside the file.
  }
}

class ZipReader {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
  ) {}

  entries(): ZipEntry[] {
    const { count, start } = this.directory();
    const entries: ZipEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index++) {
      this.require(at, CENTRAL.signature);
      const [name, extra, comment] = [28, 30, 32].map((offset) => this.short(at + offset));
      entries.push(this.entry(at, name!, extra!));
      at += CENTRAL.size + name! + extra! + comment!;
    }
    requireSizes(entries);
    return entries;
  }

  /** Where the list of entries begins, and how long it is. */
  private directory(): { count: number; start: number } {
    const end = this.end();
    const locator = end - END_64_LOCATOR.size;
    const is64 = locator >= 0 && this.long(locator) === END_64_LOCATOR.signature;
    if (!is64) return { count: this.short(end + 10), start: this.long(end + 16) };
    const end64 = this.longlong(locator + 8);
    this.require(end64, END_64.signature);
    return { count: this.longlong(end64 + 32), start: this.longlong(end64 + 48) };
  }

  private end(): number {
    const first = Math.max(0, this.bytes.length - END.size - LONGEST_COMMENT);
    for (let at = this.bytes.length - END.size; at >= first; at--) if (this.long(at) === END.signature) return at;
    throw damagedWorkbook('The zip is cut short.');
  }

  private entry(at: number, nameLength: number, extraLength: number): ZipEntry {
    if (this.short(at + 8) & 1) throw new FileError('encryptedWorkbook');
    const nameEnd = at + CENTRAL.size + nameLength;
    const path = nameIn(this.bytes.subarray(at + CENTRAL.size, nameEnd));
    const method = METHODS[this.short(at + 10)];
    if (!method) throw damagedWorkbook(`${path} is packed in an unknown way.`);
    // The order of the extra field: it holds only those that do not fit into 32 bits.
    const declared = [24, 20, 42].map((offset) => this.long(at + offset));
    const wide = declared.includes(IN_64_BITS) ? this.wideNumbers(nameEnd, nameEnd + extraLength) : [];
    const [size, packedSize, start] = declared.map((number) =>
      number === IN_64_BITS ? (wide.shift() ?? number) : number,
    );
    return { path, method, packed: this.packed(start!, packedSize!), size: size!, crc: this.long(at + 16) };
  }

  /** The 64-bit numbers of an entry (APPNOTE 4.5.3). */
  private wideNumbers(from: number, to: number): number[] {
    for (let at = from; at + 4 <= to; at += 4 + this.short(at + 2)) {
      if (this.short(at) !== 1) continue;
      return Array.from({ length: this.short(at + 2) >> 3 }, (_, index) => this.longlong(at + 4 + 8 * index));
    }
    return [];
  }

  private packed(local: number, size: number): Uint8Array {
    this.require(local, LOCAL.signature);
    const start = local + LOCAL.size + this.short(local + 26) + this.short(local + 28);
    if (start + size > this.bytes.length) throw damagedWorkbook('The zip is cut short.');
    return this.bytes.subarray(start, start + size);
  }

  private require(at: number, signature: number): void {
    if (this.long(at) !== signature) throw damagedWorkbook('The zip is not put together right.');
  }

  private short(at: number): number {
    return this.view.getUint16(at, true);
  }

  private long(at: number): number {
    return this.view.getUint32(at, true);
  }

  private longlong(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }
}

const NAMES = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Names of parts are ASCII (ECMA-376, part 2); in what a code page wrote, nobody can tell which part is meant. */
function nameIn(bytes: Uint8Array): string {
  try {
    return NAMES.decode(bytes);
  } catch (cause) {
    throw new FileError('damagedWorkbook', { cause });
  }
}

/** Before anything is unpacked: a small file may declare, and hold, terabytes. */
function requireSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const largest = entries.find(({ size }) => size > LARGEST_PART);
  if (largest) throw tooLargeWorkbook(`${largest.path} unpacks to ${largest.size} bytes.`);
  if (total > LARGEST_PACKAGE) throw tooLargeWorkbook(`The workbook unpacks to ${total} bytes.`);
}
