import { FUNCTIONS } from '../../../src/local-excel/formula/functions/functionNamed';
import { computeFormula } from '../../support/computeFormula';
import { CRITERIA_ROWS } from './criteriaRows';
import { DATE_AND_TIME_ROWS } from './dateAndTimeRows';
import { FINANCIAL_ROWS } from './financialRows';
import { INFORMATION_ROWS } from './informationRows';
import { LOGICAL_ROWS } from './logicalRows';
import { LOOKUP_ROWS } from './lookupRows';
import { MATHEMATICS_ROWS } from './mathematicsRows';
import { OPERATORS_ROWS } from './operatorsRows';
import { STATISTICAL_ROWS } from './statisticalRows';
import { TEXT_ROWS } from './textRows';

const ROWS = [
  ...OPERATORS_ROWS,
  ...LOGICAL_ROWS,
  ...INFORMATION_ROWS,
  ...TEXT_ROWS,
  ...DATE_AND_TIME_ROWS,
  ...MATHEMATICS_ROWS,
  ...STATISTICAL_ROWS,
  ...CRITERIA_ROWS,
  ...LOOKUP_ROWS,
  ...FINANCIAL_ROWS,
];

/** Compared with LibreOffice 7.4; where the two differ, Excel's documentation sides with the values here. */
test.each(ROWS)('%s', (formula, result) => {
  expect(computeFormula(formula)).toBe(result);
});

test('every function has a row', () => {
  const tried = new Set(ROWS.flatMap(([formula]) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
  expect(Object.keys(FUNCTIONS).filter((name) => !tried.has(name))).toEqual([]);
});
