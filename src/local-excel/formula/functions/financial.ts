import { fromLibrary } from './fromLibrary';
import type { FunctionTable } from '../FunctionRule';

export const FINANCIAL_FUNCTIONS: FunctionTable = {
  ...fromLibrary('nnn[nn]', 'FV PMT PV NPER'),
  ...fromLibrary('nnnn[nn]', 'IPMT PPMT'),
  ...fromLibrary('nnn', 'SLN'),
  ...fromLibrary('nnnn', 'SYD'),
  ...fromLibrary('ni', 'EFFECT NOMINAL'),
};
