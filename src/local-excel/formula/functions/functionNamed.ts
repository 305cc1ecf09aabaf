import type { FunctionCompiler } from '../compile';
import { AGGREGATE_FUNCTIONS } from './aggregates';
import { CRITERIA_FUNCTIONS } from './criteria';
import { LIBRARY_FUNCTIONS } from './formulajs';
import { INFORMATION_FUNCTIONS } from './information';
import { LOGICAL_FUNCTIONS } from './logical';
import { LOOKUP_FUNCTIONS } from './lookup';
import { TEXT_FUNCTIONS } from './text';

const FUNCTIONS = new Map<string, FunctionCompiler>(
  Object.entries({
    ...LIBRARY_FUNCTIONS,
    ...LOGICAL_FUNCTIONS,
    ...INFORMATION_FUNCTIONS,
    ...AGGREGATE_FUNCTIONS,
    ...CRITERIA_FUNCTIONS,
    ...LOOKUP_FUNCTIONS,
    ...TEXT_FUNCTIONS,
  }),
);

/** @param name in capitals, without `_xlfn.` */
export function functionNamed(name: string): FunctionCompiler | undefined {
  return FUNCTIONS.get(name);
}
