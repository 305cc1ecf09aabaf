import type { ExcelCheck } from './definition/ExcelCheck';
import { CONDITIONAL_FORMAT_CHECKS } from './formats/conditionalFormats';
import { VALIDATION_CHECKS } from './formats/validations';
import { COMPARING_CHECKS } from './formulas/comparing';
import { COUNTING_CHECKS } from './formulas/counting';
import { DATE_CHECKS } from './formulas/dates';
import { FORMULA_LIMIT_CHECKS } from './formulas/limits';
import { NUMBER_CHECKS } from './formulas/numbers';
import { BATCH_CHECKS } from './ranges/batches';
import { COLUMN_CHECKS } from './ranges/columns';
import { COPY_CHECKS } from './ranges/copies';
import { ENTRY_CHECKS } from './ranges/entries';
import { ROW_CHECKS } from './ranges/rows';
import { SIZE_CHECKS } from './ranges/sizes';
import { TEXT_CHECKS } from './ranges/texts';
import { USED_CELL_CHECKS } from './ranges/usedCells';
import { TABLE_COLUMN_CHECKS } from './tables/columns';
import { TABLE_GROWING_CHECKS } from './tables/growing';
import { TABLE_MAKING_CHECKS } from './tables/making';
import { EVENT_CHECKS } from './workbook/events';
import { NAME_CHECKS } from './workbook/names';
import { PRINTING_CHECKS } from './workbook/printing';
import { PROTECTION_CHECKS } from './workbook/protection';
import { SHEET_CHECKS } from './workbook/sheets';

/** All that the product takes for granted about Excel. */
export const EXCEL_CHECKS: readonly ExcelCheck[] = [
  ...BATCH_CHECKS,
  ...ENTRY_CHECKS,
  ...TEXT_CHECKS,
  ...USED_CELL_CHECKS,
  ...ROW_CHECKS,
  ...COLUMN_CHECKS,
  ...COPY_CHECKS,
  ...SIZE_CHECKS,
  ...TABLE_MAKING_CHECKS,
  ...TABLE_GROWING_CHECKS,
  ...TABLE_COLUMN_CHECKS,
  ...CONDITIONAL_FORMAT_CHECKS,
  ...VALIDATION_CHECKS,
  ...NAME_CHECKS,
  ...SHEET_CHECKS,
  ...EVENT_CHECKS,
  ...PROTECTION_CHECKS,
  ...PRINTING_CHECKS,
  ...COMPARING_CHECKS,
  ...COUNTING_CHECKS,
  ...NUMBER_CHECKS,
  ...DATE_CHECKS,
  ...FORMULA_LIMIT_CHECKS,
];
