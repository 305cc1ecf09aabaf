import { SHIPPED_TEXTS } from '../../src/catalog/shipped/shippedTexts';
import { wasShipped } from '../../src/catalog/shipped/wasShipped';
import { signsOfContent } from '../shippedTexts/contentTexts';

test('every text of the content is among those that were shipped', async () => {
  const missing = [...(await signsOfContent())].filter(([id, signs]) => {
    const known = (SHIPPED_TEXTS[id] ?? '').split(' ');
    return [...signs].some((sign) => !known.includes(sign));
  });
  expect(missing.map(([id]) => `npm run content:shipped, since texts of ${id} are new`)).toEqual([]);
});

test('a text of content 1.0.0 is known for its own row, a text of somebody is not', () => {
  expect(wasShipped('EXCHANGE-Q1', 'Is Exchange Online in scope?')).toBe(true);
  expect(wasShipped('EXCHANGE-Q1', 'Ist Exchange Online im Umfang enthalten?')).toBe(true);
  expect(wasShipped('TEAMS-Q1', 'Is Exchange Online in scope?')).toBe(false);
  expect(wasShipped('EXCHANGE-01', 'Our own words')).toBe(false);
  expect(wasShipped('EXCHANGE-01', 'Exchange Online')).toBe(true);
});
