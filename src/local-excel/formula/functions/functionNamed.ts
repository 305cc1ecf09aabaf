import * as formulajs from '@formulajs/formulajs';
import { CRITERIA_FUNCTIONS } from './criteria';
import { DATE_AND_TIME_FUNCTIONS } from './dateAndTime';
import { ARRAY_FUNCTIONS } from './dynamicArrays';
import { FINANCIAL_FUNCTIONS } from './financial';
import type { FunctionRule, FunctionTable } from '../FunctionRule';
import { INFORMATION_FUNCTIONS } from './information';
import { LOGICAL_FUNCTIONS } from './logical';
import { LOOKUP_FUNCTIONS } from './lookup';
import { MATHEMATICS_FUNCTIONS } from './mathematics';
import { STATISTICAL_FUNCTIONS } from './statistical';
import { SUBTOTAL_FUNCTIONS } from './subtotal';
import { TEXT_FUNCTIONS } from './text';

/** Every function this program computes as Excel does, by its name in Excel. */
export const FUNCTIONS: FunctionTable = {
  ...ARRAY_FUNCTIONS,
  ...CRITERIA_FUNCTIONS,
  ...DATE_AND_TIME_FUNCTIONS,
  ...FINANCIAL_FUNCTIONS,
  ...INFORMATION_FUNCTIONS,
  ...LOGICAL_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...MATHEMATICS_FUNCTIONS,
  ...STATISTICAL_FUNCTIONS,
  ...SUBTOTAL_FUNCTIONS,
  ...TEXT_FUNCTIONS,
};

/** True for a function that takes or gives days as numbers. */
export function countsDays(name: string): boolean {
  return name === 'TEXT' || name in DATE_AND_TIME_FUNCTIONS;
}

/** Names Excel knows beside those the library lists, mostly of functions that look at more than their arguments. */
const KNOWN_TO_EXCEL = new Set(
  (
    'ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CELL CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET ' +
    'CUBESETCOUNT CUBEVALUE ENCODEURL FIELDVALUE FILTERXML FORMULATEXT GETPIVOTDATA GROUPBY IMAGE INDIRECT INFO ' +
    'ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MDETERM MINVERSE OFFSET PERCENTOF PIVOTBY RANDARRAY REDUCE RTD SCAN ' +
    'SHEET SHEETS SORTBY STOCKHISTORY TEXTSPLIT TOCOL TOROW VALUETOTEXT WEBSERVICE WRAPCOLS WRAPROWS XIRR'
  ).split(' '),
);

/** @param name in capitals, without `_xlfn.`; undefined for a name no function has in Excel */
export function functionNamed(name: string): FunctionRule | 'unsupported' | undefined {
  if (Object.hasOwn(FUNCTIONS, name)) return FUNCTIONS[name];
  const isKnown = KNOWN_TO_EXCEL.has(name) || name.split('.')[0]! in formulajs;
  return isKnown ? 'unsupported' : undefined;
}
