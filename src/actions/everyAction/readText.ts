import { WorkbookError } from '../../recognition/cells/WorkbookError';

/** What a user gives us: pasted text, or a file. */
export type TextSource = string | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Text without byte order mark. Files are UTF-8, or UTF-16 as Excel saves "Unicode Text"; other encodings cannot be told
 * apart, and a wrong guess would change names.
 * @throws WorkbookError fileEncoding
 */
export function readText(source: TextSource): string {
  if (typeof source === 'string') return source.replace(/^\uFEFF/, '');
  const { name, bytes } = source;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError('fileEncoding', {}, { file: name }, { cause });
  }
}
