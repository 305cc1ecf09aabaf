import type { FileErrorCode } from '../../local-excel/file/FileError';

export type FileProblemCode =
  FileErrorCode | 'fileNotFound' | 'fileUnreadable' | 'fileUnwritable' | 'fileReadOnly' | 'danglingLink' | 'otherKind';

/** Why a file could not be read or written. */
export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly path: string,
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'FileProblem';
  }
}
