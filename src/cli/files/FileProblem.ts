import type { FileErrorCode } from '../../local-excel/file/FileError';

export type FileProblemCode =
  | FileErrorCode
  | 'fileNotFound'
  | 'fileUnreadable'
  | 'fileUnwritable'
  | 'fileReadOnly'
  | 'danglingLink'
  | 'otherKind'
  | 'mappingInvalid';

/** Why a file could not be read or written. */
export class FileProblem extends Error {
  readonly detail: string;

  constructor(
    readonly code: FileProblemCode,
    readonly path: string,
    options?: { cause?: unknown; /** The part of the file that is wrong. */ detail?: string },
  ) {
    super(code, options);
    this.name = 'FileProblem';
    this.detail = options?.detail ?? '';
  }
}
