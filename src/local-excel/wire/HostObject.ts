import type { Book } from '../book/Book';
import type { ConditionalFormat } from '../book/ConditionalFormats';
import type { DefinedName } from '../book/DefinedNames';
import type { Area } from '../book/Area';
import type { Sheet } from '../book/Sheet';
import type { Table } from '../book/Table';
import type { XmlElement } from '../xml/XmlElement';
import type { RangeTarget } from './Session';

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

export interface RangeAreasTarget {
  readonly range: RangeTarget;
  readonly areas: readonly Area[];
}

/** For each class of the Excel API what in the workbook its objects stand for. */
export interface TargetOf {
  Application: Book;
  AutoFilter: XmlElement | undefined;
  ConditionalFormat: FormatOnRange;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: FormatOnRange;
  ConditionalRangeFill: FormatOnRange;
  ConditionalRangeFont: FormatOnRange;
  ConditionalRangeFormat: FormatOnRange;
  CustomConditionalFormat: FormatOnRange;
  DataValidation: RangeTarget;
  FormatProtection: RangeTarget;
  NamedItem: DefinedName;
  /** Of one sheet, or without a sheet of the whole workbook; so are tables. */
  NamedItemCollection: Sheet | undefined;
  PageLayout: Sheet;
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Table: Table;
  TableCollection: Sheet | undefined;
  TableColumn: TableColumnTarget;
  TableColumnCollection: Table;
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
