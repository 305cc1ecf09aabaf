import { WorkbookError } from '../../recognition/cells/WorkbookError';

/** What a user gives us: pasted text, or a file. */
export type TextSource = string | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Text without byte order mark. Files are UTF-8, or UTF-16 as Excel saves "Unicode Text"; other encodings cannot be told
 * apart, and a wrong guess would change names.
 * @throws WorkbookError fileEncoding
 */
export function readText(source: TextSource): string {
  try {
    return mended(typeof source === 'string' ? source : decoded(source.bytes));
  } catch (cause) {
    throw new WorkbookError('fileEncoding', {}, { file: typeof source === 'string' ? '' : source.name }, { cause });
  }
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** A byte order mark that another program took for three letters. */
const MISREAD_MARK = /^\uFEFF?ï»¿/;

/** Text without byte order mark; one that was read as Latin 1 and saved again is read as what it was. */
function mended(text: string): string {
  if (!MISREAD_MARK.test(text)) return text.replace(/^\uFEFF/, '');
  const rest = text.replace(MISREAD_MARK, '');
  const bytes = [...rest].map((letter) => letter.codePointAt(0)!);
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, requireByte));
}

function requireByte(code: number): number {
  if (code > 0xff) throw new RangeError('no byte');
  return code;
}
