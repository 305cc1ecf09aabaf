import { Zip, ZipDeflate, strToU8, type ZipInputFile } from 'fflate';
import { unpack, type ZipEntry } from './ZipEntry';

/** What goes into a zip: an entry of another zip as it is, or a text in pieces that need not all exist at once. */
export type ZipContent = ZipEntry | Iterable<string>;

/** A fixed time stamp, so that saving the same workbook twice gives the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1, 12);
/** Characters packed at a time; shorter pieces are joined first. */
const STEP = 2 ** 18;

export function writeZip(contents: ReadonlyMap<string, ZipContent>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, content] of contents) {
    if (!isEntry(content)) pack(zip, path, content);
    else if (content.method === 'deflated') copy(zip, path, content);
    else deflate(zip, path, [unpack(content)]);
  }
  zip.end();
  return joined(chunks);
}

function isEntry(content: ZipContent): content is ZipEntry {
  return 'packed' in content;
}

function copy(zip: Zip, path: string, { packed, size, crc }: ZipEntry): void {
  const file: ZipInputFile & { mtime: Date } = { filename: path, size, crc, compression: 8, mtime: ZIP_DATE };
  zip.add(file);
  file.ondata!(null, packed.slice(), true);
}

function pack(zip: Zip, path: string, pieces: Iterable<string>): void {
  deflate(zip, path, encoded(pieces));
}

function deflate(zip: Zip, path: string, chunks: Iterable<Uint8Array>): void {
  const file = new ZipDeflate(path, { level: 6 });
  file.mtime = ZIP_DATE;
  zip.add(file);
  for (const chunk of chunks) file.push(chunk);
  file.push(new Uint8Array(), true);
}

function* encoded(pieces: Iterable<string>): Iterable<Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < STEP) continue;
    yield strToU8(text);
    text = '';
  }
  yield strToU8(text);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
