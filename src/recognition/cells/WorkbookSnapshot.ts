/** A rectangle of cells, 0-based, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell as it is read: blank is ''. */
export type CellValue = string | number | boolean;

export interface TableSnapshot {
  readonly name: string;
  readonly area: CellArea;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
}

/** What makes the number of a date one of days since 1900: in a workbook that counts from 1904 it is 1,462 less. */
export type DayOffset = 0 | 1462;

export interface SheetSnapshot {
  readonly name: string;
  readonly isProtected: boolean;
  /** True when a filter (not a table's) hides rows. */
  readonly isFiltered: boolean;
  /** Undefined for an empty sheet. */
  readonly used: CellArea | undefined;
  /** The upper left part of the sheet, where headers are looked for. */
  readonly window: {
    readonly top: number;
    readonly left: number;
    readonly values: readonly (readonly CellValue[])[];
    /** As shown: tells a date from a number. */
    readonly text: readonly (readonly string[])[];
  };
  readonly tables: readonly TableSnapshot[];
  /** As the workbook's: each sheet is understood by itself. */
  readonly dayOffset: DayOffset;
}

/** A setting of ours: a defined name that points to a cell or holds a constant. */
export interface SettingSnapshot {
  /** '' where the cell is gone. */
  readonly value: CellValue;
  /** `Start!B11`; undefined for a constant and where the cell is gone. */
  readonly address: string | undefined;
  /** True when the name leads nowhere, because its cell, row or tab was deleted. */
  readonly isLost: boolean;
}

/** The list of usage tabs on the Start tab, as its cells have it. */
export interface UsageTabsSnapshot {
  /** The tab it stands on. */
  readonly sheet: string;
  /** 0-based row of its first line. */
  readonly firstRow: number;
  /** The formulas of each line, the last one the blank one below. */
  readonly lines: readonly (readonly CellValue[])[];
}

/** A size of paper, as Excel.PaperType names it. */
export type Paper = string;

/** What is known of a workbook before the rows of any tab are read. */
export interface WorkbookSnapshot {
  readonly dayOffset: DayOffset;
  /** What new tabs are printed on. */
  readonly paper: Paper;
  readonly sheets: readonly SheetSnapshot[];
  /** The name of a workbook's only sheet where nobody did anything in it: nothing stands there, or looks otherwise. */
  readonly blankSheet: string | undefined;
  readonly settings: ReadonlyMap<string, SettingSnapshot>;
  /** The usage tabs the Start tab counts; undefined in a workbook without such a list. */
  readonly usageTabs: UsageTabsSnapshot | undefined;
  /** The formulas of all defined names, by name in lower case. */
  readonly names: ReadonlyMap<string, string>;
}
