import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { FileError } from '../../local-excel/file/FileError';
import { LocalExcel } from '../../local-excel/LocalExcel';
import { loadExcelLibrary } from '../../local-excel/library/loadExcelLibrary';
import { FileProblem } from './FileProblem';
import { replaceFile } from './replaceFile';

/** A workbook open in local Excel, with what the actions need to work on it. */
export interface OpenWorkbook {
  readonly local: LocalExcel;
  readonly excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
}

export function openInLocalExcel(local: LocalExcel, now: Date): OpenWorkbook {
  local.book.clock = () => now;
  local.culture = new Intl.DateTimeFormat().resolvedOptions().locale;
  const { bridge } = local.connect();
  const { Excel: library } = loadExcelLibrary(bridge);
  return { local, excel: { run: (batch) => library.run(batch) } };
}

/** @throws FileProblem */
export async function openWorkbookFile(path: string, now: Date): Promise<OpenWorkbook> {
  const bytes = await readBytes(path);
  try {
    return openInLocalExcel(LocalExcel.open(bytes), now);
  } catch (cause) {
    if (cause instanceof FileError) throw new FileProblem(cause.code, path, { cause });
    throw cause;
  }
}

/** @throws FileProblem */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new FileProblem(isMissing ? 'fileNotFound' : 'fileUnreadable', path, { cause });
  }
}

/**
 * Excel opens no file whose extension tells another kind of file than its content.
 * @throws FileProblem
 */
export async function requireSameKind({ local }: OpenWorkbook, path: string): Promise<void> {
  const wanted = local.book.isMacroEnabled ? '.xlsm' : '.xlsx';
  if (extname(path).toLowerCase() === wanted) return;
  // A device or pipe has no extension, and a folder is refused by writing to it.
  const existing = await stat(path).catch(() => undefined);
  if (!existing || existing.isFile()) throw new FileProblem('otherKind', path);
}

/** @throws FileProblem */
export async function saveWorkbookFile({ local }: OpenWorkbook, path: string): Promise<void> {
  // Before the file system is touched: what fails here is a mistake of ours, not of the place to write to.
  const bytes = local.save();
  await replaceFile(path, bytes);
}
