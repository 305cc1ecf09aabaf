import { WorkbookError } from '../workbook/WorkbookError';

/** What a user gives us: pasted text, or the bytes of a file. */
export type TextSource = string | Uint8Array;

/**
 * Text without byte order mark. Files are UTF-8, or UTF-16 as Excel saves "Unicode Text"; other encodings cannot be told
 * apart, and a wrong guess would change names.
 * @throws WorkbookError fileEncoding
 */
export function readText(source: TextSource): string {
  if (typeof source === 'string') return source.replace(/^\uFEFF/, '');
  const encoding = source[0] === 0xff && source[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(source);
  } catch (cause) {
    throw new WorkbookError('fileEncoding', {}, {}, { cause });
  }
}
