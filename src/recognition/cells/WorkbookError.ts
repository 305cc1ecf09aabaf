export type WorkbookErrorCode =
  | 'checklistMissing'
  | 'checklistSeveralTabs'
  | 'columnMissing'
  | 'contentNewer'
  | 'listSeveralTabs'
  | 'noRoomForColumns'
  | 'noRoomForRows'
  | 'questionnaireMissing'
  | 'questionnaireOfItemsMissing'
  | 'questionnaireSeveralTabs'
  | 'questionRowMissing'
  | 'rowsMoved'
  | 'headerRowUnknown'
  | 'columnsMoved'
  | 'itemRowMissing'
  | 'headersUnclear'
  | 'editionLost'
  | 'editionMixed'
  | 'editionUnknown'
  | 'languageLost'
  | 'settingInvalid'
  | 'settingNotInList'
  | 'windowInvalid'
  | 'settingNameInvalid'
  | 'settingNameNotInList'
  | 'windowNameInvalid'
  | 'cancelled'
  | 'fileEncoding'
  | 'formulaTooLong'
  | 'planChanged'
  | 'sheetFiltered'
  | 'sheetProtected'
  | 'tabNameTaken'
  | 'textNotForCells'
  | 'textTooLong'
  | 'usageAnswerInvalid'
  | 'usageBlockBelow'
  | 'usageCellUnclear'
  | 'usageColumnUnclear'
  | 'usageListDates'
  | 'usageListParts'
  | 'usageListSeveralMau'
  | 'usageCustomerMissing'
  | 'usageCustomerTwice'
  | 'usageFiscalYear'
  | 'usageMissing'
  | 'usageMonthZero'
  | 'usageMonthsBelow'
  | 'usageListShares'
  | 'usageListYear'
  | 'usageMonthsUnnamed'
  | 'usageNoMonth'
  | 'usageNotChosen'
  | 'usageQuarters'
  | 'usageServicesBelow'
  | 'usageSeveralTables'
  | 'usageSeveralTitles'
  | 'usageSumUnclear'
  | 'usageTabPerMonth'
  | 'usageWeeks'
  | 'usageSeveralTabs'
  | 'usageTabUnfit'
  | 'usageTargetUnclear'
  | 'usageUnclearDates'
  | 'usageYearMissing'
  | 'usageSeveralYears'
  | 'usageUnclearBlocks'
  | 'usageNoEntitlements'
  | 'usageInRows'
  | 'usageFileActivations'
  | 'usageFileCustomer'
  | 'usageFileDaily'
  | 'usageFileDamaged'
  | 'usageFileDate'
  | 'usageFileFields'
  | 'usageFilePeriod'
  | 'usageFilePersons'
  | 'usageFileShares'
  | 'usageFileUnknown'
  | 'usageLineUnclear'
  | 'usageRowUnclear'
  | 'columnUnknown'
  | 'tabUnknown';

/** Where something is wrong: tab and cell in the words a person uses (`B7`). */
export interface Place {
  readonly sheet?: string;
  readonly cell?: string;
}

/** Something about the workbook that stops an action. Thrown low, caught once at the action's edge. */
export class WorkbookError extends Error {
  /** The tabs of which somebody has to choose one. */
  readonly sheets: readonly string[] | undefined;

  constructor(
    readonly code: WorkbookErrorCode,
    readonly place: Place = {},
    /** What the sentence about it needs beside the place. */
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown; sheets?: readonly string[] },
  ) {
    super(code, options);
    this.sheets = options?.sheets;
    this.name = 'WorkbookError';
  }
}
