import { highlightCustomers } from '../../../src/actions/usage/highlightCustomers';
import { bookOf, type BookCell } from '../../support/bookOf';
import { readCells } from '../../support/readCells';
import { startExcel } from '../../support/startExcel';

/** The customers of a sheet with two months, and how each stands, in the report and on the sheet. */
async function healthOf(headers: readonly string[], lines: readonly (readonly BookCell[])[]) {
  const started = startExcel(bookOf({ Usage: [headers, ...lines] }));
  const result = await highlightCustomers(started.excel, 'apply');
  if (result.outcome === 'refused') throw new Error(result.problems[0]!.message);
  const health = String.fromCharCode(65 + headers.length + 2);
  const shown = readCells(started.local, 'Usage', `${health}2:${health}${lines.length + 1}`).flat();
  const inDoubt = shown.map((text) => String(text).startsWith('⚠'));
  expect(inDoubt).toEqual(result.rows.map(({ health: word }) => word === 'checkData'));
  return result.rows.map(({ health: word, reason }) => (word === 'checkData' ? reason : word));
}

const SCALE = 'otherScale';

test.each<[string, readonly string[], readonly BookCell[], readonly string[]]>([
  ['a fraction among percentages', ['Customer', 'MAU % Oct 2026'], [80, 50, 0.9], ['healthy', 'below', SCALE]],
  ['1 among percentages', ['Kunde', 'MAU in % Okt 2026'], [80, 50, 1], ['healthy', 'below', SCALE]],
  ['in Japanese', ['お客様', 'MAU % 2026年10月'], [80, 50, 0.62], ['healthy', 'below', SCALE]],
  ['a percentage among fractions', ['客户', 'MAU % 2026年10月'], [0.8, 0.5, 0.9, 80], ['percent']],
  ['nobody is no fraction', ['Cliente', '% MAU oct 2026'], [80, 50, 0], ['healthy', 'below', 'below']],
  ['counts of a few users', ['Customer', 'MAU Oct 2026'], [80, 50, 1], ['counts']],
])('%s', async (_, headers, values, expected) => {
  const lines = values.map((value, index) => [`Customer ${index}`, value]);
  if (expected[0] === 'counts') {
    const counted = lines.map(([name, value]) => [name!, 100, value!]);
    expect(await healthOf([headers[0]!, 'Licenses', headers[1]!], counted)).toEqual(['healthy', 'below', 'below']);
  } else if (expected[0] === 'percent') {
    expect(await healthOf(headers, lines)).toEqual([SCALE, SCALE, SCALE, 'healthy']);
  } else expect(await healthOf(headers, lines)).toEqual(expected);
});

test.each([
  ['English', 'Customer', 'Oct 2026'],
  ['German', 'Kunde', 'Oktober 2026'],
  ['Japanese', 'お客様', '2026年10月'],
  ['Spanish', 'Cliente', '% MAU octubre 2026'],
  ['Chinese', '客户', '2026年10月'],
  ['Portuguese', 'Cliente', '% MAU outubro 2026'],
])('8,000 % among cells shown as percent: %s', async (_, customer, month) => {
  const lines = [
    ['A', '80 %'],
    ['B', '50 %'],
    ['C', '62 %'],
    ['D', 80],
  ];
  expect(await healthOf([customer, month], lines)).toEqual(['healthy', 'below', 'below', SCALE]);
});
