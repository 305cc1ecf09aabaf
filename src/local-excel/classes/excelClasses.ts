import type { ExcelClass } from '../wire/ExcelClass';
import type { ClassName, HostObject, TargetOf } from '../wire/HostObject';
import { applicationClass, cultureInfoClass } from './Application';
import { headerFooterClass, headerFooterGroupClass } from './HeaderFooter';
import { autoFilterClass } from './tables/AutoFilter';
import {
  conditionalFillClass,
  conditionalFontClass,
  conditionalFormatClass,
  conditionalFormatsClass,
  conditionalRangeFormatClass,
  conditionalRuleClass,
  customConditionalFormatClass,
} from './ranges/ConditionalFormat';
import { dataValidationClass } from './ranges/DataValidation';
import { nameClass, namesClass } from './NamedItem';
import { pageLayoutClass } from './PageLayout';
import { rangeClass } from './ranges/Range';
import { rangeAreasClass, rangesClass } from './ranges/RangeAreas';
import { fillClass, fontClass, formatProtectionClass, rangeFormatClass } from './ranges/RangeFormat';
import { tableClass, tablesClass } from './tables/Table';
import { tableColumnClass } from './tables/TableColumn';
import { tableColumnsClass } from './tables/TableColumnCollection';
import { workbookClass, worksheetsClass } from './Workbook';
import { freezePanesClass, worksheetClass } from './Worksheet';
import { sheetProtectionClass } from './WorksheetProtection';
import { functionResultClass, functionsClass } from './Functions';
import { rangeSortClass } from './ranges/RangeSort';
import { tableRowClass, tableRowsClass } from './tables/TableRow';

/** The classes of the Excel API this host has. What is not here, or not in them, answers ApiNotFound. */
const EXCEL_CLASSES: { readonly [N in ClassName]: ExcelClass<TargetOf[N]> } = {
  Application: applicationClass,
  AutoFilter: autoFilterClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatsClass,
  ConditionalFormatRule: conditionalRuleClass,
  ConditionalRangeFill: conditionalFillClass,
  ConditionalRangeFont: conditionalFontClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  CultureInfo: cultureInfoClass,
  CustomConditionalFormat: customConditionalFormatClass,
  DataValidation: dataValidationClass,
  FormatProtection: formatProtectionClass,
  FunctionResult: functionResultClass,
  Functions: functionsClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  NamedItem: nameClass,
  NamedItemCollection: namesClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangesClass,
  RangeFill: fillClass,
  RangeFont: fontClass,
  RangeFormat: rangeFormatClass,
  RangeSort: rangeSortClass,
  Table: tableClass,
  TableCollection: tablesClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnsClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowsClass,
  Workbook: workbookClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetsClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetProtection: sheetProtectionClass,
};

/** The class of an object; the object's target is what its members expect. */
export function classOf({ className }: HostObject): ExcelClass<unknown> {
  return EXCEL_CLASSES[className] as ExcelClass<unknown>;
}
