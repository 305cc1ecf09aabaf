import type { Book } from '../book/Book';
import type { ConditionalFormat } from '../book/ConditionalFormats';
import type { DefinedName } from '../sheets/DefinedNames';
import type { Area } from '../cells/Area';
import type { Sheet } from '../sheets/Sheet';
import type { Table } from '../tables/Table';
import type { XmlElement } from '../xml/XmlElement';
import { ExcelError } from '../refusals/ExcelError';
import type { RangeTarget, Session } from './Session';

/** A conditional format as seen from the range it was reached through. */
export interface FormatOnRange {
  readonly range: RangeTarget;
  readonly format: ConditionalFormat;
}

/** A column by its id, which stays the same when others come and go. */
export interface TableColumnTarget {
  readonly table: Table;
  readonly id: number;
}

/** A row by its 0-based place in the body. */
export interface TableRowTarget {
  readonly table: Table;
  readonly index: number;
}

/** The filter of a sheet or of a table on it; undefined where there is none. */
export interface AutoFilterTarget {
  readonly sheet: Sheet;
  readonly filter: XmlElement | undefined;
  readonly isOfTable: boolean;
}

export interface RangeAreasTarget {
  readonly range: RangeTarget;
  readonly areas: readonly Area[];
}

/** For each class of the Excel API what in the workbook its objects stand for. */
export interface TargetOf {
  Application: undefined;
  AutoFilter: AutoFilterTarget;
  ConditionalFormat: FormatOnRange;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: FormatOnRange;
  ConditionalRangeFill: FormatOnRange;
  ConditionalRangeFont: FormatOnRange;
  ConditionalRangeFormat: FormatOnRange;
  CultureInfo: undefined;
  CustomConditionalFormat: FormatOnRange;
  DataValidation: RangeTarget;
  FormatProtection: RangeTarget;
  /** The value a worksheet function gave. */
  FunctionResult: number;
  Functions: Book;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: DefinedName;
  /** Of one sheet, or without a sheet of the whole workbook; so are tables. */
  NamedItemCollection: Sheet | undefined;
  PageLayout: Sheet;
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  /** Its blocks. */
  RangeCollection: RangeAreasTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  RangeSort: RangeTarget;
  Table: Table;
  TableCollection: Sheet | undefined;
  TableColumn: TableColumnTarget;
  TableColumnCollection: Table;
  TableRow: TableRowTarget;
  TableRowCollection: Table;
  Workbook: Book;
  Worksheet: Sheet;
  WorksheetCollection: undefined;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

export type ClassName = keyof TargetOf;

/** An object of the API: the name of its class and the thing in the workbook it stands for. */
export class HostObject {
  private constructor(
    readonly className: ClassName,
    readonly target: unknown,
  ) {}

  static create<N extends ClassName>(className: N, target: TargetOf[N]): HostObject {
    return new HostObject(className, target);
  }
}

export function hostObject<N extends ClassName>(className: N, target: TargetOf[N]): HostObject {
  return HostObject.create(className, target);
}

/** What an argument stands for, when it is an object of that class. */
export function targetOf<N extends ClassName>(argument: unknown, className: N): TargetOf[N] | undefined {
  if (!(argument instanceof HostObject) || argument.className !== className) return undefined;
  return argument.target as TargetOf[N];
}

/**
 * A range the client keeps.
 * @throws InvalidReference when it let go of it
 */
export function keptRange(id: string, session: Session): HostObject {
  const range = session.kept(id);
  if (!range) throw new ExcelError('InvalidReference');
  return hostObject('Range', range);
}
