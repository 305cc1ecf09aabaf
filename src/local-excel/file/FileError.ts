export type FileErrorCode = 'notAWorkbook' | 'encryptedWorkbook' | 'oldWorkbookFormat' | 'damagedWorkbook';

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
