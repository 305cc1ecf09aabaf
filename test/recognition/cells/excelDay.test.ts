import * as fc from 'fast-check';
import { calendarDay, dayText, excelDay, excelTime, parseDayText } from '../../../src/recognition/cells/excelDay';

test.each([
  [61, 1900, 3, 1],
  [36_526, 2000, 1, 1],
  [45_351, 2024, 2, 29],
  [46_347, 2026, 11, 21],
])('Excel counts day %i for %i-%i-%i', (number, year, month, day) => {
  expect(excelDay(year, month, day)).toBe(number);
  expect(calendarDay(number + 0.75)).toEqual({ year, month, day });
});

test('a day is the same read back as written, as parts and as text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (number) => {
      const { year, month, day } = calendarDay(number);
      expect(excelDay(year, month, day)).toBe(number);
      expect(parseDayText(dayText(number))).toBe(number);
    }),
  );
});

test.each(['', '2026-02-30', '2026-13-01', '2026-00-10', '21.11.2026', '2026-1-2', '2026-11-21T00:00'])(
  '%j is no day',
  (text) => expect(parseDayText(text)).toBeUndefined(),
);

test('a moment is told on the reader’s clock, to the minute', () => {
  expect(excelTime(new Date(2026, 10, 21, 18, 0, 59), { dayOffset: 0 })).toBe(46_347.75);
});
