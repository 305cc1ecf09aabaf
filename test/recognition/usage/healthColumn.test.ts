import { healthToCount, type HealthColumn } from '../../../src/recognition/usage/healthColumn';

const MAU = { sheet: 'MAU', column: 11 };
const THEIRS = { sheet: "Con'toso", column: 5 };
const MAU_FORMULA = '=MAU!$L:$L';
const THEIR_FORMULA = "='Con''toso'!$F:$F";

const MOVED = { ...MAU, column: 13 };

interface Case {
  readonly counts: string | undefined;
  readonly after: HealthColumn | undefined;
  readonly before?: Partial<HealthColumn>;
}

test.each<[string, Case, HealthColumn | undefined]>([
  ['nothing is counted', { counts: undefined, after: MAU }, undefined],
  ['it is counted already', { counts: MAU_FORMULA, after: MAU }, undefined],
  ['another tab is counted', { counts: MAU_FORMULA, after: THEIRS }, THEIRS],
  ['the tab that is counted is gone', { counts: '=#REF!$L:$L', after: MAU }, MAU],
  ['the column that is counted moved', { counts: MAU_FORMULA, after: MOVED, before: MAU }, MOVED],
  ['a column that is not counted moved', { counts: THEIR_FORMULA, after: MOVED, before: MAU }, undefined],
  ['the tab that is counted lost its words', { counts: THEIR_FORMULA, after: MAU, before: { sheet: "Con'toso" } }, MAU],
  ['another tab lost its words', { counts: MAU_FORMULA, after: MAU, before: { sheet: "Con'toso" } }, undefined],
  ['no words are left', { counts: THEIR_FORMULA, after: undefined, before: { sheet: "Con'toso" } }, undefined],
])('%s', (_, { counts, after, before }, expected) => {
  expect(healthToCount({ healthFormula: counts }, after, before)).toEqual(expected);
});
