import { damagedWorkbook } from './FileError';

const DECLARED = /^<\?xml[^>]*?\sencoding=["']([^"']*)["']/;

/**
 * The text of a part, without a byte order mark. Parts in other encodings than UTF-8, which no spreadsheet program
 * writes, would come back wrong.
 * @throws FileError
 */
export function decodePart(bytes: Uint8Array): string {
  const text = decode(bytes);
  const encoding = DECLARED.exec(text.slice(0, 200))?.[1] ?? 'UTF-8';
  if (!/^(utf-8|us-ascii)$/i.test(encoding)) throw damagedWorkbook(`A part is in ${encoding}.`);
  return text;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damagedWorkbook(`A part is not in UTF-8: ${String(cause)}`);
  }
}
