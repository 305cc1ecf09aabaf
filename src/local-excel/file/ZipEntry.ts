import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { asFileError, damagedWorkbook } from './FileError';

/** One file inside a zip, as it is packed there. */
export interface ZipEntry {
  readonly path: string;
  readonly method: 'stored' | 'deflated';
  readonly packed: Uint8Array;
  /** Bytes when unpacked, as the zip declares. */
  readonly size: number;
  readonly crc: number;
}

/** Packed bytes unpacked at a time: each may grow a thousandfold. */
const STEP = 2 ** 16;

/** @throws FileError when the content is not what the zip declares it to be */
export function unpack(entry: ZipEntry): Uint8Array {
  const content = entry.method === 'stored' ? entry.packed : inflate(entry);
  const isWhole = content.length === entry.size && crc32(content) === entry.crc;
  if (!isWhole) throw damagedWorkbook(`The check sum of ${entry.path} is wrong.`);
  return content;
}

/** Stops as soon as there is more than was declared. */
function inflate({ path, packed, size }: ZipEntry): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damagedWorkbook(`${path} is larger than the zip declares.`);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < packed.length; start += STEP) {
      inflater.push(packed.subarray(start, start + STEP), start + STEP >= packed.length);
    }
  } catch (cause) {
    throw asFileError(cause);
  }
  return content.subarray(0, length);
}
