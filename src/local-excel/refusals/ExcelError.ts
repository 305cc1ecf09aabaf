const MESSAGES = {
  AccessDenied: { status: 403, text: 'You cannot perform the requested operation.' },
  ApiNotFound: { status: 404, text: 'The API you are trying to use could not be found.' },
  GeneralException: { status: 500, text: 'There was an internal error while processing the request.' },
  InsertDeleteConflict: { status: 409, text: 'The insert or delete operation attempted resulted in a conflict.' },
  InvalidArgument: { status: 400, text: 'The argument is invalid or missing or has an incorrect format.' },
  InvalidOperation: { status: 409, text: 'The operation attempted is invalid on the object.' },
  InvalidOperationInCellEditMode: {
    status: 400,
    text:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, ' +
      'and then try again.',
  },
  InvalidReference: { status: 400, text: 'This reference is not valid for the current operation.' },
  ItemAlreadyExists: { status: 409, text: 'The resource being created already exists.' },
  ItemNotFound: { status: 404, text: "The requested resource doesn't exist." },
  NonBlankCellOffSheet: {
    status: 409,
    text: "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  },
  RangeExceedsLimit: {
    status: 400,
    text: 'The cell count in the range has exceeded the maximum supported number.',
  },
  RequestPayloadSizeLimitExceeded: { status: 400, text: 'The request payload size has exceeded the limit.' },
  ResponsePayloadSizeLimitExceeded: { status: 400, text: 'The response payload size has exceeded the limit.' },
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** A refusal as Excel answers it. */
export class ExcelError extends Error {
  readonly httpStatus: number;

  /**
   * @param location `Range.values`: else filled in by the interpreter, which knows the member
   * @param argument what of it this program does not have
   */
  constructor(
    readonly code: ExcelErrorCode,
    public location?: string,
    private argument = '',
  ) {
    super(MESSAGES[code].text);
    this.name = 'ExcelError';
    this.httpStatus = MESSAGES[code].status;
  }

  /** `Range.copyFrom`, or `Range.copyFrom(transpose)` for what only Excel can do. */
  get place(): string | undefined {
    return this.code === 'ApiNotFound' && this.argument ? `${this.location}(${this.argument})` : this.location;
  }

  within(argument: string): void {
    this.argument = this.argument ? `${argument}.${this.argument}` : argument;
  }
}
