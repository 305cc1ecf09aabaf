import { LANGUAGES } from '../../src/domain/Language';
import { monthOf } from '../../src/domain/usage/Month';
import { explainPace } from '../../src/localization/explainPace';
import { loadMessages } from '../../src/localization/Messages';

const OCTOBER = monthOf(2026, 10);

test.each([
  [5, '70 % in about Mar 2027 at this pace'],
  [25, '70 % not within two years at this pace'],
  [1e9, '70 % not within two years at this pace'],
  [Number.MAX_SAFE_INTEGER, '70 % not within two years at this pace'],
])('%p months to go', async (monthsToHealthy, said) => {
  const pace = { monthsToHealthy, stalledSince: undefined };
  expect(explainPace(pace, OCTOBER, { healthyFrom: 0.7 }, await loadMessages('en'))).toBe(said);
});

test.each(LANGUAGES)('a growth next to nothing is said in %s', async (language) => {
  const pace = { monthsToHealthy: 1e12, stalledSince: monthOf(2026, 8) };
  const said = explainPace(pace, OCTOBER, { healthyFrom: 0.7 }, await loadMessages(language));
  expect(said).toContain('2026');
  expect(said).not.toContain('NaN');
});
