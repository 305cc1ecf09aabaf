export type FileErrorCode =
  'notAWorkbook' | 'encryptedWorkbook' | 'oldWorkbookFormat' | 'damagedWorkbook' | 'tooLargeWorkbook';

/** Why bytes could not be opened as a workbook. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'FileError';
  }
}

export function damagedWorkbook(reason: string): FileError {
  return new FileError('damagedWorkbook', { cause: new Error(reason) });
}

export function tooLargeWorkbook(reason: string): FileError {
  return new FileError('tooLargeWorkbook', { cause: new Error(reason) });
}

/** What a reader failed with, as damage of the file unless it says better. */
export function asFileError(cause: unknown): FileError {
  return cause instanceof FileError ? cause : new FileError('damagedWorkbook', { cause });
}

/** @throws FileError when a name that must be one thing's alone is there twice */
export function requireUnique(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw damagedWorkbook(`There are two of “${name}”.`);
    seen.add(name);
  }
}
